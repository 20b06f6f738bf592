import { optional } from "../../collections.js";
import { billOf } from "../../pricing/bill.js";
import type { Charge, Request } from "../../pricing/charge.js";
import { requestOf } from "../../pricing/request-of.js";
import { sampleCosts } from "../../pricing/sample-costs.js";
import type { Cell, MeasuredSample } from "../../store/rows.js";
import { lastAnswered } from "../last-answered.js";
import type { Loaded } from "./build.js";

/** One side of a comparison, from what is stored of its samples. */
export function loadedFrom(
  cell: Cell,
  samples: readonly MeasuredSample[],
  chargeOf: (request: Request) => Charge,
): Loaded {
  const requests = samples.flatMap(({ attempts }) => attempts.map(requestOf));
  return {
    cell,
    samples,
    takes: samples.flatMap((sample) =>
      lastAnswered(sample).map(({ outputTokens, firstAnswerMs, endMs }) => ({
        sampleId: sample.id,
        ...optional({ outputTokens, firstAnswerMs, endMs }),
      })),
    ),
    costs: sampleCosts(samples, chargeOf),
    cost: billOf(requests, chargeOf).total,
  };
}
