import { explaining, explainingEach, openDatabase } from "./open.js";
import { prepareReader, type Reader } from "./read.js";
import { prepareWriter, type Writer } from "./write.js";

/** The database as the rest of Assay sees it. Every method may throw a UserError about the file. */
export interface Store extends Writer, Reader {
  readonly file: string;
  close(): void;
}

/** Opens the store; `:memory:` is one that vanishes when closed. */
export function openStore(file: string, options: { readonly create: boolean }): Store {
  const db = openDatabase(file, options.create);
  const writer = prepareWriter(db);
  const reader = prepareReader(db, file);
  return {
    file,
    createRun: (...args) => explaining(file, () => writer.createRun(...args)),
    extendRun: (...args) => explaining(file, () => writer.extendRun(...args)),
    reopenRun: (id) => explaining(file, () => writer.reopenRun(id)),
    record: (...args) => explaining(file, () => writer.record(...args)),
    regrade: (...args) => explaining(file, () => writer.regrade(...args)),
    recordEgress: (...args) => explaining(file, () => writer.recordEgress(...args)),
    endRun: (...args) => explaining(file, () => writer.endRun(...args)),
    saveCertificate: (certificate) => explaining(file, () => writer.saveCertificate(certificate)),
    newestCertificate: () => explaining(file, () => reader.newestCertificate()),
    readRunSize: (id) => explaining(file, () => reader.readRunSize(id)),
    runs: () => explaining(file, () => reader.runs()),
    readRun: (id) => explaining(file, () => reader.readRun(id)),
    readHead: (id) => explaining(file, () => reader.readHead(id)),
    measured: (cell) => explaining(file, () => reader.measured(cell)),
    samples: (cell) => explainingEach(file, reader.samples(cell)),
    version: () => explaining(file, () => reader.version()),
    cells: () => explaining(file, () => reader.cells()),
    groups: () => explaining(file, () => reader.groups()),
    taskGroups: (cell) => explaining(file, () => reader.taskGroups(cell)),
    scored: (cell) => explaining(file, () => reader.scored(cell)),
    usage: (cell) => explaining(file, () => reader.usage(cell)),
    requests: (cell) => explaining(file, () => reader.requests(cell)),
    graderErrors: (runId) => explaining(file, () => reader.graderErrors(runId)),
    close: () => db.close(),
  };
}
