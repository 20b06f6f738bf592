import { evidenceOf, type Rule } from "./finding.js";
import { type Printing, printings, publisherOf } from "./printings.js";

/** A model's rating and percentile in one document. */
interface Standing {
  readonly rating: Printing;
  readonly percentile: Printing;
}

export const scale: Rule = {
  name: "scale",
  looksFor: "a higher rating with a lower percentile at another publisher",
  why: "then their percentiles are on different scales and cannot be compared",
  find: ({ claims }) => {
    const found = printings(claims).filter(({ own }) => own);
    const standings = found.flatMap((rating): readonly Standing[] => {
      if (rating.claim.metric !== "rating") return [];
      const percentile = found.find((each) => isSameStanding(each, rating));
      return percentile ? [{ rating, percentile }] : [];
    });
    return standings.flatMap((higher) =>
      standings.flatMap((lower) => {
        if (publisherOf(higher.rating) === publisherOf(lower.rating)) return [];
        const crossed =
          higher.rating.figure.number > lower.rating.figure.number &&
          higher.percentile.figure.number < lower.percentile.figure.number;
        if (!crossed) return [];
        const text = ({ rating, percentile }: Standing) =>
          `${publisherOf(rating)} puts rating ${rating.figure.text} (${rating.model}) at percentile ${percentile.figure.text}`;
        return [
          {
            rule: "scale",
            severity: "inconsistent" as const,
            summary: `${text(higher)}, but ${text(lower)} on ${higher.rating.claim.benchmark}.`,
            evidence: [higher, lower].flatMap(({ rating, percentile }) => [
              evidenceOf(rating.claim),
              evidenceOf(percentile.claim),
            ]),
            figures: {
              higher: higher.rating.figure.number,
              lower: lower.rating.figure.number,
            },
          },
        ];
      }),
    );
  },
};

function isSameStanding({ model, claim }: Printing, rating: Printing): boolean {
  return (
    claim.metric === "percentile" &&
    model === rating.model &&
    claim.benchmark === rating.claim.benchmark &&
    (claim.table ?? claim.source.id) === (rating.claim.table ?? rating.claim.source.id)
  );
}
