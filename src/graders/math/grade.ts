import { type Grade, type Grader, type GraderSpec, tooLarge } from "../grader.js";
import { MAX_MATH_CHARS, TooLarge } from "../limits.js";
import { type Found, findAnswer, type Place } from "../places/find.js";
import { lastValue, onlyValue } from "../places/last-value.js";
import { unwrap } from "../unwrap.js";
import { canonical } from "./canonical.js";
import { gradeAsMathVerify } from "./compat.js";
import { decide } from "./decide.js";
import { POLICIES } from "./policies.js";
import { type Read, read } from "./reading.js";
import { isNoPlainValue } from "./sentence.js";
import { holds } from "./verdict.js";
import { asWords } from "./words.js";
import { startWork } from "./work.js";

/** Where an answer may stand when the suite does not say, best place first. */
const PLACES: readonly Place[] = [
  { kind: "boxed" },
  { kind: "line", prefix: "####" },
  { kind: "json", name: "answer" },
  { kind: "cue" },
  { kind: "line", prefix: "A:" },
  { kind: "whole" },
  { kind: "bold" },
  { kind: "value" },
];

const itself = (extracted: string): Grade => ({
  grade: "correct",
  score: 1,
  extracted,
  reason: "whole answer: text",
});

const gradeResponse = (response: string, target: unknown, spec: GraderSpec): Grade => {
  if (response.trim() === String(target).trim()) return itself(response.trim());
  const found = findAnswer(response, spec, PLACES);
  if (found === undefined) return { grade: "unparsed", reason: "no answer was found" };
  startWork();
  try {
    if (spec.compat === "math-verify") {
      return judgeAsMathVerify(response, found, goldOf(target, spec), spec);
    }
    return judge(found.text, goldOf(target, spec), found.place, spec);
  } catch (error) {
    if (error instanceof TooLarge) return tooLarge();
    throw error;
  }
};

/** `target_form` "response": the gold is a text of its own, with a box or a final statement. */
const goldOf = (target: unknown, spec: GraderSpec): string => {
  const gold = String(target);
  if (spec.target_form !== "response") return gold;
  return findAnswer(gold, {}, PLACES)?.text ?? gold;
};

const judge = (answer: string, gold: string, place: string, spec: GraderSpec): Grade => {
  if (answer.length > MAX_MATH_CHARS || gold.length > MAX_MATH_CHARS) {
    return answer === gold ? itself(answer) : tooLarge();
  }
  // Before anything is read, so that no target is too hard to be its own answer.
  if (asWords(unwrap(answer)) === asWords(unwrap(gold)))
    return { ...itself(unwrap(answer)), reason: `${place}: text` };
  const target = read(gold, { locale: spec.locale, attached: false });
  const first = read(answer, { locale: spec.locale, attached: true });
  let [said, verdict] = [first, decide(first, target)];
  const value = holds(verdict) ? undefined : valueInSentence(answer, first, place, spec);
  if (value !== undefined) {
    said = read(value, { locale: spec.locale, attached: true });
    verdict = decide(said, target);
  }
  if (verdict === "undecided") return { grade: "ungraded", reason: `${place}: no point decides` };
  const right = holds(verdict);
  return {
    grade: right ? "correct" : "incorrect",
    score: right ? 1 : 0,
    extracted: canonical(said),
    reason: `${place}: ${verdict}`,
  };
};

/** Math-Verify's decision on the answer that our own grader would read. */
const judgeAsMathVerify = (
  response: string,
  { text, place }: Found,
  gold: string,
  spec: GraderSpec,
): Grade => {
  // What stood alone has lost its dollars by now; bare answers are given them by convention.
  const isFormula = place === "boxed" || place === "bare answer";
  const written = place === "whole answer" ? response : text;
  const latex = isFormula || /[\\$]/.test(written);
  const grade = gradeAsMathVerify(text, gold, place, latex);
  if (grade.grade === "correct" || text.length > MAX_MATH_CHARS) return grade;
  try {
    const first = read(text, { locale: spec.locale, attached: true });
    const value = valueInSentence(text, first, place, spec);
    return value === undefined ? grade : gradeAsMathVerify(value, gold, place, latex);
  } catch (error) {
    // What is too large to be read again stays wrong, as beyond-budget-is-wrong has it.
    if (error instanceof TooLarge) return grade;
    throw error;
  }
};

/** Of a sentence round a formula the formula; undefined where the text is no such sentence. */
const valueInSentence = (
  answer: string,
  { readings }: Read,
  place: string,
  spec: GraderSpec,
): string | undefined => {
  if (readings.length > 0 || place === "boxed") return undefined;
  return spec.form === "answer" ? valueOfAnswer(answer) : lastValue(answer);
};

/** A bare answer is believed only where it holds one value, and says nothing else of it. */
const valueOfAnswer = (answer: string): string | undefined =>
  isNoPlainValue(answer) ? undefined : onlyValue(answer);

export const math: Grader = {
  about: "A mathematical answer, compared by its value.",
  options: ["answer_in", "target_form", "locale", "compat"],
  policies: POLICIES,
  grade: gradeResponse,
};
