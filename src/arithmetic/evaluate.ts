import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";

/** What became of one expression. */
export type Worked =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly reason: string };

const LONGEST = 2000;
const DEFAULT_TIMEOUT_MS = 1000;
const MOST_MEMORY_MB = 256;
/** To load mathjs, which takes about a second on a quiet machine. */
const START_TIMEOUT_MS = 60_000;

/**
 * Works out expressions of plain arithmetic (+ - * / ^, brackets, abs, max, min, round, sqrt) in a
 * thread of their own. One that does not return in time costs its thread; the others go on in a new one.
 */
export async function evaluateAll(
  expressions: Iterable<string>,
  timeoutMs: number = DEFAULT_TIMEOUT_MS,
  thread: URL = compiledThread(),
): Promise<ReadonlyMap<string, Worked>> {
  const results = new Map<string, Worked>();
  let worker: Worker | undefined;
  try {
    for (const expression of new Set(expressions)) {
      if (expression.length > LONGEST) {
        results.set(expression, { ok: false, reason: `it is longer than ${LONGEST} characters` });
        continue;
      }
      worker ??= await start(thread);
      const worked = await ask(worker, expression, timeoutMs);
      if (worked === undefined) {
        await worker.terminate();
        worker = undefined;
      }
      results.set(
        expression,
        worked ?? { ok: false, reason: `it gave no result within ${timeoutMs} ms` },
      );
    }
  } finally {
    await worker?.terminate();
  }
  return results;
}

async function start(thread: URL): Promise<Worker> {
  // Nothing of how this process was started, or of its environment, is the thread's business.
  const worker = new Worker(thread, {
    execArgv: [],
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
  });
  const ready = await reply<string>(worker, START_TIMEOUT_MS);
  if (ready !== undefined) return worker;
  await worker.terminate();
  throw new Error("the thread for arithmetic did not start");
}

/** The compiled thread; from the sources (in tests) the one in dist. */
function compiledThread(): URL {
  const beside = new URL("./worker.js", import.meta.url);
  return existsSync(fileURLToPath(beside))
    ? beside
    : new URL("../../dist/arithmetic/worker.js", import.meta.url);
}

function ask(worker: Worker, expression: string, timeoutMs: number): Promise<Worked | undefined> {
  const answer = reply<Worked>(worker, timeoutMs);
  worker.postMessage(expression);
  return answer;
}

/** The next message; undefined where the thread dies or the time is up. */
function reply<T>(worker: Worker, timeoutMs: number): Promise<T | undefined> {
  return new Promise((resolve) => {
    const end = (value: T | undefined) => {
      clearTimeout(timer);
      worker.off("message", end).off("error", died).off("exit", died);
      resolve(value);
    };
    const died = () => end(undefined);
    const timer = setTimeout(died, timeoutMs);
    worker.on("message", end).on("error", died).on("exit", died);
  });
}
