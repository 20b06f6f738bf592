import { figureOf } from "../claim.js";
import { evidenceOf, type Rule } from "./finding.js";

/** Ratings this far apart, of the higher one, are not one quantity. */
const APART = 0.2;

export const family: Rule = {
  name: "family",
  looksFor: "one model with very different ratings on two variants of a benchmark",
  why: "a rating quoted without its variant cannot be compared",
  find: ({ claims, benchmarks }) => {
    const seen = new Set<string>();
    const rated = claims.filter((claim) => claim.kind === "reported" && claim.metric === "rating");
    const familyOf = (name = "") => benchmarks.get(name)?.family;
    return rated.flatMap((left) =>
      rated.flatMap((right) => {
        const [a, b] = [figureOf(left), figureOf(right)];
        const variants =
          left.model === right.model &&
          left.benchmark !== right.benchmark &&
          familyOf(left.benchmark) !== undefined &&
          familyOf(left.benchmark) === familyOf(right.benchmark);
        if (!variants || !a || !b || a.number - b.number <= APART * a.number) return [];
        const summary = `${left.model} is rated ${a.text} on ${left.benchmark} and ${b.text} on ${right.benchmark}.`;
        if (seen.has(summary)) return [];
        seen.add(summary);
        return [
          {
            rule: "family",
            severity: "notice" as const,
            summary,
            evidence: [evidenceOf(left), evidenceOf(right)],
            figures: { higher: a.number, lower: b.number },
          },
        ];
      }),
    );
  },
};
