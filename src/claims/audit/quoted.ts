import { figureOf } from "../claim.js";
import { evidenceOf, type Rule } from "./finding.js";

export const quoted: Rule = {
  name: "quoted",
  looksFor: "figures that a third party ascribes to a maker who printed others",
  why: "a replication judged against a figure nobody printed proves nothing",
  find: ({ claims, models }) =>
    claims.flatMap((claim) => {
      const { quotes, model, benchmark, metric } = claim;
      if (quotes === undefined || benchmark === undefined) return [];
      const printed = claims.filter(
        (other) =>
          other.kind === "reported" &&
          other.model === model &&
          other.benchmark === benchmark &&
          other.metric === metric &&
          other.source.publisher === models.get(model)?.maker &&
          figureOf(other) !== undefined,
      );
      const figures = [...new Set(printed.map((other) => figureOf(other)?.text ?? ""))];
      const known = printed.some((other) => figureOf(other)?.number === quotes.number);
      if (printed.length === 0 || known) return [];
      return [
        {
          rule: "quoted",
          severity: "contradiction" as const,
          summary: `${claim.source.title} (${claim.source.date}) gives ${quotes.text} as the maker's figure for ${model} on ${benchmark}; the maker printed ${figures.join(", ")}.`,
          evidence: [evidenceOf(claim, quotes.text), ...printed.map((other) => evidenceOf(other))],
          figures: { quoted: quotes.number, printed: figures.join(", ") },
        },
      ];
    }),
};
