import { parentPort, workerData } from "node:worker_threads";
import { graderSchema } from "../../suites/grader-options.js";
import type { Batch } from "./batches.js";
import { type BatchGrades, gradeBatch } from "./grade-batch.js";

/** The thread that grades batches: one message in, one message out. */
const defaults = graderSchema.parse(workerData);
const port = parentPort;
if (port === null) throw new Error("to be started by the pool of graders");
port.on("message", (batch: Batch) => {
  const grades: BatchGrades = gradeBatch(batch, defaults);
  port.postMessage(grades);
});
