import { UserError } from "../errors.js";
import { suggest } from "../nearest.js";
import type { Suite } from "../suites/suite.js";
import { explaining, openDatabase } from "./open.js";
import { prepareReader } from "./read.js";
import type {
  AttemptRecord,
  NewRun,
  PlannedSample,
  RunData,
  RunState,
  SampleResult,
  StoredCertificate,
  StoredRun,
} from "./rows.js";
import { prepareWriter } from "./write.js";

/** The database as the rest of Assay sees it. Every method may throw a UserError about the file. */
export interface Store {
  readonly file: string;
  createRun(
    run: NewRun,
    backends: readonly { readonly label: string; readonly config: unknown }[],
    suites: readonly Suite[],
    samples: readonly PlannedSample[],
  ): void;
  reopenRun(id: string): void;
  record(
    sampleId: string,
    attempts: readonly AttemptRecord[],
    result: SampleResult | undefined,
    at: string,
  ): void;
  endRun(
    id: string,
    state: Exclude<RunState, "running">,
    at: string,
    extra: { readonly reason?: string; readonly lagP99?: number },
  ): void;
  saveCertificate(certificate: StoredCertificate): void;
  newestCertificate(): StoredCertificate | undefined;
  /** All runs, oldest first. */
  runs(): readonly StoredRun[];
  readRun(id: string): RunData;
  close(): void;
}

/** Opens the store; `:memory:` is one that vanishes when closed. */
export function openStore(file: string, options: { readonly create: boolean }): Store {
  const db = openDatabase(file, options.create);
  const writer = prepareWriter(db);
  const reader = prepareReader(db);
  return {
    file,
    createRun: (...args) => explaining(file, () => writer.createRun.immediate(...args)),
    reopenRun: (id) => explaining(file, () => writer.reopenRun(id)),
    record: (...args) => explaining(file, () => writer.record.immediate(...args)),
    endRun: (...args) => explaining(file, () => writer.endRun(...args)),
    saveCertificate: (certificate) => explaining(file, () => writer.saveCertificate(certificate)),
    newestCertificate: () => explaining(file, () => reader.newestCertificate()),
    runs: () => explaining(file, () => reader.runs()),
    readRun: (id) =>
      explaining(file, () => {
        const runs = reader.runs();
        const run = runs.find((candidate) => candidate.id === id);
        if (run !== undefined) return reader.run(run);
        throw new UserError(
          `there is no run "${id}" in ${file}; ${suggest(
            id,
            runs.map((r) => r.id),
          )}`,
        );
      }),
    close: () => db.close(),
  };
}
