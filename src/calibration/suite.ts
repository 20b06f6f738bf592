import type { GraderSpec } from "../graders/grader.js";
import { hashOf } from "../hash.js";
import type { Suite, Task } from "../suites/suite.js";
import { BEHAVIOURS, FORMS } from "./script.js";

const GRADERS: readonly { readonly grader: GraderSpec; readonly target: string }[] = [
  { grader: { kind: "math", answer_in: "boxed" }, target: "\\frac{5}{12}" },
  {
    grader: { kind: "choice", answer_in: "tag:answer", options: ["A", "B", "C", "D"] },
    target: "C",
  },
  { grader: { kind: "text", answer_in: "tag:answer" }, target: "a reference" },
];

/**
 * The suite of the calibration: every behaviour of the engine in every form of reasoning, each with
 * a grader in turn. The problems are empty; what the engine does with them is what is measured.
 */
export function calibrationSuite(): Suite {
  const tasks = BEHAVIOURS.flatMap((behaviour, row) =>
    FORMS.flatMap((form, column): readonly Task[] => {
      // A thought that is cut off before either of its tags cannot be told from an answer.
      if (behaviour === "truncated" && (form === "none" || form === "closing-only")) return [];
      const with_ = GRADERS[(row + column) % GRADERS.length];
      if (with_ === undefined) return [];
      const id = `${behaviour}/${form}`;
      return [
        { ...with_, id, prompt: `Reference engine, play ${id}.`, fields: { behaviour, form } },
      ];
    }),
  );
  return {
    name: "calibration",
    title: "Calibration of the instrument",
    version: "1.0.0",
    category: "reasoning",
    licence: "MIT",
    source: "Made by Assay; answered by the reference engine alone.",
    prompt: "Reference engine, play {{id}}.",
    grader: { kind: "math" },
    sampling: {},
    tasks,
    hash: hashOf(tasks),
  };
}
