import type { Checked, Verdict } from "../claims/check.js";
import type { Comparison } from "../claims/comparison.js";
import { groupBy } from "../collections.js";
import { EXIT } from "../errors.js";
import { loadPack } from "../suites/ledger/load.js";
import { builtInSuites } from "../suites/load.js";
import { checkedClaims, type LedgerOptions, workedOut } from "./checked.js";
import { checkedDocument } from "./checked-document.js";
import { print, printable, printJson } from "./output.js";
import { table } from "./table.js";

export interface CheckOptions extends LedgerOptions {
  readonly gate?: boolean;
  readonly json?: boolean;
}

/** In the order in which they are shown. */
const SHOWN: readonly Verdict[] = [
  "contradicted",
  "below",
  "above",
  "inconclusive",
  "not comparable",
  "reproduced",
  "holds",
];

/** `assay check`; returns the exit code. */
export async function check(pack: string | undefined, options: CheckOptions): Promise<number> {
  const { ledger, claims } = loadPack(pack);
  const checked = await checkedClaims(ledger, claims, await workedOut(ledger), options);
  if (options.json === true) {
    printJson({
      schema: "assay.check/1",
      pack: pack ?? "all",
      counts: Object.fromEntries(countsOf(checked)),
      verdicts: checked.map(checkedDocument),
    });
  } else print(printable(textOf(checked)));
  return options.gate === true ? gateOf(checked) : EXIT.done;
}

function gateOf(checked: readonly Checked[]): number {
  const has = (...verdicts: readonly Verdict[]) =>
    checked.some(({ verdict }) => verdicts.includes(verdict));
  if (has("below", "contradicted")) return EXIT.gateFailed;
  return has("inconclusive") ? EXIT.inconclusive : EXIT.done;
}

function countsOf(checked: readonly Checked[]): readonly (readonly [Verdict, number])[] {
  const groups = groupBy(checked, ({ verdict }) => verdict);
  return [...SHOWN, "not run" as const, "not checkable" as const].flatMap((verdict) => {
    const count = groups.get(verdict)?.length ?? 0;
    return count > 0 ? [[verdict, count] as const] : [];
  });
}

function textOf(checked: readonly Checked[]): string {
  const sections = SHOWN.flatMap((verdict) => {
    const own = checked.filter((each) => each.verdict === verdict);
    return own.length === 0 ? [] : [`${verdict} (${own.length})`, ...own.flatMap(linesOf), ""];
  });
  const counts = countsOf(checked).map(([verdict, count]) => `${count} ${verdict}`);
  return [...sections, ...notRun(checked), `verdicts: ${counts.join(", ")}`].join("\n");
}

function linesOf({ claim, comparison, measurement, why, more }: Checked): readonly string[] {
  const where =
    measurement === undefined ? "" : ` | ${measurement.backend}, run ${measurement.runId}`;
  const cost = more?.cost.known
    ? `; the rest about ${more.cost.amount.toFixed(2)} ${more.cost.currency}`
    : "";
  return [
    `  ${claim.id}${where}`,
    `      ${claim.statement}`,
    ...(comparison === undefined ? [] : [`      ${oursText(comparison)}`]),
    `      ${why}${cost}`,
  ];
}

/** Both errors, each by its name: they answer different questions. */
function oursText({ value, sampling, generalisation }: Comparison): string {
  const between = generalisation.known
    ? `, to problems like these ${generalisation.se.toFixed(2)}`
    : "";
  return `ours ${value.toFixed(2)}: standard error of sampling ${sampling.se.toFixed(2)}${between} (${sampling.tasks} problems, ${sampling.samples} samples)`;
}

/** What could be run, by suite. */
function notRun(checked: readonly Checked[]): readonly string[] {
  const own = checked.filter(({ verdict }) => verdict === "not run");
  if (own.length === 0) return [];
  const here = new Set(builtInSuites());
  const rows = [...groupBy(own, ({ claim }) => claim.check.suite ?? "")].map(([suite, group]) => [
    `  ${suite}`,
    here.has(suite) ? "comes with Assay" : "to be written",
    String(group.length),
    String(new Set(group.map(({ claim }) => claim.model)).size),
  ]);
  return [
    `not run (${own.length})`,
    table(["  suite", "", "claims", "models"], rows, new Set(["claims", "models"])),
    "  take them with: assay run SUITE -b BACKEND, where the backend's `serves` names the model",
    "",
  ];
}
