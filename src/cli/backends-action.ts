import { type BackendConfig, isRemote } from "../config/backend-kinds.js";
import { keyVariable, loadConfig } from "../config/load.js";
import { resolvedBackend } from "../open-backends.js";
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
  const head = [
    "backend",
    "kind",
    "model",
    "serves",
    "address",
    "jurisdiction",
    "key",
    "price in/out per 1M",
    "price row",
  ];
  print(
    table(
      head,
      rows.map((row) => Object.values(row).map(printable)),
    ),
  );
}

function rowOf(id: string, backend: BackendConfig, prices: readonly PriceRow[]) {
  const found = priceFor(backend, prices)(Date.now());
  return {
    id,
    kind: backend.kind,
    model: backend.model ?? "",
    serves: backend.serves ?? "",
    address: placeOf(backend),
    jurisdiction: residenceOf(id, endpointOf(backend)).jurisdiction,
    key: keyState(backend),
    price: found.known
      ? `${found.price.input}/${found.price.output} ${found.price.currency}`
      : "unknown",
    priceRow: found.known ? found.row : "",
  };
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
