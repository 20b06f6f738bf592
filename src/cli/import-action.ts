import { basename } from "node:path";
import { openReplay } from "../backends/replay.js";
import { errorsOfGraders } from "../calibration/certify-grader.js";
import { loadConfig } from "../config/load.js";
import { openBackends } from "../open-backends.js";
import { startRun } from "../runner/run.js";
import type { SandboxKind } from "../sandbox/confinement.js";
import { openStore } from "../store/store.js";
import { loadSuite } from "../suites/load.js";
import { loadPrices } from "../suites/prices/load.js";
import { readTranscripts, suiteOfTranscripts } from "../suites/transcripts.js";
import { admitted, judgesOf } from "./admitted.js";
import { finish } from "./finish.js";
import { notePolicy } from "./policy-notes.js";
import { sandboxFor } from "./sandbox.js";
import { assertMaySend } from "./sendings.js";

export interface ImportOptions {
  readonly suite: string;
  readonly backend: string;
  readonly sandbox?: SandboxKind;
  readonly db?: string;
  readonly config?: string;
  readonly json?: boolean;
}

/** Samples graded at a time: enough to keep the one processor busy. */
const CONCURRENCY = 16;

/** `assay import`; returns the exit code. Nothing is stored unless every line of every file is good. */
export async function importFiles(
  files: readonly string[],
  options: ImportOptions,
): Promise<number> {
  const config = await loadConfig(options.config);
  const transcripts = readTranscripts(files);
  const suite = suiteOfTranscripts(loadSuite(options.suite), transcripts);
  const models = new Set(
    [...transcripts.values()].flatMap((samples) =>
      [...samples.values()].flatMap(({ model }) => model ?? []),
    ),
  );
  const label = options.backend;
  const judges = judgesOf([suite], config);
  const admittedJudges = judges.map((judge) => admitted(judge, config));
  assertMaySend(
    judges.map((backend) => ({ backend, suite, role: "judge" })),
    config.policy,
  );
  notePolicy(judges, config.policy);
  const sandbox = await sandboxFor([suite], options.sandbox);
  const store = openStore(options.db ?? config.db, { create: true });
  try {
    const run = startRun(store, {
      kind: "import",
      suites: [suite],
      backends: [
        {
          label,
          config: {
            kind: "replay",
            model: [...models].join(", ") || label,
            files: files.map((file) => basename(file)),
          },
        },
      ],
      judges: judges.map(({ id, config: own }) => ({ label: id, config: own })),
      samplesOf: (taskId) => [...(transcripts.get(taskId)?.keys() ?? [])],
      seed: 0,
      graderErrors: errorsOfGraders([suite]),
    });
    const backend = { backend: openReplay(transcripts), concurrency: CONCURRENCY, sampling: {} };
    const opened = await openBackends(admittedJudges, suite.tasks, { policy: config.policy });
    const backends = new Map([[label, backend]]);
    const parties = { ...opened, backends, judges: opened.backends, ...(sandbox && { sandbox }) };
    return await finish(store, run, parties, options.json === true, loadPrices());
  } finally {
    store.close();
  }
}
