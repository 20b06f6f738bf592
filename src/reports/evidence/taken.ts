import { optional } from "../../collections.js";
import { requestOf } from "../../pricing/request-of.js";
import type {
  CellKey,
  MeasuredAttempt,
  MeasuredSample,
  ScoredSample,
  StoredAttempt,
  TakenAttempt,
  TakenSample,
} from "../../store/rows.js";
import type { SampleData } from "../html/site-data.js";
import type { AttemptView } from "../model.js";
import { ordinalOf } from "../sample-index.js";

/**
 * The sample that `sampleView` made the view of, as far as a report asks: its seed and the texts of
 * the requests before the last are not in a report. Its prices stand as they were worked out, which
 * `chargesOf` takes as it takes stored ones.
 */
export function takenFrom(view: SampleData, { backend, suiteHash }: CellKey): TakenSample {
  const { attempts, judgements = [], reasoning, answer } = view;
  return {
    ...scoredFrom(view),
    ordinal: ordinalOf(view.id),
    ...{ backend, suiteHash },
    ...optional({ detail: view.detail }),
    attempts: attempts.map(
      (attempt, place): TakenAttempt => ({
        ...attemptFrom(attempt),
        ...(place === attempts.length - 1
          ? { reasoning, answer }
          : { answered: attempt.answered ?? false }),
      }),
    ),
    judgements: judgements.map((each) => ({
      ...attemptFrom(each),
      reasoning: "",
      answer: each.said,
    })),
  };
}

/** The same without its texts. */
export function measuredFrom(view: SampleData, cell: CellKey): MeasuredSample {
  const { attempts, judgements, ...rest } = takenFrom(view, cell);
  return {
    ...rest,
    attempts: attempts.map(withoutTexts),
    judgements: judgements.map(withoutTexts),
  };
}

export function scoredFrom(view: SampleData): ScoredSample {
  const { id, task, index, outcome, grade, reason = "", grader = "" } = view;
  return {
    ...{ id, taskId: task, sample: index },
    ...(outcome !== "not-run" && { outcome }),
    ...(grade !== undefined && {
      grade: {
        ...{ grade, reason, grader },
        ...optional({
          score: view.score,
          extracted: view.extracted,
          execution: view.execution,
        }),
      },
    }),
  };
}

function attemptFrom(view: AttemptView): Omit<StoredAttempt, "reasoning" | "answer"> {
  const { modelEchoed: model, priceRow, priceCost, answered: _, ...same } = view;
  return {
    ...same,
    ...optional({ model }),
    ...(priceRow !== undefined && {
      price: { row: priceRow, ...optional({ cost: priceCost }) },
    }),
  };
}

function withoutTexts(attempt: TakenAttempt): MeasuredAttempt {
  const { reasoning: _reasoning, answer: _answer, ...rest } = attempt;
  return { ...rest, answered: requestOf(attempt).answered };
}
