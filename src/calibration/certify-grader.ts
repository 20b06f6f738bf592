import { groupBy } from "../collections.js";
import type { Grade, GraderKind } from "../graders/grader.js";
import { GRADERS_VERSION, graderName } from "../graders/index.js";
import { gradeResponse } from "../runner/grade-response.js";
import { clopperPearson } from "../stats/clopper-pearson.js";
import type { ErrorsByGrader } from "../store/rows.js";
import type { Suite } from "../suites/suite.js";
import { type GraderCase, graderCases } from "./grader-cases.js";

/** A share with its exact 95 % interval; the interval is absent where there is no case. */
export interface ErrorRate {
  readonly count: number;
  readonly of: number;
  readonly interval?: { readonly low: number; readonly high: number };
}

interface Rates {
  readonly cases: number;
  /** Wrong answers that were accepted. */
  readonly falsePositives: ErrorRate;
  /** Right answers that were not accepted. */
  readonly falseNegatives: ErrorRate;
  /** Cases in which the grader could not decide, but should have. */
  readonly undecided: number;
}

interface WrongCase {
  readonly id: string;
  readonly shape: string;
  readonly expected: Grade["grade"];
  readonly got: Grade["grade"];
  readonly reason: string;
}

/** How often a grader errs on its labelled cases, in all and by shape. */
export interface GraderCertificate extends Rates {
  readonly kind: GraderKind;
  readonly version: string;
  readonly shapes: readonly (Rates & { readonly shape: string })[];
  /** Targets that are a right answer as they stand: all must be, or the grader fails its certificate. */
  readonly targets: { readonly accepted: number; readonly of: number };
  /** Every case that got another grade than its label, also between grades that are not `correct`. */
  readonly wrong: readonly WrongCase[];
}

interface Graded {
  readonly labelled: GraderCase;
  readonly got: Grade;
}

/** Runs a grader on all its labelled cases. */
export function certifyGrader(kind: GraderKind): GraderCertificate {
  const graded = graderCases(kind).map((labelled): Graded => {
    const { response, target, spec } = labelled;
    return { labelled, got: gradeResponse(response, target, spec) };
  });
  const shapes = groupBy(graded, ({ labelled }) => labelled.shape);
  return {
    kind,
    version: GRADERS_VERSION,
    ...ratesOf(graded),
    targets: targetsOf(kind),
    shapes: [...shapes].map(([shape, group]) => ({ shape, ...ratesOf(group) })),
    wrong: graded.flatMap(({ labelled: { id, shape, expected }, got }) =>
      got.grade === expected ? [] : [{ id, shape, expected, got: got.grade, reason: got.reason }],
    ),
  };
}

/**
 * The errors of every grader that the suites use, as they are stored with a run. Not those of a judge:
 * its cases certify that verdicts are read rightly, and say nothing of the model that gives them.
 */
export function errorsOfGraders(suites: readonly Suite[]): ErrorsByGrader {
  const kinds = new Set(suites.flatMap(({ tasks }) => tasks.map(({ grader }) => grader.kind)));
  return new Map(
    [...kinds].flatMap((kind) => {
      if (kind === "judge") return [];
      const { cases, falsePositives, falseNegatives } = certifyGrader(kind);
      return cases === 0 ? [] : [[graderName(kind), { falsePositives, falseNegatives }] as const];
    }),
  );
}

/** Kinds whose targets are answers, and not descriptions of one. */
const ANSWERS: ReadonlySet<GraderKind> = new Set(["math", "choice", "text", "literal"]);

function targetsOf(kind: GraderKind): GraderCertificate["targets"] {
  const answers = graderCases(kind).flatMap(({ target, spec, expected }) => {
    const isAnswer = ANSWERS.has(kind) && typeof target === "string" && target !== "";
    // What is expected to be ungraded may have a target that nothing can be held against.
    const decidable = isAnswer && expected !== "ungraded";
    return decidable ? [{ target, spec }] : [];
  });
  const accepted = answers.filter(({ target, spec }) => {
    const { target_form: _text, ...bare } = spec;
    return gradeResponse(target, target, { ...bare, form: "answer" }).grade === "correct";
  });
  return { accepted: accepted.length, of: answers.length };
}

function ratesOf(graded: readonly Graded[]): Rates {
  const decided = graded.filter(
    ({ labelled, got }) => labelled.expected === "ungraded" || got.grade !== "ungraded",
  );
  const accepted = ({ got }: Graded) => got.grade === "correct";
  const right = decided.filter(({ labelled }) => labelled.expected === "correct");
  const wrong = decided.filter(({ labelled }) => labelled.expected !== "correct");
  return {
    cases: graded.length,
    falsePositives: rate(wrong.filter(accepted).length, wrong.length),
    falseNegatives: rate(right.filter((each) => !accepted(each)).length, right.length),
    undecided: graded.length - decided.length,
  };
}

function rate(count: number, of: number): ErrorRate {
  return of === 0 ? { count, of } : { count, of, interval: clopperPearson(count, of) };
}
