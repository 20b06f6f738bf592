import type { Said } from "../worded.js";
import { STORED_BACKENDS } from "./backends.js";
import { STORED_CHECKS } from "./checks.js";
import { STORED_PLACES } from "./places.js";
import { STORED_SOURCES } from "./sources.js";

/**
 * Sentences of ours that lie somewhere as English text: in the database with a backend's configuration,
 * a run, a decision on where a prompt went or a certificate; in the ledger and the price table. They
 * stay as they were written; these are the wordings that can be put into other languages.
 */
export const STORED_SENTENCES = {
  ...STORED_BACKENDS,
  ...STORED_PLACES,
  ...STORED_CHECKS,
  ...STORED_SOURCES,
} as const;

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
