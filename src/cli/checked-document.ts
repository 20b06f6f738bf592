import type { Checked } from "../claims/check.js";
import { optional } from "../collections.js";

/** A verdict with every number behind it, for `--json`; samples stay in the database. */
export function checkedDocument({ claim, measurement, evidence, ...checked }: Checked) {
  const { id, pack, statement, model, benchmark, metric, stated, unit, source } = claim;
  return {
    claim: { id, pack, statement, model, stated, source, ...optional({ benchmark, metric, unit }) },
    ...checked,
    ...(measurement && {
      measured: {
        run: measurement.runId,
        backend: measurement.backend,
        suite: measurement.suite,
        suiteHash: measurement.suiteHash,
        at: measurement.startedAt,
        model: measurement.model,
      },
    }),
    published: {
      summary: evidence.summary,
      replications: evidence.replications.map(({ claim: other, ...rest }) => ({
        claim: other.id,
        source: other.source,
        ...rest,
      })),
    },
  };
}
