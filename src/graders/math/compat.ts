import type { Grade } from "../grader.js";
import { TooLarge } from "../limits.js";
import { compare } from "./compare.js";
import { all, by, type Decision, DIFFERENT, EQUAL } from "./compat/decision.js";
import { compareMembers } from "./compat/members.js";
import { type Read, read } from "./compat/read.js";
import { compareRelations } from "./compat/relations.js";
import { MATH_VERIFY_RULES, type MathVerifyRule } from "./compat/rules.js";
import { compareValues } from "./compat/values.js";
import type { Node } from "./tree.js";
import { holds } from "./verdict.js";
import { spend, startWork } from "./work.js";

export { MATH_VERIFY_RULES };

/** Whether a side was LaTeX to Math-Verify: it reads other text by a simpler reader. */
export interface Notation {
  readonly answer: boolean;
  readonly target: boolean;
}

/**
 * Decides as Math-Verify 0.8 does with its defaults, so that a score published with it can be
 * compared. Never throws for what is too large: a time-out counts as wrong there.
 */
export const compareAsMathVerify = (answer: string, target: string, latex: Notation): Decision => {
  startWork();
  try {
    const [a, b] = [read(answer, latex.answer), read(target, latex.target)];
    return compareRead(a, b);
  } catch (error) {
    if (error instanceof TooLarge) return { equal: false, rule: "beyond-budget-is-wrong" };
    throw error;
  }
};

const compareRead = (a: Read, b: Read): Decision => {
  const decision = compareTexts(a, b);
  const [rule] = [...a.rules, ...b.rules].filter((each) => decision.equal || isReading(each));
  return rule === undefined ? decision : by(rule, decision);
};

/** Rules that can turn a right answer into a wrong one, as the text is read by them. */
const isReading = (rule: MathVerifyRule): boolean =>
  rule === "last-of-plain-text" || rule === "decimal-comma";

const compareTexts = (a: Read, b: Read): Decision => {
  if (a.text !== "" && a.text === b.text) return EQUAL;
  if (a.node === undefined || b.node === undefined) return compareWords(a.text, b.text);
  if (b.percentage !== undefined && a.percentage === undefined) {
    const dropped = compareNodes(a.node, b.percentage);
    if (dropped.equal) return by("percent-of-target", dropped);
  }
  const decision = compareNodes(a.node, b.node);
  const onlyHere = a.percentage !== undefined && b.percentage === undefined && !decision.equal;
  return onlyHere && compareNodes(a.percentage, b.node).equal
    ? by("percent-of-target", decision)
    : decision;
};

/** Compares nodes of any kind. @throws TooLarge when the budget of the pair is spent */
const compareNodes = (answer: Node, target: Node): Decision => {
  spend(1);
  const kinds = [answer.kind, target.kind];
  if (kinds.includes("relation")) return compareRelations(answer, target, compareNodes);
  if (kinds.includes("matrix")) return compareMatrices(answer, target);
  if (kinds.includes("sets")) {
    return holds(compare(answer, target)) ? EQUAL : DIFFERENT;
  }
  const several = kinds.includes("sequence") || kinds.includes("either");
  return several ? compareMembers(answer, target, compareNodes) : compareValues(answer, target);
};

const compareMatrices = (a: Node, b: Node): Decision => {
  if (a.kind !== "matrix" || b.kind !== "matrix") {
    const isTuple = [a, b].some((node) => node.kind === "sequence" && node.open === "(");
    return { equal: false, rule: isTuple ? "matrix-is-no-tuple" : undefined };
  }
  if (a.rows.length !== b.rows.length) return DIFFERENT;
  return all(
    a.rows.map((row, i) => {
      const other = b.rows[i] ?? [];
      if (row.length !== other.length) return DIFFERENT;
      return all(row.map((cell, j) => compareNodes(cell, other[j] ?? cell)));
    }),
  );
};

const compareWords = (a: string, b: string): Decision => {
  const [x, y] = [a, b].map((text) =>
    text.replace(/\\(?:text|mathrm|textbf|mbox)\s*\{([^{}]*)\}/g, "$1").replace(/\s+/g, ""),
  );
  if (x === undefined || y === undefined || x === "") return DIFFERENT;
  // The case of a single letter counts, for Math-Verify as for us.
  return x === y || (x.length > 1 && x.toLowerCase() === y.toLowerCase()) ? EQUAL : DIFFERENT;
};

/** The grade for `compat: "math-verify"`; `place` says where the answer was found, `latex` how it was written. */
export const gradeAsMathVerify = (
  answer: string,
  target: string,
  place: string,
  latex: boolean,
): Grade => {
  const { equal, rule } = compareAsMathVerify(answer, target, { answer: latex, target: true });
  const reason = rule === undefined ? "" : `, rule ${rule}`;
  return {
    grade: equal ? "correct" : "incorrect",
    score: equal ? 1 : 0,
    extracted: answer.trim(),
    reason: `${place}: ${equal ? "equal" : "different"} to Math-Verify${reason}`,
  };
};
