/** Languages whose refusals are known. */
export const LANGUAGES = ["en", "pt", "zh"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Function words that the other language does not have. */
const ENGLISH = /\b(?:the|of|and|to|is|that|with|for|are|you|this|your|not|can't|it|i'm|but)\b/g;
const PORTUGUESE =
  /\b(?:de|que|nao|para|uma?|com|os|da|dos|das|em|voce|por|mais|isso|esse|essa|seu|sua|sao|ao)\b/g;
const HAN = /[\u3400-\u9fff]/g;
/** Words by which one must prevail; a text too short for that is read by both tables. */
const CLEAR = 3;

/** The languages a folded text may be in: by script first, where a tenth is Chinese, then by function words. */
export const languagesOf = (folded: string): readonly Language[] => {
  if (count(folded, HAN) * 10 >= folded.length) return ["zh"];
  const more = count(folded, PORTUGUESE) - count(folded, ENGLISH);
  if (Math.abs(more) < CLEAR) return ["en", "pt"];
  return more > 0 ? ["pt"] : ["en"];
};

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
