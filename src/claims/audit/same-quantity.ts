import { groupBy } from "../../collections.js";
import { samplingErrorBound } from "../../stats/two-errors.js";
import type { Benchmark, Claim } from "../claim.js";
import { statedText } from "../stated-text.js";
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
      ...measuredTwice(found, benchmarks),
      ...declaredTwice(claims),
    ];
  },
};

/** Makers, of their own models and of others; one table may print a quantity in two variants. */
function reportedTwice(group: readonly Printing[]): readonly Finding[] {
  const reported = group.filter(({ claim }) => claim.kind === "reported");
  const figures = new Set(reported.map(({ figure }) => figure.number));
  const [first] = reported;
  if (first === undefined || !differAcrossTables(reported)) return [];
  const texts = [...new Set(reported.map(printingText))];
  const publishers = [...new Set(reported.map(publisherOf))].join(" and ");
  return [
    {
      rule: "same-quantity",
      severity: "inconsistent",
      summary: `${quantityOf(first)} is printed by ${publishers} as ${texts.join(", ")}.`,
      evidence: reported.map(({ claim, figure }) => evidenceOf(claim, figure.text)),
      figures: {
        lowest: Math.min(...figures),
        highest: Math.max(...figures),
        figures: figures.size,
      },
    },
  ];
}

function differAcrossTables(group: readonly Printing[]): boolean {
  return group.some((a) =>
    group.some((b) => tableOf(a) !== tableOf(b) && a.figure.number !== b.figure.number),
  );
}

/** Of one protocol, or with one that its source leaves open. */
function ofOneProtocol(group: readonly Printing[]): readonly (readonly Printing[])[] {
  const open = group.filter(({ claim }) => claim.protocol === undefined);
  const stated = groupBy(
    group.filter(({ claim }) => claim.protocol !== undefined),
    ({ claim }) => claim.protocol?.id,
  );
  return stated.size === 0 ? [open] : [...stated.values()].map((same) => [...same, ...open]);
}

function tableOf({ claim }: Printing): string {
  return claim.table ?? claim.source.id;
}

/** One quantity that a third party measured again: how far apart, against the error of sampling. */
interface Again {
  readonly group: readonly Printing[];
  readonly text: string;
}

/** A third party's own figures for one model, each measured anew with the same protocol. */
function measuredTwice(
  groups: readonly (readonly Printing[])[],
  benchmarks: ReadonlyMap<string, Benchmark>,
): readonly Finding[] {
  const measured = groups.flatMap((group) => [
    ...groupBy(
      group.filter(({ claim, own }) => own && claim.kind === "measured"),
      ({ claim }) => JSON.stringify([claim.source.publisher, claim.samples, claim.problems]),
    ).values(),
  ]);
  const again = measured
    .flatMap(ofOneProtocol)
    .filter(differAcrossTables)
    .map((group): Again => ({ group, text: spreadText(group, benchmarks) }));
  const byModel = groupBy(again, ({ group }) =>
    JSON.stringify([group[0]?.model, group[0] && publisherOf(group[0])]),
  );
  return [...byModel.values()].flatMap((same) => {
    const first = same[0]?.group[0];
    if (first === undefined) return [];
    return [
      {
        rule: "same-quantity",
        severity: "notice" as const,
        summary: `${publisherOf(first)} measured ${first.model} again with other results: ${same.map(({ text }) => text).join("; ")}.`,
        evidence: same.flatMap(({ group }) =>
          group.map(({ claim, figure }) => evidenceOf(claim, figure.text)),
        ),
        figures: { quantities: same.length },
      },
    ];
  });
}

function spreadText(
  group: readonly Printing[],
  benchmarks: ReadonlyMap<string, Benchmark>,
): string {
  const claim = group[0]?.claim;
  const n = claim?.problems ?? benchmarks.get(claim?.benchmark ?? "")?.problems;
  const k = claim?.samples?.low;
  const highest = Math.max(...group.map(({ figure }) => figure.number));
  const texts = `${claim?.benchmark} ${[...new Set(group.map(printingText))].join(", ")}`;
  if (n === undefined || k === undefined || claim?.unit !== "percent") return texts;
  const error = Math.SQRT2 * 100 * samplingErrorBound(highest / 100, n, k);
  return `${texts} (sampling error of a difference at most ${error.toFixed(1)})`;
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
    const bounded = group.some(({ stated }) => stated.form === "figure" && stated.bound);
    if (first === undefined || texts.size < 2 || bounded) return [];
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

function quantityOf({ model, claim }: Printing): string {
  return `${claim.benchmark} ${claim.metric} of ${model}`;
}
