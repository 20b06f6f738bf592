import { retirementOf } from "../backends/models/retired.js";
import { type BackendConfig, isRemote } from "../config/backend-kinds.js";
import { keyVariable, loadConfig } from "../config/load.js";
import { concurrencyOf, type Known, resolvedBackend } from "../open-backends.js";
import { addressOf, endpointOf } from "../policy/endpoint.js";
import { residenceOf } from "../policy/jurisdiction.js";
import { priceFor } from "../pricing/price-for.js";
import type { PriceRow } from "../pricing/row.js";
import { loadPrices } from "../suites/prices/load.js";
import { print, printable, printJson } from "./output.js";
import { table } from "./table.js";

export interface BackendsOptions {
  readonly config?: string;
  readonly json?: boolean;
}

export async function listBackends(options: BackendsOptions): Promise<void> {
  const config = await loadConfig(options.config);
  const prices = loadPrices();
  const rows = [...config.backends].map(([id, backend]) =>
    rowOf(id, resolvedBackend(id, backend), prices),
  );
  if (options.json === true) {
    printJson({ schema: "assay.backends/1", backends: rows });
    return;
  }
  const head = ["backend", "kind", "model", "serves", "prompts go to", "key", "price", "limits"];
  print(
    table(
      [...head, "remark"],
      rows.map((row) => cellsOf(row).map(printable)),
    ),
  );
}

function rowOf(id: string, backend: BackendConfig & Known, prices: readonly PriceRow[]) {
  const found = priceFor(backend, prices)(Date.now());
  const { kind, model = "" } = backend;
  return {
    id,
    kind,
    model,
    serves: backend.serves ?? "",
    address: placeOf(backend),
    jurisdiction: residenceOf(id, endpointOf(backend)).jurisdiction,
    key: keyState(backend),
    price: found.known
      ? `${found.price.input}/${found.price.output} ${found.price.currency}`
      : "unknown",
    priceRow: found.known ? found.row : "",
    limits: { concurrency: concurrencyOf(backend), ...backend.limits },
    remark: retirementOf(kind, model) ?? backend.unpinned ?? "",
  };
}

/** Prices are of a million tokens, input and output. */
function cellsOf(row: ReturnType<typeof rowOf>): readonly string[] {
  const { address, jurisdiction, priceRow, limits } = row;
  const host = URL.canParse(address) ? new URL(address).host : "this process";
  const price = priceRow === "" ? row.price : `${row.price} (${priceRow})`;
  const limited = Object.entries(limits).map(([what, most]) => `${what} ${most}`);
  return [
    ...[row.id, row.kind, row.model, row.serves, `${host} (${jurisdiction})`],
    ...[row.key, price, limited.join(", "), row.remark],
  ];
}

function placeOf(backend: BackendConfig): string {
  if (isRemote(backend)) return addressOf(backend);
  return backend.kind === "replay"
    ? backend.file
    : "in this process: known truth, not a language model";
}

function keyState(backend: BackendConfig): string {
  const variable = keyVariable(backend);
  if (variable === undefined) return "none needed";
  return process.env[variable] ? `${variable} is set` : `${variable} is NOT set`;
}
