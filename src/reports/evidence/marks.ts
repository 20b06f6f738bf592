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

/** What the score alone follows from. */
export function scoreMarks(samples: readonly MarkedSample[]): Marks {
  const tasks = byTask(samples);
  return {
    scores: tasks.map((group) => group.map(characterOf).join("")).join(" "),
    partly: tasks.flat().flatMap((sample) => {
      const score = strictScore(sample);
      return score === undefined || score === 0 || score === 1 ? [] : [score];
    }),
  };
}

/** The same with what claims ask beside: who graded, and which answers are the same. */
export function claimMarks(samples: readonly MarkedSample[]): Marks {
  const known = new Map<string, number>();
  const numberOf = (answer: string) => {
    const number = known.get(answer) ?? known.size;
    known.set(answer, number);
    return number;
  };
  return {
    ...scoreMarks(samples),
    ...optional({ grader: mostCommon(samples.flatMap(({ grade }) => grade?.grader ?? [])) }),
    answers: byTask(samples)
      .flat()
      .map(({ grade }) => (grade?.extracted === undefined ? null : numberOf(grade.extracted))),
  };
}

/** Samples that give the same marks; their tasks are numbered. */
export function samplesOf({ scores, partly, grader, answers }: Marks): readonly MarkedSample[] {
  let [place, part] = [0, 0];
  const sampleOf = (task: number, character: string): MarkedSample => {
    const extracted = answers?.[place++] ?? undefined;
    const score = character === "~" ? partly[part++] : Number(character);
    const kind = character === "-" ? "ungraded" : score === 1 ? "correct" : "incorrect";
    return {
      taskId: String(task),
      outcome: "completed",
      grade: {
        grade: kind,
        ...optional({
          score: kind === "ungraded" ? undefined : score,
          grader,
          extracted: extracted === undefined ? undefined : String(extracted),
        }),
      },
    };
  };
  if (scores === "") return [];
  return scores
    .split(" ")
    .flatMap((group, task) => [...group].map((character) => sampleOf(task, character)));
}

function characterOf(sample: MarkedSample): string {
  const score = strictScore(sample);
  if (score === undefined) return "-";
  if (score === 0 || score === 1) return String(score);
  return "~";
}

function byTask(samples: readonly MarkedSample[]): readonly (readonly MarkedSample[])[] {
  return [...groupBy(samples, ({ taskId }) => taskId).values()];
}
