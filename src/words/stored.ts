import { STORED_SENTENCES } from "./stored-sentences.js";
import type { Said } from "./worded.js";

/** A stored English text as the sentence it is; undefined where it is none of ours, or worded otherwise. */
export function storedSentence(text: string): Said | undefined {
  for (const { code, pattern } of PATTERNS) {
    const found = pattern.exec(text);
    if (found !== null) return { code, values: { ...found.groups } };
  }
  return undefined;
}

const PATTERNS = Object.entries(STORED_SENTENCES).map(([code, [english]]) => {
  const plain = english.replace(/[.*+?^$()|[\]\\]/g, "\\$&");
  return { code, pattern: new RegExp(`^${plain.replace(/\{(\w+)\}/g, "(?<$1>.+?)")}$`, "s") };
});
