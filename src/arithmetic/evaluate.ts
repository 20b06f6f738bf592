import { Worker } from "node:worker_threads";
import { messageOf } from "../errors.js";

/** Longer than any sensible expression of a ledger. */
const MOST_CHARACTERS = 2000;
const TIME_LIMIT_MS = 2000;
/** Loading mathjs itself takes about a second on a slow machine. */
const START_LIMIT_MS = 30_000;
const MEMORY_MB = 256;

/** What an expression came to, or why it came to nothing. */
export type Evaluated =
  | { readonly known: true; readonly value: number }
  | { readonly known: false; readonly reason: string };

/**
 * Works out plain arithmetic expressions with mathjs in a worker of its own, which is killed where one
 * takes too long (some never return); the others go on in a fresh one. In the order given.
 */
export async function evaluateAll(expressions: readonly string[]): Promise<readonly Evaluated[]> {
  const results: Evaluated[] = [];
  let worker: Calculator | undefined;
  try {
    for (const expression of expressions) {
      if (expression.length > MOST_CHARACTERS) {
        results.push({ known: false, reason: `it is longer than ${MOST_CHARACTERS} characters` });
        continue;
      }
      worker ??= new Calculator();
      const result = await worker.evaluate(expression);
      results.push(result.evaluated);
      if (result.broken) {
        await worker.close();
        worker = undefined;
      }
    }
  } finally {
    await worker?.close();
  }
  return results;
}

class Calculator {
  readonly #worker = new Worker(new URL("./worker.js", import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    env: {},
  });
  #started = false;
  #settle: ((evaluated: Evaluated, broken: boolean) => void) | undefined;

  constructor() {
    const fail = (reason: string) => this.#settle?.({ known: false, reason }, true);
    this.#worker.on("error", (error) => fail(messageOf(error)));
    this.#worker.on("exit", () => fail("it takes too much memory"));
    this.#worker.on("message", (evaluated: Evaluated) => this.#settle?.(evaluated, false));
  }

  /** One at a time. `broken`: the worker is of no further use. */
  async evaluate(
    expression: string,
  ): Promise<{ readonly evaluated: Evaluated; readonly broken: boolean }> {
    const limit = this.#started ? TIME_LIMIT_MS : START_LIMIT_MS;
    this.#started = true;
    return new Promise((resolve) => {
      const timer = setTimeout(
        () => this.#settle?.({ known: false, reason: "it takes too long" }, true),
        limit,
      );
      this.#settle = (evaluated, broken) => {
        clearTimeout(timer);
        this.#settle = undefined;
        resolve({ evaluated, broken });
      };
      this.#worker.postMessage(expression);
    });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }
}
