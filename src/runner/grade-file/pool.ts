import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { GraderSpec } from "../../graders/grader.js";
import type { Batch } from "./batches.js";
import type { BatchEnd, BatchGrader, BatchGrades } from "./grade-batch.js";

/** Threads that grade, one a core. */
export class GraderPool implements BatchGrader {
  readonly #defaults: GraderSpec;
  readonly #workers: Worker[] = [];
  readonly #idle: Worker[] = [];
  readonly #waiting: ((worker: Worker) => void)[] = [];
  readonly size = availableParallelism();

  constructor(defaults: GraderSpec) {
    this.#defaults = defaults;
  }

  /** Never rejects. The batch's memory goes to the thread. */
  async grade(batch: Batch): Promise<BatchEnd> {
    const worker = await this.#free();
    const end = await new Promise<BatchEnd>((resolve) => {
      const failed = (error: unknown) => resolve({ ok: false, error });
      worker.once("error", failed);
      worker.once("message", (grades: BatchGrades) => {
        worker.off("error", failed);
        resolve({ ok: true, grades });
      });
      worker.postMessage(batch, [batch.bytes.buffer]);
    });
    if (end.ok) this.#release(worker);
    return end;
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }

  async #free(): Promise<Worker> {
    const idle = this.#idle.pop();
    if (idle !== undefined) return idle;
    if (this.#workers.length < this.size) {
      const worker = new Worker(new URL("./worker.js", import.meta.url), {
        workerData: this.#defaults,
      });
      this.#workers.push(worker);
      return worker;
    }
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
    });
  }

  #release(worker: Worker): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#idle.push(worker);
    else next(worker);
  }
}
