import { existsSync } from "node:fs";
import type { Claim } from "../claims/claim.js";
import { identify } from "../claims/measurement.js";
import { type Planned, type PlannedOrdering, planClaims, planOrderings } from "../claims/plan.js";
import { tableRows } from "../claims/table-rows.js";
import { groupBy } from "../collections.js";
import type { BackendConfig } from "../config/backend-kinds.js";
import { loadConfig } from "../config/load.js";
import { concurrencyOf } from "../open-backends.js";
import type { Money } from "../pricing/money.js";
import type { Price } from "../pricing/price.js";
import { type PriceAt, priceFor } from "../pricing/price-for.js";
import { openStore } from "../store/store.js";
import { loadPack } from "../suites/ledger/load.js";
import { loadPrices } from "../suites/prices/load.js";
import { named } from "./admitted.js";
import { print, printable, printJson } from "./output.js";
import { table } from "./table.js";

export interface PlanOptions {
  readonly backend: readonly string[];
  readonly db?: string;
  readonly config?: string;
  readonly json?: boolean;
}

/** Tokens a second of one stream where nothing was measured: DeepSeek's own figure of March 2025. */
const PUBLISHED_SPEED = 21;

interface Bill {
  readonly backend: string;
  readonly claim: Claim;
  readonly planned: Planned;
  readonly tokens?: number;
  readonly cost?: Money;
  /** The row of the price table that was valid when the plan was made. */
  readonly priceRow?: string;
  readonly hours?: number;
}

/** `assay plan`. */
export async function plan(pack: string, options: PlanOptions): Promise<void> {
  const config = await loadConfig(options.config);
  const { ledger, claims } = loadPack(pack);
  const backends = options.backend.map((id) => named(config, id));
  const speeds = speedsIn(options.db ?? config.db);
  const planned = planClaims(claims, ledger);
  const rows = tableRows(ledger.claims);
  const orderings = planOrderings(
    claims,
    ledger,
    (printed, benchmark, metric, model) =>
      rows
        .find(
          (row) => row.table === printed && row.benchmark === benchmark && row.metric === metric,
        )
        ?.figures.get(model)?.number,
  );
  const prices = loadPrices();
  const now = Date.now();
  const bills = backends.flatMap(({ id, config: backend }) => {
    const model = identify(backend, ledger.models);
    const price = priceFor(backend, prices)(now);
    return planned
      .filter(({ claim }) => model.known && claim.model === model.id)
      .map((each) => billOf(id, backend, each, price, speeds.get(id) ?? PUBLISHED_SPEED));
  });
  if (options.json === true) {
    printJson({
      schema: "assay.claims-plan/1",
      pack,
      claims: bills.map(document),
      orderings: orderings.map(orderingDocument),
    });
    return;
  }
  const others = planned.length - new Set(bills.map(({ planned: { claim } }) => claim)).size;
  print(
    printable(
      [
        ...never(bills, orderings),
        ...possible(bills),
        note(
          others,
          backends.map(({ id }) => id),
        ),
      ].join("\n"),
    ),
  );
}

function billOf(
  backend: string,
  config: BackendConfig,
  planned: Planned,
  price: ReturnType<PriceAt>,
  speed: number,
): Bill {
  const { claim, decision, problems, tokensPerAnswer } = planned;
  if (!decision.possible) return { backend, claim, planned };
  const answers = decision.samples * problems;
  const tokens = answers * tokensPerAnswer;
  const hours = tokens / speed / concurrencyOf(config) / 3600;
  const bill = { backend, claim, planned, tokens, hours };
  return price.known
    ? { ...bill, cost: costOfAnswers(tokens, answers, price.price), priceRow: price.row }
    : bill;
}

/** Prompts of benchmarks are short beside the thought: some hundred tokens against thousands. */
function costOfAnswers(tokens: number, answers: number, price: Price): Money {
  const each = price.reasoning ?? price.output;
  const amount = (tokens * each) / 1e6 + answers * (price.request ?? 0);
  return { amount, currency: price.currency };
}

/** What no money decides is said first. */
function never(bills: readonly Bill[], orderings: readonly PlannedOrdering[]): readonly string[] {
  const lines = [
    ...orderings
      .filter(({ possible: can }) => !can)
      .map(
        ({ claim, benchmark, difference, samples }) =>
          `  ${claim.id}: ${difference.toFixed(1)} points on ${benchmark} take ${samples} samples a problem of either model`,
      ),
    ...bills.flatMap(({ claim, planned: { decision } }) =>
      decision.possible ? [] : [`  ${claim.id}: ${decision.why}`],
    ),
  ];
  return lines.length === 0
    ? []
    : ["cannot be decided at an affordable number of samples:", ...lines, ""];
}

function possible(bills: readonly Bill[]): readonly string[] {
  const rows = bills.flatMap(({ backend, claim, planned, tokens, cost, hours }) => {
    const { decision, suite, problems, margin } = planned;
    if (!decision.possible) return [];
    const samples =
      decision.samples === decision.samplesIfUnlike
        ? String(decision.samples)
        : `${decision.samplesIfUnlike} to ${decision.samples}`;
    return [
      [
        claim.id,
        backend,
        suite,
        `+-${margin}`,
        `${samples} x ${problems}`,
        `${((tokens ?? 0) / 1e6).toFixed(1)} M`,
        cost === undefined ? "no price" : `${cost.amount.toFixed(2)} ${cost.currency}`,
        `${(hours ?? 0).toFixed(1)} h`,
      ],
    ];
  });
  if (rows.length === 0) return [];
  const head = [
    "claim",
    "backend",
    "suite",
    "margin",
    "samples x problems",
    "tokens",
    "cost",
    "time",
  ];
  const numeric = new Set(["tokens", "cost", "time"]);
  return [table(head, rows, numeric), "", ...totals(bills)];
}

/** One run of a suite serves every claim about it: the largest counts. */
function totals(bills: readonly Bill[]): readonly string[] {
  const priced = bills.flatMap((bill) => (bill.cost ? [{ ...bill, cost: bill.cost }] : []));
  const suites = groupBy(priced, ({ backend, planned }) =>
    JSON.stringify([backend, planned.suite]),
  );
  const largest = [...suites.values()].map((group) =>
    group.reduce((most, each) => (each.cost.amount > most.cost.amount ? each : most)),
  );
  return [...groupBy(largest, ({ cost }) => cost.currency)].map(([currency, group]) => {
    const sum = group.reduce((total, { cost }) => total + cost.amount, 0);
    return `all of them, each suite once: ${sum.toFixed(2)} ${currency}`;
  });
}

function note(others: number, backends: readonly string[]): string {
  return others === 0
    ? "nothing was sent"
    : `nothing was sent; ${others} claims of the pack are about models that ${backends.join(", ")} does not serve (config key \`serves\`)`;
}

/** Measured output tokens a second of each backend, from its newest cells. */
function speedsIn(db: string): ReadonlyMap<string, number> {
  if (!existsSync(db)) return new Map();
  const store = openStore(db, { create: false });
  try {
    return new Map(
      store.cells().flatMap((cell) => {
        const { output, milliseconds } = store.usage(cell);
        return output && milliseconds ? [[cell.backend, (1000 * output) / milliseconds]] : [];
      }),
    );
  } finally {
    store.close();
  }
}

function document({ claim, planned: { claim: _same, ...planned }, ...bill }: Bill) {
  return { claim: claim.id, ...planned, ...bill };
}

function orderingDocument({ claim, ...ordering }: PlannedOrdering) {
  return { claim: claim.id, ...ordering };
}
