import type {
  QuickJSContext,
  QuickJSHandle,
  QuickJSRuntime,
  QuickJSWASMModule,
} from "quickjs-emscripten-core";
import type { Phases } from "./phase.js";
import { PHASE } from "./phase.js";
import type { StartOrder } from "./pipe.js";
import { PRELUDE } from "./prelude.js";
import { MODULE_SYNTAX, scriptOf } from "./script.js";

/** Why a program was ended from outside its own code. */
export type Cut =
  | { readonly how: "cpu" | "output" | "memory" | "signal" | "stopped"; readonly code: number }
  | { readonly how: "exit"; readonly code: number };

const STACK_BYTES = 1_000_000;
const KEPT = 65_536;
const JOBS_AT_A_TIME = 200;

/** The program was ended: it has no answer any more. */
export class Ended extends Error {}

/** A program in a QuickJS runtime of its own. */
export class Program {
  readonly #runtime: QuickJSRuntime;
  readonly #context: QuickJSContext;
  readonly #harness: QuickJSHandle;
  readonly #order: StartOrder;
  readonly #phases: Phases;
  readonly #kept: number;
  readonly #out = { text: "", bytes: 0 };
  #errors = "";
  #spentUs = 0;
  #since = 0;
  cut: Cut | undefined;

  constructor(module: QuickJSWASMModule, order: StartOrder, phases: Phases) {
    this.#order = order;
    this.#phases = phases;
    this.#kept = order.mode === "script" ? order.limits.output_bytes : KEPT;
    this.#runtime = module.newRuntime();
    this.#runtime.setMemoryLimit(order.limits.memory_mb * 1_048_576);
    this.#runtime.setMaxStackSize(STACK_BYTES);
    this.#runtime.setInterruptHandler(() => this.#overdue());
    this.#context = this.#runtime.newContext();
    const host = [
      this.#context.newFunction("print", (text, error) => {
        // Once it has said too much nothing is read any more, so that its end comes soon.
        if (this.cut !== undefined) return;
        this.#print(this.#context.getString(text), this.#context.dump(error) === true);
      }),
      this.#context.newFunction("exit", (code) => {
        this.cut ??= { how: "exit", code: this.#context.getNumber(code) & 0xff };
      }),
      this.#context.newFunction("input", () => this.#context.newString(order.stdin ?? "")),
    ];
    const made = this.#context.unwrapResult(this.#context.evalCode(PRELUDE, "prelude.js"));
    this.#harness = this.#context.unwrapResult(
      this.#context.callFunction(made, this.#context.undefined, ...host),
    );
    for (const each of [made, ...host]) each.dispose();
  }

  get cpuMs(): number {
    return this.#spentUs / 1000;
  }

  get output(): string {
    return this.#out.text;
  }

  get errors(): string {
    return this.#errors;
  }

  /** Evaluates a source in it; undefined, or the reply that says what it raised. */
  load(source: string, file: string): string | undefined {
    return this.#working(() => {
      let result = this.#context.evalCode(source, file, { strict: false });
      if (result.error !== undefined && this.#isModule(result.error)) {
        result.error.dispose();
        result = this.#context.evalCode(scriptOf(source), file, { strict: false });
      }
      if (result.error === undefined) {
        result.value.dispose();
        this.#jobs();
        return undefined;
      }
      return this.#raised(result.error);
    });
  }

  /** A function of it by its name: a global, an export, or a method of its class Solution. To be disposed of. */
  find(name: string): QuickJSHandle | undefined {
    const [first = "", ...rest] = name.split(".");
    const path = (root: string) => [root, ...rest].join(".");
    const ways = [
      `typeof ${first} !== "undefined" ? ${first === "Solution" && rest[0] ? boundMethod(rest[0]) : path(first)} : undefined`,
      `module.exports?.${first}`,
      `typeof module.exports === "function" ? module.exports : undefined`,
      `typeof Solution === "function" ? ${boundMethod(first)} : undefined`,
    ];
    for (const way of ways) {
      const result = this.#working(() => this.#context.evalCode(way, "find.js"));
      if (result.error !== undefined) {
        result.error.dispose();
        continue;
      }
      if (this.#context.typeof(result.value) === "function") return result.value;
      result.value.dispose();
    }
    return undefined;
  }

  has(name: string): boolean {
    const found = this.find(name);
    // A handle that is not given back keeps the runtime from being taken down, and its module with it.
    found?.dispose();
    return found !== undefined;
  }

  /** Calls a function of it and waits for a promise's end; gives the reply's text. */
  call(fn: QuickJSHandle, args: string): string {
    return this.#working(() => {
      const text = this.#context.newString(args);
      const result = this.#ask("invoke", fn, text);
      text.dispose();
      if (typeof result === "string") return result;
      for (;;) {
        this.#jobs();
        const settled = this.#ask("settled");
        if (typeof settled === "string") return settled;
        if (this.#ask("tick") !== true) {
          return JSON.stringify({ unplain: "a promise that never settles" });
        }
      }
    });
  }

  /** Everything that it still has to do: promises and timers. */
  settle(): string | undefined {
    return this.#working(() => {
      do {
        const raised = this.#jobs();
        if (raised !== undefined) return raised;
      } while (this.#ask("tick") === true);
      return undefined;
    });
  }

  /** Adds a function of the host's, which takes and gives texts. */
  provide(name: string, act: (...texts: readonly string[]) => string): void {
    const fn = this.#context.newFunction(name, (...args) =>
      this.#context.newString(act(...args.map((arg) => this.#context.getString(arg)))),
    );
    this.#context.setProp(this.#context.global, name, fn);
    fn.dispose();
  }

  /** Evaluates a function's source and calls it with the harness. */
  extend(source: string): void {
    const made = this.#context.unwrapResult(this.#context.evalCode(source, "prelude.js"));
    this.#context
      .unwrapResult(this.#context.callFunction(made, this.#context.undefined, this.#harness))
      .dispose();
    made.dispose();
  }

  dispose(): void {
    this.#harness.dispose();
    this.#context.dispose();
    this.#runtime.dispose();
  }

  /** Only what the parser says: a program that throws such an error itself is not run again. */
  #isModule(error: QuickJSHandle): boolean {
    if (this.cut !== undefined) return false;
    const message = this.#context.getProp(error, "message");
    const text = this.#context.typeof(message) === "string" ? this.#context.getString(message) : "";
    message.dispose();
    return MODULE_SYNTAX.test(text);
  }

  #ask(name: string, ...args: readonly QuickJSHandle[]): unknown {
    const fn = this.#context.getProp(this.#harness, name);
    const result = this.#context.callFunction(fn, this.#context.undefined, ...args);
    fn.dispose();
    if (result.error !== undefined) return this.#raised(result.error);
    const value: unknown = this.#context.dump(result.value);
    result.value.dispose();
    return value;
  }

  #raised(error: QuickJSHandle): string {
    if (this.cut !== undefined) {
      error.dispose();
      throw new Ended();
    }
    const fn = this.#context.getProp(this.#harness, "raised");
    const result = this.#context.callFunction(fn, this.#context.undefined, error);
    fn.dispose();
    error.dispose();
    if (result.error !== undefined) {
      result.error.dispose();
      if (this.cut !== undefined) throw new Ended();
      // Not even the text of the error could be made.
      return JSON.stringify({ raised: { type: "InternalError", message: "out of memory" } });
    }
    const text = this.#context.getString(result.value);
    result.value.dispose();
    return text;
  }

  /** Runs the jobs that are due; the reply of one that threw, if any. */
  #jobs(): string | undefined {
    while (this.#runtime.hasPendingJob()) {
      const done = this.#runtime.executePendingJobs(JOBS_AT_A_TIME);
      if (done.error !== undefined) return this.#raised(done.error);
      if (this.#overdue()) throw new Ended();
    }
    return undefined;
  }

  /** Has the watching thread know that the program works, and how long it may. */
  #working<T>(act: () => T): T {
    this.#since = cpuUs();
    this.#phases.begin(this.#since, this.#order.limits.cpu_ms * 1000 - this.#spentUs);
    try {
      const value = act();
      if (this.cut !== undefined) throw new Ended();
      return value;
    } finally {
      if (!this.#phases.move(PHASE.running, PHASE.idle))
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
      this.#spentUs += cpuUs() - this.#since;
      this.#since = 0;
    }
  }

  #overdue(): boolean {
    if (this.cut !== undefined) return true;
    if (this.#since === 0) return false;
    if (this.#spentUs + cpuUs() - this.#since <= this.#order.limits.cpu_ms * 1000) return false;
    this.cut = { how: "cpu", code: 0 };
    return true;
  }

  #print(text: string, error: boolean): void {
    this.#out.bytes += Buffer.byteLength(text);
    if (this.#out.bytes > this.#order.limits.output_bytes) this.cut ??= { how: "output", code: 0 };
    if (error) this.#errors = (this.#errors + text).slice(-KEPT);
    else if (this.#out.text.length < this.#kept) {
      this.#out.text += text.slice(0, this.#kept - this.#out.text.length);
    }
  }
}

const boundMethod = (method: string): string =>
  `((solution) => typeof solution.${method} === "function" ? solution.${method}.bind(solution) : undefined)(new Solution())`;

function cpuUs(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}
