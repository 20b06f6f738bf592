import { groupBy } from "../../collections.js";
import { attainable, fittingSamples } from "../../stats/grim.js";
import type { Benchmark, Ledger } from "../claim.js";
import { evidenceOf, type Finding, type Rule } from "./finding.js";
import { type Printing, printings } from "./printings.js";

/** Numbers of samples that sources use; a table was made with one of them. */
const USUAL = [4, 8, 16, 32, 64];
/** Where no number is stated, up to so many are tried. */
const MOST = 64;

/** A figure with what it can be checked by. */
interface Checked extends Printing {
  readonly n: number;
  /** Samples a problem that the source allows. */
  readonly stated: readonly number[] | undefined;
  readonly votes: boolean;
}

export const grim: Rule = {
  name: "grim",
  looksFor:
    "percentages that no number of right answers gives with the problems and samples stated",
  why: "a mean of n problems x k samples can only take certain values (Brown & Heathers 2017)",
  find: ({ claims, benchmarks }: Ledger) => {
    const checked = printings(claims).flatMap((printing) => checkedOf(printing, benchmarks));
    const impossible = checked.flatMap(impossibleFinding);
    const tables = groupBy(checked, ({ claim }) =>
      JSON.stringify([claim.table ?? claim.id, claim.benchmark, claim.metric]),
    );
    return [...impossible, ...[...tables.values()].flatMap(tableFinding)];
  },
};

function checkedOf(
  printing: Printing,
  benchmarks: ReadonlyMap<string, Benchmark>,
): readonly Checked[] {
  const { claim } = printing;
  const benchmark = benchmarks.get(claim.benchmark ?? "");
  const n = claim.problems ?? benchmark?.problems;
  const votes = claim.metric?.startsWith("cons@") === true;
  const share = claim.unit === "percent" && (votes || claim.metric === "pass@1");
  if (n === undefined || !share || benchmark?.graded === "fraction") return [];
  if (printing.figure.decimals === 0) return [];
  return [{ ...printing, n, votes, stated: votes ? [1] : statedOf(printing) }];
}

function statedOf({ claim: { samples } }: Printing): readonly number[] | undefined {
  if (samples === undefined) return undefined;
  return Array.from({ length: samples.high - samples.low + 1 }, (_, index) => samples.low + index);
}

/** No stated number of samples gives the figure by rounding. */
function impossibleFinding({
  figure,
  n,
  stated,
  votes,
  model,
  claim,
}: Checked): readonly Finding[] {
  if (stated === undefined || fittingSamples(figure, n, stated).length > 0) return [];
  const cut = stated.filter((k) => attainable(figure, n, k) === "truncated");
  const about = `${figure.text} of ${model} on ${claim.benchmark} (${claim.table ?? claim.source.id})`;
  const unit = votes
    ? `a majority vote over ${n} problems`
    : `${n} problems x ${spanOf(stated)} samples`;
  const [k = 1] = cut.length > 0 ? cut : stated;
  const near = Math.floor((figure.number / 100) * n * k);
  const neighbours = [near, near + 1].map(
    (count) => `${count}/${n * k} = ${((count / (n * k)) * 100).toFixed(2)}`,
  );
  const summary =
    cut.length > 0
      ? `${about} fits ${unit} only if it was truncated: ${neighbours.join(", ")}.`
      : `${about} cannot come from ${unit}: ${neighbours.join(", ")}.`;
  return [
    {
      rule: "grim",
      severity: cut.length > 0 ? "notice" : "inconsistent",
      summary,
      evidence: [evidenceOf(claim, figure.text)],
      figures: {
        figure: figure.number,
        n,
        samples: spanOf(stated),
        fits: cut.length > 0 ? "truncated" : "no",
      },
    },
  ];
}

/** What the figures of a table say together of the samples behind them, where that is left open. */
function tableFinding(group: readonly Checked[]): readonly Finding[] {
  const open = group.filter(
    ({ votes, stated }) => !votes && (stated === undefined || stated.length > 1),
  );
  const [first] = open;
  if (first === undefined) return [];
  const needs = open.flatMap((each) => {
    const lowest = each.stated?.[0] ?? 1;
    const smallest = smallestOf(each);
    if (smallest === undefined || smallest <= lowest) return [];
    return [{ each, smallest, near: lowest === 1 ? nearby(each) : [] }];
  });
  const fitting = USUAL.filter((k) =>
    open.every((each) => attainable(each.figure, each.n, k) === "rounded"),
  );
  const several = new Set(open.map(({ figure }) => figure.text)).size > 1;
  const excluded = several && first.stated !== undefined && fitting.length < USUAL.length;
  if (needs.length === 0 && !excluded) return [];
  const parts = needs.map(({ each, smallest, near }) => {
    const other = near.length > 0 ? ` (or ${near.join(" or ")} problems)` : "";
    return `${each.figure.text} of ${each.model} needs at least ${smallest} samples a problem${other}`;
  });
  const all = excluded
    ? [
        `of 4, 8, 16, 32 and 64 samples ${fitting.length === 0 ? "none fits" : `${fitting.join(" and ")} fit`} every figure`,
      ]
    : [];
  const { claim, n } = first;
  return [
    {
      rule: "grim",
      severity: "notice",
      summary: `${claim.benchmark} in ${claim.table ?? claim.source.id} (${n} problems): ${[...parts, ...all].join("; ")}.`,
      evidence: open.map((each) => evidenceOf(each.claim, each.figure.text)),
      figures: { n, fitting: fitting.join(","), figures: open.length },
    },
  ];
}

function smallestOf({ figure, n, stated }: Checked): number | undefined {
  const tried = stated ?? Array.from({ length: MOST }, (_, index) => index + 1);
  return fittingSamples(figure, n, tried)[0];
}

/** Numbers of problems near the known one with which a single run gives the figure. */
function nearby({ figure, n }: Checked): readonly number[] {
  return [n - 1, n + 1].filter((other) => other > 0 && attainable(figure, other, 1) === "rounded");
}

function spanOf(ks: readonly number[]): string {
  const [low] = ks;
  const high = ks.at(-1);
  return low === high ? String(low) : `${low} to ${high}`;
}
