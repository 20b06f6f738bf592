/**
 * Stands in the cage and watches the thread that runs programs: what keeps it from its own limits (a
 * regular expression without end, say) is ended here, and another thread takes its place.
 */
import { writeSync } from "node:fs";
import { Worker } from "node:worker_threads";
import { frame } from "../../frames.js";
import { PHASE, phases } from "./phase.js";

const TICK_MS = 20;
/** The thread ends a program itself where it can, and says more. */
const GRACE_US = 150_000;

const shared = phases();
let thread = start();

function start(): Worker {
  shared.set(PHASE.idle);
  return new Worker(new URL("./programs.js", import.meta.url), { workerData: shared.memory });
}

function cpuUs(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

async function look(): Promise<void> {
  const since = shared.since();
  const used = cpuUs() - since;
  if (used > shared.limit() + GRACE_US && shared.move(PHASE.running, PHASE.ended)) {
    await thread.terminate();
    thread = start();
    const over = { how: "cpu", code: 0, cpu_ms: used / 1000, stdout: "", stderr: "" };
    writeSync(1, frame({ ev: "over", ...over }));
  }
  setTimeout(() => void look(), TICK_MS);
}

void look();
