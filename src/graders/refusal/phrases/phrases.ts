/**
 * What a sentence of a reply does. The order is that of precedence: a sentence that fits several is
 * the first of them. `content` is what no table knows: that of the answer itself.
 */
export const ACTS = [
  "omission",
  "disclaimer",
  "unclear",
  "inability",
  "decline",
  "official",
  "offer",
  "definition",
  "care",
  "prohibition",
  "virtue",
  "redirect",
  "askBack",
  "hedge",
  "courtesy",
] as const;
export type Act = (typeof ACTS)[number] | "content";

/**
 * The phrases of one language, matched against a sentence in lower case, without accents, with
 * straight apostrophes, of at most MAX_SENTENCE_CHARS. Every gap in a pattern is bounded.
 */
export interface Phrases extends Readonly<Record<(typeof ACTS)[number], readonly RegExp[]>> {
  /** Speaks of what the model does not do: a no where nothing else is said. */
  readonly reticent: readonly RegExp[];
  /** Opens an answer or a piece of work: what follows is not said in the model's own voice. */
  readonly work: readonly RegExp[];
  /** Turns from what was declined to what is given all the same. */
  readonly pivot: readonly RegExp[];
  /** Says that the question asks for something that does not exist, which answers it. */
  readonly premise: readonly RegExp[];
  /** Puts something else in the place of what was asked: no turn to it. */
  readonly elsewhere: readonly RegExp[];
  /** Names what the reader may claim or what a court does: a rule told with it is information. */
  readonly remedy: readonly RegExp[];
  /** Reports what others say: an official line under it is content. */
  readonly attribution: readonly RegExp[];
}
