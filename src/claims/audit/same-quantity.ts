import { groupBy } from "../../collections.js";
import { samplingErrorBound } from "../../stats/two-errors.js";
import type { Benchmark, Claim } from "../claim.js";
import { evidenceOf, type Finding, type Rule } from "./finding.js";
import { byQuantity, type Printing, printings, printingText, publisherOf } from "./printings.js";

export const sameQuantity: Rule = {
  name: "same-quantity",
  looksFor:
    "one quantity printed with different figures in different tables, documents or revisions",
  why: "at most one of them can be the figure to reproduce",
  find: ({ claims, benchmarks }) => {
    const found = [...byQuantity(printings(claims)).values()];
    return [
      ...found.flatMap(reportedTwice),
      ...found.flatMap((group) => measuredTwice(group, benchmarks)),
      ...declaredTwice(claims),
    ];
  },
};

/** Makers, of their own models and of others. */
function reportedTwice(group: readonly Printing[]): readonly Finding[] {
  const reported = group.filter(({ claim }) => claim.kind === "reported");
  const figures = new Set(reported.map(({ figure }) => figure.number));
  const [first] = reported;
  if (first === undefined || figures.size < 2) return [];
  const texts = [...new Set(reported.map(printingText))];
  const publishers = new Set(reported.map(publisherOf));
  const who = publishers.size === 1 ? [...publishers].join("") : [...publishers].join(" and ");
  return [
    {
      rule: "same-quantity",
      severity: "inconsistent",
      summary: `${quantityOf(first)} is printed by ${who} as ${texts.join(", ")}.`,
      evidence: reported.map(({ claim, figure }) => evidenceOf(claim, figure.text)),
      figures: {
        lowest: Math.min(...figures),
        highest: Math.max(...figures),
        figures: figures.size,
      },
    },
  ];
}

/** One third party with the same number of samples: how far apart, against the error of sampling. */
function measuredTwice(
  group: readonly Printing[],
  benchmarks: ReadonlyMap<string, Benchmark>,
): readonly Finding[] {
  const measured = group.filter(({ claim, own }) => own && claim.kind === "measured");
  const alike = groupBy(measured, ({ claim }) =>
    JSON.stringify([claim.source.publisher, claim.samples, claim.protocol?.id]),
  );
  return [...alike.values()].flatMap((same) => {
    const [first] = same;
    const figures = same.map(({ figure }) => figure.number);
    if (first === undefined || new Set(figures).size < 2) return [];
    const { claim } = first;
    const n = claim.problems ?? benchmarks.get(claim.benchmark ?? "")?.problems;
    const k = claim.samples?.low;
    const [lowest, highest] = [Math.min(...figures), Math.max(...figures)];
    const error =
      n === undefined || k === undefined || claim.unit !== "percent"
        ? undefined
        : Math.SQRT2 * 100 * samplingErrorBound(highest / 100, n, k);
    const scale =
      error === undefined
        ? ""
        : ` (sampling error of such a difference: at most ${error.toFixed(1)})`;
    return [
      {
        rule: "same-quantity",
        severity: "notice" as const,
        summary: `${quantityOf(first)} is measured by ${publisherOf(first)} as ${[...new Set(same.map(printingText))].join(", ")}${scale}.`,
        evidence: same.map((each) => evidenceOf(each.claim, each.figure.text)),
        figures: { lowest, highest, ...(error !== undefined && { error }) },
      },
    ];
  });
}

/** Protocol facts that documents state differently. */
function declaredTwice(claims: readonly Claim[]): readonly Finding[] {
  const declared = claims.filter(
    ({ kind, metric, benchmark, stated }) =>
      kind === "declared" &&
      metric !== undefined &&
      benchmark === undefined &&
      stated.form !== "none",
  );
  const groups = groupBy(declared, ({ model, metric, unit }) =>
    JSON.stringify([model, metric, unit]),
  );
  return [...groups.values()].flatMap((group) => {
    const texts = new Set(group.map(statedText));
    const [first] = group;
    if (first === undefined || texts.size < 2) return [];
    const where = group.map(
      (claim) => `${statedText(claim)} (${claim.source.title}, ${claim.source.date})`,
    );
    return [
      {
        rule: "same-quantity",
        severity: "inconsistent" as const,
        summary: `${first.metric} of ${first.model} is stated as ${where.join(", ")}.`,
        evidence: group.map((claim) => evidenceOf(claim, statedText(claim))),
        figures: { statements: texts.size },
      },
    ];
  });
}

function statedText({ stated }: Claim): string {
  switch (stated.form) {
    case "figure":
      return stated.figure.text;
    case "range":
      return `${stated.low} to ${stated.high}`;
    case "wording":
      return stated.text;
    case "none":
      return "";
  }
}

function quantityOf({ model, claim }: Printing): string {
  return `${claim.benchmark} ${claim.metric} of ${model}`;
}
