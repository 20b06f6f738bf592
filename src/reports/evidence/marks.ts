import { mostCommon } from "../../claims/measurement.js";
import { groupBy, optional } from "../../collections.js";
import { strictScore } from "../../stats/strict-score.js";
import type { MarkedSample } from "../../store/rows.js";

/** What the score of a cell follows from, and what claims ask of it, in few characters. */
export interface Marks {
  /**
   * A character a sample: `1` right, `0` wrong, `~` partly right, `-` missing. A space parts tasks,
   * which stand in the order in which they were first met.
   */
  readonly scores: string;
  /** The scores of those partly right, in their order. */
  readonly partly: readonly number[];
  /** That gave most grades. */
  readonly grader?: string;
  /** For votes: the same number for the same answer, null where there was none; a sample each. */
  readonly answers?: readonly (number | null)[];
}

/** Strict scores, a list for each task; undefined where one is missing. */
type Scores = readonly (readonly (number | undefined)[])[];

export type ScoreMarks = Pick<Marks, "scores" | "partly">;

export function scoreMarks(tasks: Scores): ScoreMarks {
  return {
    scores: tasks.map((group) => group.map(characterOf).join("")).join(" "),
    partly: tasks
      .flat()
      .filter((score): score is number => score !== undefined && score !== 0 && score !== 1),
  };
}

export function scoresFrom({ scores, partly }: ScoreMarks): Scores {
  let part = 0;
  const scoreOf = (character: string) => {
    if (character === "-") return undefined;
    return character === "~" ? partly[part++] : Number(character);
  };
  if (scores === "") return [];
  return scores.split(" ").map((group) => [...group].map(scoreOf));
}

/** What claims ask: scores, who graded, and which answers are the same. */
export function claimMarks(samples: readonly MarkedSample[]): Marks {
  const known = new Map<string, number>();
  const numberOf = (answer: string) => {
    const number = known.get(answer) ?? known.size;
    known.set(answer, number);
    return number;
  };
  return {
    ...scoreMarks(byTask(samples).map((group) => group.map(strictScore))),
    ...optional({ grader: mostCommon(samples.flatMap(({ grade }) => grade?.grader ?? [])) }),
    answers: byTask(samples)
      .flat()
      .map(({ grade }) => (grade?.extracted === undefined ? null : numberOf(grade.extracted))),
  };
}

/** Samples that give the same marks; their tasks are numbered. */
export function samplesOf({ grader, answers, ...marks }: Marks): readonly MarkedSample[] {
  let place = 0;
  const sampleOf = (task: number, score: number | undefined): MarkedSample => {
    const extracted = answers?.[place++] ?? undefined;
    const grade = score === undefined ? "ungraded" : score === 1 ? "correct" : "incorrect";
    return {
      taskId: String(task),
      outcome: "completed",
      grade: {
        grade,
        ...optional({
          score,
          grader,
          extracted: extracted === undefined ? undefined : String(extracted),
        }),
      },
    };
  };
  return scoresFrom(marks).flatMap((group, task) => group.map((score) => sampleOf(task, score)));
}

function characterOf(score: number | undefined): string {
  if (score === undefined) return "-";
  return score === 0 || score === 1 ? String(score) : "~";
}

function byTask(samples: readonly MarkedSample[]): readonly (readonly MarkedSample[])[] {
  return [...groupBy(samples, ({ taskId }) => taskId).values()];
}
