import { groupBy } from "../../collections.js";
import type { Claim } from "../claim.js";
import { figureOf } from "../claim.js";
import { evidenceOf, type Rule } from "./finding.js";

/** Figures that one publisher printed in two tables, by model and pair of tables. */
export const carriedOver: Rule = {
  name: "carried-over",
  looksFor: "figures that stand unchanged in a later table whose stated protocol is another",
  why: "then the later table compares what was measured in different ways",
  find: ({ claims }) => {
    const printed = claims.filter(
      (claim) => claim.kind === "reported" && claim.table && figureOf(claim),
    );
    const quantities = groupBy(printed, ({ source, model, benchmark, metric }) =>
      JSON.stringify([source.publisher, model, benchmark, metric]),
    );
    const pairs = [...quantities.values()].flatMap((group) =>
      group.flatMap((earlier) =>
        group.flatMap((later) => {
          const differs = changesOf(earlier, later);
          const same = figureOf(earlier)?.number === figureOf(later)?.number;
          return later.source.date > earlier.source.date && same && differs.length > 0
            ? [{ earlier, later, differs }]
            : [];
        }),
      ),
    );
    const byTables = groupBy(pairs, ({ earlier, later }) =>
      JSON.stringify([earlier.model, earlier.table, later.table]),
    );
    return [...byTables.values()].flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      const { earlier, later } = first;
      const parts = group.map(
        (pair) =>
          `${pair.earlier.benchmark} ${figureOf(pair.earlier)?.text} (${pair.differs.join(", ")})`,
      );
      return [
        {
          rule: "carried-over",
          severity: "inconsistent" as const,
          summary: `${group.length} figures of ${earlier.model} stand unchanged in ${earlier.table} and ${later.table}, whose protocols differ: ${parts.join("; ")}.`,
          evidence: group.flatMap((pair) => [evidenceOf(pair.earlier), evidenceOf(pair.later)]),
          figures: { figures: group.length },
        },
      ];
    });
  },
};

/** What both protocols state, and state differently. */
function changesOf(earlier: Claim, later: Claim): readonly string[] {
  const [a, b] = [earlier.protocol, later.protocol];
  const stated = [
    ["temperature", a?.temperature, b?.temperature],
    ["cap", a?.max_tokens, b?.max_tokens],
    ["samples", spanOf(earlier), spanOf(later)],
  ] as const;
  return stated.flatMap(([name, first, second]) =>
    first !== undefined && second !== undefined && first !== second
      ? [`${name} ${first}, then ${second}`]
      : [],
  );
}

function spanOf({ samples }: Claim): string | undefined {
  if (samples === undefined) return undefined;
  return samples.low === samples.high ? String(samples.low) : `${samples.low} to ${samples.high}`;
}
