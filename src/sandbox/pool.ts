import type { Worker } from "./worker.js";

/** Confined processes that are kept ready: at most as many as programs run at a time. */
export class Pool {
  readonly #start: () => Promise<Worker>;
  /** Programs that one process serves before another takes its place. */
  readonly #uses: number;
  readonly #idle: { readonly worker: Worker; readonly used: number }[] = [];
  readonly #all = new Set<Worker>();

  /** `first`: one that is started already. */
  constructor(start: () => Promise<Worker>, uses: number, first?: Worker) {
    this.#start = start;
    this.#uses = uses;
    if (first === undefined) return;
    this.#all.add(first);
    this.#idle.push({ worker: first, used: 0 });
  }

  /** Has `act` use a process of its own. What `act` leaves running in it must have ended. */
  async with<T>(act: (worker: Worker) => Promise<T>): Promise<T> {
    const { worker, used } = this.#idle.pop() ?? { worker: await this.#fresh(), used: 0 };
    try {
      return await act(worker);
    } finally {
      if (worker.gone || used + 1 >= this.#uses) {
        this.#all.delete(worker);
        await worker.close();
      } else {
        this.#idle.push({ worker, used: used + 1 });
      }
    }
  }

  async close(): Promise<void> {
    await Promise.all([...this.#all].map((worker) => worker.close()));
    this.#all.clear();
    this.#idle.length = 0;
  }

  async #fresh(): Promise<Worker> {
    const worker = await this.#start();
    this.#all.add(worker);
    return worker;
  }
}
