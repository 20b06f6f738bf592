import { groupBy } from "../../collections.js";
import { figureOf } from "../claim.js";
import { evidenceOf, type Rule } from "./finding.js";

export const quoted: Rule = {
  name: "quoted",
  looksFor: "figures that a third party ascribes to a maker who printed others",
  why: "a replication judged against a figure nobody printed proves nothing",
  find: ({ claims, models }) => {
    const quoting = claims.filter(({ quotes, benchmark }) => quotes && benchmark);
    const quotations = groupBy(quoting, ({ source, model, benchmark, metric, quotes }) =>
      JSON.stringify([source.publisher, model, benchmark, metric, quotes?.number]),
    );
    return [...quotations.values()].flatMap((group) => {
      const [first] = group.toSorted((a, b) => a.source.date.localeCompare(b.source.date));
      if (first?.quotes === undefined) return [];
      const { model, benchmark, metric, quotes, source } = first;
      const printed = claims.filter(
        (other) =>
          other.kind === "reported" &&
          other.model === model &&
          other.benchmark === benchmark &&
          other.metric === metric &&
          other.source.publisher === models.get(model)?.maker,
      );
      const figures = [...new Set(printed.flatMap((other) => figureOf(other)?.text ?? []))];
      if (figures.length === 0 || figures.some((figure) => Number(figure) === quotes.number))
        return [];
      return [
        {
          rule: "quoted",
          severity: "contradiction" as const,
          summary: `${source.publisher} gives ${quotes.text} as the maker's figure for ${model} on ${benchmark}, since ${source.date} (${source.title}); the maker printed ${figures.join(", ")}.`,
          evidence: [
            ...group.map((claim) => evidenceOf(claim, quotes.text)),
            ...printed.map((other) => evidenceOf(other)),
          ],
          figures: { quoted: quotes.number, printed: figures.join(", ") },
        },
      ];
    });
  },
};
