import { groupBy } from "../../collections.js";
import { figureOf } from "../claim.js";
import { evidenceOf, type Rule } from "./finding.js";

export const sameQuantity: Rule = {
  name: "same-quantity",
  looksFor: "reported figures for one model, benchmark and metric that differ between tables",
  why: "at most one of them can be the figure to reproduce",
  find: ({ claims }) => {
    const reported = claims.filter(
      (claim) =>
        claim.kind === "reported" &&
        claim.benchmark !== undefined &&
        claim.metric !== undefined &&
        figureOf(claim) !== undefined,
    );
    const groups = groupBy(reported, ({ model, benchmark, metric, unit }) =>
      JSON.stringify([model, benchmark, metric, unit]),
    );
    return [...groups.values()].flatMap((group) => {
      const figures = [...new Set(group.map((claim) => figureOf(claim)?.number ?? 0))];
      const [first] = group;
      if (first === undefined || figures.length < 2) return [];
      const publishers = new Set(group.map(({ source }) => source.publisher));
      const texts = group.map(
        (claim) => `${figureOf(claim)?.text} (${claim.table ?? claim.source.id})`,
      );
      return [
        {
          rule: "same-quantity",
          severity: "inconsistent" as const,
          summary: `${first.model} on ${first.benchmark} (${first.metric}) is printed as ${[...new Set(texts)].join(" and ")}.`,
          evidence: group.map((claim) => evidenceOf(claim)),
          figures: {
            lowest: Math.min(...figures),
            highest: Math.max(...figures),
            publishers: publishers.size,
          },
        },
      ];
    });
  },
};
