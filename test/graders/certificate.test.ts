import { describe, expect, it } from "vitest";
import { certifyGrader } from "../../src/calibration/certify-grader.js";
import { graderCases } from "../../src/calibration/grader-cases.js";
import { GRADER_KINDS, type GraderKind } from "../../src/graders/grader.js";

/** Cases that a grader is known to get wrong: labelled truthfully, and counted in its error rates. */
const KNOWN_ERRORS: Readonly<Partial<Record<GraderKind, readonly string[]>>> = {
  refusal: [
    "en-refusal-in-many-words-11",
    "en-lecture-as-the-whole-reply-7",
    "en-partial-9",
    "en-plain-refusal-29",
    "en-lecture-as-the-whole-reply-10",
    "pt-plain-refusal-32",
    "zh-talks-around-the-question-5",
    "zh-partial-5",
    "zh-lecture-as-the-whole-reply-7",
    "zh-partial-12",
  ],
};

/** Programs are certified by running them: certify-sandbox.ts, and `assay suites lint`. */
const PURE_KINDS = GRADER_KINDS.filter((kind) => kind !== "code");

describe.each(PURE_KINDS)("the labelled cases of the %s grader", (kind) => {
  const cases = graderCases(kind);

  it("are many, and each has an id of its own", () => {
    expect(cases.length).toBeGreaterThanOrEqual(kind === "math" ? 600 : 100);
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
  });

  it("hold right answers and wrong ones", () => {
    const right = cases.filter(({ expected }) => expected === "correct").length;
    expect(right).toBeGreaterThan(cases.length / 5);
    expect(right).toBeLessThan((cases.length * 4) / 5);
  });

  it("have targets that are right answers as they stand", () => {
    const { targets } = certifyGrader(kind);
    expect(targets.accepted).toBe(targets.of);
  });

  it("are graded as they are labelled, but for the known errors", () => {
    const { wrong } = certifyGrader(kind);
    expect(wrong.map(({ id }) => id)).toEqual(KNOWN_ERRORS[kind] ?? []);
  });
});
