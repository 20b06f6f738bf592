import { groupBy } from "../../collections.js";
import { mcnemar } from "../../stats/mcnemar.js";
import { samplingErrorBound } from "../../stats/two-errors.js";
import type { Claim, Ledger } from "../claim.js";
import { figureOf } from "../claim.js";
import { evidenceOf, type Finding, type Rule } from "./finding.js";

/** Fewer models cannot show a pattern. */
const FEWEST = 5;
/** Standard errors beyond which a gap is more than sampling. */
const FAR = 2;

interface Gap {
  readonly measured: Claim;
  readonly reported: Claim;
  /** Points, measured less reported. */
  readonly gap: number;
  /** In sampling errors (same problems), and in errors between problems. */
  readonly sampling: number;
  readonly between: number;
}

export const replication: Rule = {
  name: "replication",
  looksFor: "replications of a whole table that lie beyond sampling error, or all on one side",
  why: '"within a few sigma" means little where sigma is the error between problems: the problems were the same',
  find: (ledger) => {
    const measured = ledger.claims.filter(
      ({ kind, table }) => kind === "measured" && table !== undefined,
    );
    const tables = groupBy(measured, ({ table, benchmark, metric }) =>
      JSON.stringify([table, benchmark, metric]),
    );
    return [...tables.values()].flatMap((group) =>
      findingOf(group.flatMap((each) => gapOf(each, ledger))),
    );
  },
};

function gapOf(measured: Claim, { claims, models, benchmarks }: Ledger): readonly Gap[] {
  const maker = models.get(measured.model)?.maker;
  const reported = claims.find(
    (claim) =>
      claim.kind === "reported" &&
      claim.source.publisher === maker &&
      claim.model === measured.model &&
      claim.benchmark === measured.benchmark &&
      claim.metric === measured.metric,
  );
  const [now, then] = [figureOf(measured), reported && figureOf(reported)];
  const n = measured.problems ?? benchmarks.get(measured.benchmark ?? "")?.problems;
  const k = measured.samples?.low;
  if (!reported || !now || !then || n === undefined || k === undefined) return [];
  const [p, q] = [now.number / 100, then.number / 100];
  const sampling =
    100 *
    Math.hypot(samplingErrorBound(p, n, k), samplingErrorBound(q, n, reported.samples?.high ?? k));
  const between = 100 * samplingErrorBound(p, n, 1);
  const gap = now.number - then.number;
  if (sampling === 0) return [];
  return [{ measured, reported, gap, sampling: gap / sampling, between: gap / between }];
}

function findingOf(gaps: readonly Gap[]): readonly Finding[] {
  const [first] = gaps;
  if (first === undefined || gaps.length < FEWEST) return [];
  const far = gaps.filter(({ sampling }) => Math.abs(sampling) > FAR);
  const low = gaps.filter(({ gap }) => gap < 0).length;
  const high = gaps.filter(({ gap }) => gap > 0).length;
  const p = mcnemar(low, high);
  if (far.length === 0 && p >= 0.05) return [];
  const { benchmark, table } = first.measured;
  const parts = far.map(
    ({ measured, reported, gap, sampling, between }) =>
      `${measured.model} ${figureOf(measured)?.text} for ${figureOf(reported)?.text} (${gap.toFixed(1)} points: ${Math.abs(sampling).toFixed(1)} sampling errors, ${Math.abs(between).toFixed(1)} errors between problems)`,
  );
  const sides = `${low} of ${gaps.length} below the maker's figure, ${high} above (sign test p = ${p.toFixed(2)})`;
  return [
    {
      rule: "replication",
      severity: "notice",
      summary: `${benchmark} in ${table}: ${[sides, ...parts].join("; ")}.`,
      evidence: gaps.flatMap(({ measured, reported }) => [
        evidenceOf(measured),
        evidenceOf(reported),
      ]),
      figures: { low, high, p, far: far.length },
    },
  ];
}
