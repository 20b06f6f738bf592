import type { Checked } from "../claims/check.js";
import { figureOf } from "../claims/claim.js";
import { optional } from "../collections.js";
import { normalQuantile } from "../stats/student.js";
import type { ClaimView } from "./model.js";

/** The claims of the ledger as a report shows them: those that were measured first, the rest as they stand. */
export function claimViews(checked: readonly Checked[]): readonly ClaimView[] {
  const views = checked.map(claimView);
  return [
    ...views.filter(({ measured }) => measured !== undefined),
    ...views.filter(({ measured }) => measured === undefined),
  ];
}

function claimView({
  claim,
  verdict,
  why,
  said,
  measurement,
  comparison,
  evidence,
}: Checked): ClaimView {
  const { id, pack, statement, model, benchmark, unit, source } = claim;
  const { title, publisher, url, date } = source;
  const figure = figureOf(claim);
  return {
    ...{ id, pack, statement, model, verdict, why, said },
    source: { title, publisher, date, ...optional({ url }) },
    replications: evidence.replications.map((each) => ({
      value: each.value,
      se: each.se,
      publisher: each.claim.source.publisher,
      date: each.claim.source.date,
      ...optional({ url: each.claim.source.url }),
    })),
    ...optional({
      benchmark,
      unit,
      claimed: figure && { text: figure.text, value: figure.number },
      ours: comparison && oursOf(comparison),
      measured: measurement && {
        runId: measurement.runId,
        backend: measurement.backend,
        suiteHash: measurement.suiteHash,
      },
    }),
  };
}

/** Normal interval of the sampling error on these very problems, which the verdict rests on. */
function oursOf({
  value,
  sampling,
}: NonNullable<Checked["comparison"]>): NonNullable<ClaimView["ours"]> {
  const half = normalQuantile(0.975) * sampling.se;
  const within = (points: number) => Math.min(100, Math.max(0, points));
  const { tasks, samples } = sampling;
  return { value, low: within(value - half), high: within(value + half), tasks, samples };
}
