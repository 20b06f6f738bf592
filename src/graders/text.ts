import { type Grade, type Grader, type GraderSpec, tooLarge } from "./grader.js";
import { MAX_TEXT_CHARS } from "./limits.js";
import { findAnswer, type Place } from "./places/find.js";
import { unwrap } from "./unwrap.js";

const PLACES: readonly Place[] = [
  { kind: "tag", name: "answer" },
  { kind: "boxed" },
  { kind: "cue" },
  { kind: "bold" },
  { kind: "whole" },
];

/** A short text: a name, a word, a number, a list in the order asked for. */
const gradeResponse = (response: string, target: unknown, spec: GraderSpec): Grade => {
  const found = findAnswer(response, spec, PLACES);
  if (found === undefined) return { grade: "unparsed", reason: "no answer was found" };
  if (found.text.length > MAX_TEXT_CHARS) return tooLarge();
  const extracted = normalise(stripped(found.text));
  const accepted = [String(target), ...(spec.aliases ?? [])].map(normalise);
  const right = accepted.includes(extracted);
  return {
    grade: right ? "correct" : "incorrect",
    score: right ? 1 : 0,
    extracted,
    reason: `${found.place}: ${right ? "equal" : "different"} after normalisation`,
  };
};

/** What stands round a short answer in a sentence. */
const LEAD =
  /^(?:so\s+|therefore,?\s+|thus,?\s+)?(?:the\s+(?:final\s+)?answer\s+is|it\s+is|it's|it\s+was|this\s+is)\s*:?\s+/i;

const stripped = (text: string): string => {
  const bare = unwrap(text).replace(/^\\text\s*\{([^{}]*)\}$/, "$1");
  return unwrap(bare.replace(LEAD, ""));
};

const NUMBERS: ReadonlyMap<string, string> = new Map(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
    .split(" ")
    .map((word, value) => [word, String(value)]),
);

/**
 * Lower case, compatibility forms (NFKC), no articles and punctuation, number words as digits, lists
 * by commas, "and" or white space alike. Text of nothing else stays as it is.
 */
export const normalise = (text: string): string => {
  const words = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/(\d),(?=\d{3}(?!\d))/g, "$1")
    .replace(/[^\p{L}\p{N}\p{M}.'+\-/%:]+/gu, " ")
    .replace(/[.':]+(?=\s|$)|(?<=^|\s)[.':]+(?!\d)/gu, " ")
    .split(" ")
    .filter((word) => word !== "");
  const kept = words.filter((word) => !DROPPED.has(word)).map((word) => NUMBERS.get(word) ?? word);
  return kept.join(" ") || words.join(" ") || text.trim();
};

const DROPPED: ReadonlySet<string> = new Set(["a", "an", "the", "and"]);

export const text: Grader = {
  about: "A short text: a name, a word, a number, a list in the order asked for.",
  policies: [],
  grade: gradeResponse,
};
