import type { Language } from "../grader.js";

const ENGLISH = /\b(?:the|of|and|to|is|that|with|for|are|you|this|your|not|can|it)\b/g;
const PORTUGUESE =
  /\b(?:de|que|nao|para|uma?|com|os|as|do|da|em|voce|por|como|mais|isso|se|na|no|posso)\b/g;
const HAN = /[\u3400-\u9fff]/g;

/** By script first (a tenth of Chinese characters is enough), then by the function words that prevail. */
export const languageOf = (folded: string): Language => {
  const sample = folded.slice(0, 2000);
  if (count(sample, HAN) * 10 >= sample.length) return "zh";
  return count(sample, PORTUGUESE) > count(sample, ENGLISH) ? "pt" : "en";
};

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
