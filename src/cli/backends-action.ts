import { type BackendConfig, isRemote } from "../config/backend-kinds.js";
import { keyVariable, loadConfig } from "../config/load.js";
import { resolvedBackend } from "../open-backends.js";
import { addressOf, endpointOf } from "../policy/endpoint.js";
import { residenceOf } from "../policy/jurisdiction.js";
import { print, printable, printJson } from "./output.js";
import { table } from "./table.js";

export interface BackendsOptions {
  readonly config?: string;
  readonly json?: boolean;
}

export async function listBackends(options: BackendsOptions): Promise<void> {
  const config = await loadConfig(options.config);
  const rows = [...config.backends].map(([id, backend]) => rowOf(id, resolvedBackend(id, backend)));
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
  ];
  print(
    table(
      head,
      rows.map((row) => Object.values(row).map(printable)),
    ),
  );
}

function rowOf(id: string, backend: BackendConfig) {
  const { price } = backend;
  return {
    id,
    kind: backend.kind,
    model: backend.model ?? "",
    serves: backend.serves ?? "",
    address: placeOf(backend),
    jurisdiction: residenceOf(id, endpointOf(backend)).jurisdiction,
    key: keyState(backend),
    price: price === undefined ? "unknown" : `${price.input}/${price.output} ${price.currency}`,
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
