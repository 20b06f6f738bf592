import { buildModel } from "../../src/reports/build-model.js";
import type { ReportModel } from "../../src/reports/model.js";
import { execute } from "../../src/runner/execute.js";
import { startRun } from "../../src/runner/run.js";
import { openStore, type Store } from "../../src/store/store.js";
import { answer, failure, scriptedBackend } from "../helpers/scripted-backend.js";
import { suiteOf } from "../helpers/suite.js";

/** What no renderer may let through: formulas, markup, controls, both kinds of quotes. */
export const HOSTILE = '=HYPERLINK("http://x","y"),<b>|\u0000\u001b[31m\r\n\'';

/** A store with two backends on six tasks: right, wrong, unparsed, hostile and failed samples. */
export async function mixedStore(): Promise<Store> {
  const store = openStore(":memory:", { create: true });
  const suite = suiteOf(6);
  const price = { currency: "USD", input: 1, output: 2 };
  const run = startRun(store, {
    kind: "measure",
    suites: [suite],
    backends: ["good", HOSTILE].map((label) => ({
      label,
      config: { kind: "openai-compatible", model: "m", price },
    })),
    samplesOf: () => [0, 1],
    seed: 1,
    graderErrors: new Map(),
  });
  const backend = scriptedBackend(({ taskId }, call) => {
    if (taskId === "t6") return failure("sample", { message: HOSTILE });
    if (taskId === "t5") return answer(HOSTILE);
    if (taskId === "t4" && call > 12) return answer("\\boxed{-5}");
    return answer(`\\boxed{${taskId.slice(1)}}`);
  });
  const open = { backend, concurrency: 1, sampling: {} };
  await execute({
    store,
    runId: run.id,
    suites: [suite],
    backends: new Map([
      ["good", open],
      [HOSTILE, open],
    ]),
    pending: run.pending,
    signal: new AbortController().signal,
    retry: { maxAttempts: 1, base: 1, cap: 1 },
  });
  return store;
}

export function modelOf(store: Store): ReportModel {
  const runs = store.runs().map(({ id }) => store.readRun(id));
  return buildModel(runs, store.newestCertificate(), { all: false });
}

export async function mixedReport(): Promise<ReportModel> {
  return modelOf(await mixedStore());
}
