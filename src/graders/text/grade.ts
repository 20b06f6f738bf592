import { type Grade, type Grader, type GraderSpec, tooLarge } from "../grader.js";

import { MAX_TEXT_CHARS, TooLarge } from "../limits.js";
import { literal } from "../literal/grade.js";
import { LOST_QUOTES, PYTHON_EQUALITY } from "../literal/policies.js";
import { type Found, findAnswer, type Place } from "../places/find.js";
import { unwrap } from "../unwrap.js";
import { type Compared, compareText } from "./compare.js";
import { EXACT, F1, FOLDED, LIST } from "./policies.js";

const PLACES: readonly Place[] = [
  { kind: "tag", name: "answer" },
  { kind: "boxed" },
  { kind: "cue" },
  { kind: "bold" },
  { kind: "whole" },
];

/**
 * A short text. `target` is a string or number, or an array of strings: accepted texts under `folded`
 * and `exact`, the spans or members of one answer under `f1` and `list`, a value under `python-literal`.
 */
const gradeResponse = (response: string, target: unknown, spec: GraderSpec): Grade => {
  const how = spec.compare ?? "folded";
  if (how === "python-literal") return literal.grade(response, target, spec);
  const found = findAnswer(response, spec, PLACES);
  if (found === undefined) return { grade: "unparsed", reason: "no answer was found" };
  const accepted = acceptedOf(target, how, spec.aliases ?? []);
  if (accepted === undefined) {
    return { grade: "ungraded", reason: "the target is neither text, number nor list of texts" };
  }
  if (found.text.length > MAX_TEXT_CHARS) return tooLarge();
  try {
    const answers = how === "exact" ? [asWritten(found, response)] : stripped(found.text);
    const compared = answers.map((answer) => compareText(answer, accepted, how));
    const best = compared.reduce((one, other) => (other.score > one.score ? other : one));
    return graded(best, `${found.place}: ${wording(best.score)} (${how})`);
  } catch (error) {
    if (error instanceof TooLarge) return tooLarge();
    throw error;
  }
};

const wording = (score: number): string =>
  score === 1 ? "equal" : score === 0 ? "different" : `F1 ${score.toFixed(2)}`;

const graded = ({ score, extracted }: Compared, reason: string): Grade => ({
  grade: score === 1 ? "correct" : "incorrect",
  score,
  extracted,
  reason,
});

const acceptedOf = (
  target: unknown,
  how: "folded" | "exact" | "f1" | "list",
  aliases: readonly string[],
): readonly (string | readonly string[])[] | undefined => {
  if (typeof target === "string" || typeof target === "number" || typeof target === "boolean") {
    return [String(target), ...aliases];
  }
  if (!Array.isArray(target) || target.length === 0) return undefined;
  const texts = target.map(String);
  return how === "f1" || how === "list" ? [texts, ...aliases] : [...texts, ...aliases];
};

/** A response that is nothing but its answer is taken sign by sign, its quotes and stop included. */
const asWritten = (found: Found, response: string): string =>
  found.place === "whole answer" ? response : found.text;

/** What stands round a short answer in a sentence. */
const LEAD =
  /^(?:so,?\s+|therefore,?\s+|thus,?\s+|hence,?\s+)?(?:(?:(?:the|my)\s+)?(?:(?:final|correct)\s+)?answer(?:\s+is|\s*[:=])|it\s+is|it's|it\s+was|this\s+is|that\s+is)\s*:?\s+/i;

/** The answer without its wrapping, as it stands and without the words that lead up to it. */
const stripped = (text: string): readonly string[] => {
  const bare = unwrap(unwrap(text).replace(/\\(?:text|textbf|mathrm)\s*\{([^{}]*)\}/g, "$1"));
  const led = unwrap(bare.replace(LEAD, ""));
  return [...new Set([led, bare])];
};

export const text: Grader = {
  about: "A short text: a name, a word, a number, a list.",
  options: ["answer_in", "compare", "aliases"],
  policies: [FOLDED, EXACT, F1, LIST, PYTHON_EQUALITY, LOST_QUOTES],
  grade: gradeResponse,
};
