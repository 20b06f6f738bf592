import Table from "cli-table3";
import { loadConfig } from "../config/load.js";
import { buildModel } from "../reports/build-model.js";
import { openStore, type Store } from "../store/store.js";
import { print, printable, printJson } from "./output.js";
import type { RunsOptions } from "./runs.js";
import { summaryDocument, summaryTable } from "./summary.js";

export async function listRuns(options: RunsOptions): Promise<void> {
  await reading(options, (store) => {
    const runs = store.runs();
    if (options.json === true) {
      printJson({ schema: "assay.runs/1", runs });
      return;
    }
    const table = new Table({ head: ["run", "kind", "state", "started", "program", "seed"], style: { head: [], border: [] } });
    for (const run of runs) {
      table.push([run.id, run.kind, run.state, run.startedAt.slice(0, 19).replace("T", " "), run.program, run.seed]);
    }
    print(runs.length === 0 ? "no run is stored yet" : table.toString());
  });
}

export async function showRun(id: string, options: RunsOptions): Promise<void> {
  await reading(options, (store) => {
    const data = store.readRun(id);
    const model = buildModel([data], store.newestCertificate(), { all: true });
    const { spec, ...run } = data.run;
    if (options.json === true) {
      printJson(summaryDocument(model, { run, spec }));
      return;
    }
    const facts = Object.entries(run).map(([key, value]) => `${key.padEnd(11)} ${String(value)}`);
    print([printable(facts.join("\n")), summaryTable(model)].join("\n"));
  });
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
