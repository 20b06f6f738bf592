import type { TextComparison } from "../grader.js";
import { MAX_MEMBERS, TooLarge } from "../limits.js";
import { tokenF1 } from "./f1.js";
import { fold } from "./fold.js";
import { spansOf } from "./spans.js";

export interface Compared {
  /** 0..1; only 1 is right. */
  readonly score: number;
  /** The answer as it was compared. */
  readonly extracted: string;
}

/** One accepted answer: a text, or the spans or members of one answer. */
type Accepted = string | readonly string[];

/**
 * Compares an answer with what is accepted; the best of them counts. `answer` has been relieved of
 * its wrapping, except under `exact`.
 */
export const compareText = (
  answer: string,
  accepted: readonly Accepted[],
  how: Exclude<TextComparison, "python-literal">,
): Compared => {
  switch (how) {
    case "exact":
      return whether(
        accepted.some((text) => String(text).trim() === answer.trim()),
        answer.trim(),
      );
    case "folded":
      return whether(
        accepted.some((text) => fold(String(text)) === fold(answer)),
        fold(answer),
      );
    case "f1":
      return {
        score: Math.max(...accepted.map((target) => bestF1(answer, target))),
        extracted: answer,
      };
    case "list":
      return whether(
        accepted.some((target) => BY_AND.some((byAnd) => sameMembers(answer, target, byAnd))),
        members(answer, true).join(", "),
      );
  }
};

const whether = (right: boolean, extracted: string): Compared => ({
  score: right ? 1 : 0,
  extracted,
});

/** "and" may part two members or stand inside one ("salt and pepper"): both readings are tried. */
const BY_AND: readonly boolean[] = [true, false];

const bestF1 = (answer: string, target: Accepted): number => {
  const wanted = typeof target === "string" ? [target] : target;
  const readings = wanted.length === 1 ? [[answer]] : BY_AND.map((byAnd) => spansOf(answer, byAnd));
  return Math.max(...readings.map((said) => tokenF1(bounded(said), bounded(wanted))));
};

const sameMembers = (answer: string, target: Accepted, byAnd: boolean): boolean => {
  const said = members(answer, byAnd);
  const wanted = members(target, byAnd);
  return said.length === wanted.length && said.every((member, index) => member === wanted[index]);
};

/** Folded and sorted. */
const members = (list: Accepted, byAnd: boolean): readonly string[] =>
  bounded(typeof list === "string" ? spansOf(list, byAnd) : list)
    .map(fold)
    .sort();

const bounded = (list: readonly string[]): readonly string[] => {
  if (list.length > MAX_MEMBERS) throw new TooLarge();
  return list;
};
