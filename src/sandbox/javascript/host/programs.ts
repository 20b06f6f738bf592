/** The thread that runs programs, one after another, each in a fresh QuickJS runtime. */
import { workerData } from "node:worker_threads";
import { newQuickJSWASMModuleFromVariant, type QuickJSWASMModule } from "quickjs-emscripten-core";
import { judge } from "./judge.js";
import { PHASE, phases } from "./phase.js";
import { receive, type StartOrder, tell } from "./pipe.js";
import { Ended, Program } from "./program.js";

const shared = phases(workerData);
const VERSION = "2025 (quickjs-emscripten 0.32)";
/** WebAssembly's memory never shrinks: beyond this a fresh module takes its place. */
const MOST_BYTES = 48 * 1_048_576;

let module: QuickJSWASMModule | undefined;

async function quickjs(): Promise<QuickJSWASMModule> {
  if (module !== undefined && module.getWasmMemory().buffer.byteLength <= MOST_BYTES) return module;
  module = await newQuickJSWASMModuleFromVariant(import("@jitl/quickjs-wasmfile-release-sync"));
  return module;
}

function run(order: StartOrder, engine: QuickJSWASMModule): void {
  const program = new Program(engine, order, shared);
  let how: { readonly how: string; readonly code: number };
  try {
    how = order.role === "judge" ? judge(program, order) : serve(program, order);
  } catch (error) {
    if (!(error instanceof Ended) && !(error instanceof WebAssembly.RuntimeError)) throw error;
    // What the engine itself died of leaves its module unfit.
    if (!(error instanceof Ended)) module = undefined;
    how = program.cut ?? { how: "signal", code: 11 };
  }
  const { cpuMs, output, errors } = program;
  if (module !== undefined) {
    try {
      program.dispose();
    } catch {
      // A runtime that cannot be taken down goes with its module.
      module = undefined;
    }
  }
  tell({ ev: "over", ...how, cpu_ms: cpuMs, stdout: output, stderr: errors });
}

function serve(program: Program, order: StartOrder) {
  const raised = program.load(order.source, "program.js");
  if (order.mode === "script") {
    const failure = raised ?? program.settle();
    return { how: "exit", code: failure === undefined ? 0 : 1 } as const;
  }
  const entry = order.entry ?? "";
  if (raised === undefined && entry !== "" && !program.has(entry)) {
    tell({ ev: "frame", data: JSON.stringify({ missing: entry }) });
  } else tell({ ev: "frame", data: raised ?? '{"loaded":true}' });
  for (;;) {
    const next = receive();
    if (next.op === "stop") return { how: "stopped", code: 0 } as const;
    if (next.op === "start") throw new Error("a program is running already");
    const {
      id = "",
      name,
      args,
    }: { id?: string; name: string; args: unknown } = JSON.parse(next.data);
    const fn = program.find(name);
    const reply =
      fn === undefined ? JSON.stringify({ missing: name }) : program.call(fn, JSON.stringify(args));
    fn?.dispose();
    if (reply.length > order.limits.output_bytes) return { how: "output", code: 0 } as const;
    tell({ ev: "frame", data: id + reply });
  }
}

await quickjs();
tell({ ev: "ready", version: VERSION, fresh: true });
for (;;) {
  const order = receive();
  shared.set(PHASE.idle);
  if (order.op === "start") run(order, await quickjs());
}
