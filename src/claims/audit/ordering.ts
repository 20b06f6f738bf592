import { type Claim, figureOf, type Ledger } from "../claim.js";
import { evidenceOf, type Rule } from "./finding.js";

/** One row of a table: the claims of a left and of a right model. */
export interface OrderingRow {
  readonly left: Claim;
  readonly right: Claim;
  readonly lead: number;
}

export interface OrderingVerdict {
  readonly verdict: "holds" | "contradicted";
  readonly rows: readonly OrderingRow[];
  readonly broken: readonly OrderingRow[];
}

/** "Above" in every or most rows of a printed table. Undefined for "level" and where no row has both. */
export function orderingVerdict(
  claim: Claim,
  { claims }: Pick<Ledger, "claims">,
): OrderingVerdict | undefined {
  const ordering = claim.check.ordering;
  if (ordering === undefined || ordering.relation !== "above") return undefined;
  const { table, on, metric, share } = ordering;
  const inTable = claims.filter(
    (row) =>
      row.table === table &&
      row.benchmark !== undefined &&
      (on === undefined || on.includes(row.benchmark)) &&
      (metric === undefined || row.metric === metric),
  );
  const rows = inTable
    .filter(({ model }) => ordering.left.includes(model))
    .flatMap((left) =>
      inTable
        .filter(
          (right) =>
            ordering.right.includes(right.model) &&
            right.benchmark === left.benchmark &&
            right.metric === left.metric,
        )
        .flatMap((right) => {
          const [a, b] = [figureOf(left), figureOf(right)];
          return a && b ? [{ left, right, lead: a.number - b.number }] : [];
        }),
    );
  if (rows.length === 0) return undefined;
  const broken = rows.filter(({ lead }) => lead <= 0);
  const fails = share === "every" ? broken.length > 0 : broken.length * 2 >= rows.length;
  return { verdict: fails ? "contradicted" : "holds", rows, broken };
}

export const ordering: Rule = {
  name: "ordering",
  looksFor: "a model said to be above another that a row of the table shows at or below it",
  why: "a sentence about a table is decided by the table",
  find: (ledger) =>
    ledger.claims.flatMap((claim) => {
      const verdict = orderingVerdict(claim, ledger);
      if (verdict?.verdict !== "contradicted") return [];
      const { rows, broken } = verdict;
      const shown = broken.map(
        ({ left, right }) =>
          `${left.benchmark} ${figureOf(left)?.text} of ${left.model} against ${figureOf(right)?.text} of ${right.model}`,
      );
      return [
        {
          rule: "ordering",
          severity: "contradiction" as const,
          summary: `${claim.id} is contradicted by ${broken.length} of ${rows.length} rows: ${shown.join("; ")}.`,
          evidence: [claim, ...broken.flatMap(({ left, right }) => [left, right])].map((row) =>
            evidenceOf(row),
          ),
          figures: { rows: rows.length, broken: broken.length },
        },
      ];
    }),
};
