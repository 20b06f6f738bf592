import { loadConfig } from "../config/load.js";
import { buildModel } from "../reports/build-model.js";
import type { RunData } from "../store/rows.js";
import { openStore, type Store } from "../store/store.js";
import { loadPrices } from "../suites/prices/load.js";
import { ageText } from "./age.js";
import { print, printable, printJson } from "./output.js";
import { runsTable, stateText } from "./runs-list.js";
import { summaryDocument, summaryTable } from "./summary.js";
import { table } from "./table.js";

export interface RunsOptions {
  readonly db?: string;
  readonly config?: string;
  readonly json?: boolean;
}

export async function listRuns(options: RunsOptions): Promise<void> {
  await reading(options, (store) => {
    const runs = store.runs();
    if (options.json === true) {
      printJson({ schema: "assay.runs/1", runs });
      return;
    }
    print(runs.length === 0 ? "no run is stored yet" : runsTable(store, Date.now()));
  });
}

export async function showRun(id: string, options: RunsOptions): Promise<void> {
  await reading(options, (store) => {
    const data = store.readRun(id);
    const model = buildModel([data], store.newestCertificate(), {
      all: true,
      prices: loadPrices(),
    });
    const { spec, ...run } = data.run;
    if (options.json === true) {
      printJson(summaryDocument(model, { run, spec }));
      return;
    }
    const { id: name, startedAt, program, node, seed, specHash, lagP99 } = data.run;
    const facts = [
      ["run", name],
      ["state", stateText(data.run)],
      [
        "started",
        `${startedAt.slice(0, 19).replace("T", " ")} UTC, ${ageText(startedAt, Date.now())}`,
      ],
      ["program", `Assay ${program}, Node ${node}`],
      ["seed", String(seed)],
      ["spec", specHash],
      ...(lagP99 === undefined ? [] : [["lag p99", `${lagP99.toFixed(1)} ms`]]),
    ].map(([key = "", value = ""]) => `${key.padEnd(9)} ${value}`);
    print([printable(facts.join("\n")), "", ...egressLines(data), summaryTable(model)].join("\n"));
  });
}

/** Where the run's requests went, or were kept from; nothing where none left the process. */
function egressLines({ egress }: RunData): readonly string[] {
  if (egress.length === 0) return [];
  const rows = egress.map(({ host, backend = "", jurisdiction, allowed, reason }) => {
    return [host, backend, jurisdiction, allowed ? "allowed" : "refused", reason].map(printable);
  });
  return [table(["sent to", "backend", "jurisdiction", "decision", "reason"], rows)];
}

async function reading(options: RunsOptions, action: (store: Store) => void): Promise<void> {
  const config = await loadConfig(options.config);
  const store = openStore(options.db ?? config.db, { create: false });
  try {
    action(store);
  } finally {
    store.close();
  }
}
