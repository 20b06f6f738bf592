import { parentPort, workerData } from "node:worker_threads";
import { GRADER_KINDS, type GraderKind } from "../../graders/grader.js";
import type { Batch } from "./batches.js";
import { type BatchGrades, gradeBatch } from "./grade-batch.js";

/** The thread that grades batches: one message in, one message out. */
const kind: GraderKind | undefined = GRADER_KINDS.find((known) => known === workerData);
const port = parentPort;
if (port === null || kind === undefined) throw new Error("to be started by the pool of graders");
port.on("message", (batch: Batch) => {
  const grades: BatchGrades = gradeBatch(batch, kind);
  port.postMessage(grades);
});
