import type { GraderKind } from "../../graders/grader.js";
import { grade, graderName } from "../../graders/index.js";
import type { Task } from "../../suites/suite.js";
import type { Source } from "../build-model.js";
import type { SampleView } from "../model.js";

/** What came of grading the embedded answers again. */
export interface Regraded {
  /** Grades that were given again. */
  grades: number;
  /** Graders whose grades were taken as they stand: judges, programs, other versions. */
  readonly left: Set<string>;
  readonly wrong: string[];
}

export function nothingRegraded(): Regraded {
  return { grades: 0, left: new Set(), wrong: [] };
}

/** Asking a model or running its program is no part of verifying. */
const NOT_AGAIN: ReadonlySet<GraderKind> = new Set<GraderKind>(["judge", "code"]);

/** The source, whose samples are graded again as they are read. */
export function regrading(source: Source, found: Regraded): Source {
  const tasks = new Map(source.suite.tasks.map((task) => [task.id, task]));
  return {
    ...source,
    *samples() {
      for (const sample of source.samples()) {
        const task = tasks.get(sample.task);
        if (sample.grade !== undefined && task !== undefined) regrade(sample, task, found);
        yield sample;
      }
    },
  };
}

function regrade(sample: SampleView, { grader, target }: Task, found: Regraded): void {
  const by = sample.grader ?? "";
  if (NOT_AGAIN.has(grader.kind) || by !== graderName(grader.kind)) {
    found.left.add(by);
    return;
  }
  found.grades++;
  const again = grade(sample.answer, target, grader);
  const [score, extracted] =
    again.grade === "correct" || again.grade === "incorrect"
      ? [again.score, again.extracted]
      : [again.grade === "ungraded" ? undefined : 0, undefined];
  const said = [sample.grade, sample.score, sample.extracted];
  const is = [again.grade, score, extracted];
  if (said.every((each, place) => each === is[place])) return;
  found.wrong.push(
    `sample ${sample.id}: its grade is ${textOf(said)}, its answer gives ${textOf(is)}`,
  );
}

function textOf([name, score, extracted]: readonly unknown[]): string {
  const parts = [score, extracted].flatMap((each) => (each === undefined ? [] : String(each)));
  return [name, ...(parts.length > 0 ? [`(${parts.join(", ").slice(0, 60)})`] : [])].join(" ");
}
