import { availableParallelism } from "node:os";
import pLimit from "p-limit";
import { messageOf } from "../errors.js";
import type { CodeLanguage } from "../graders/code/cases.js";
import type { Execution } from "../graders/code/execution.js";
import { unavailable } from "./available.js";
import { confinementOf, type SandboxKind } from "./confinement.js";
import { openJavaScript } from "./javascript/runtime.js";
import type { Job } from "./job.js";
import { openPython } from "./python/runtime.js";
import type { Runtime } from "./runtime.js";

/** Runs model-written programs, confined, and says what became of them as data. */
export interface Sandbox {
  /** What programs of a language run in; the mend, where there is nothing that could confine them. */
  runtime(language: CodeLanguage): Promise<Runtime | { readonly mend: string }>;
  /**
   * Runs one program against its tests. Never throws for anything a program does; throws BrokenTests
   * where the tests themselves cannot run.
   */
  run(job: Job): Promise<Execution>;
  close(): Promise<void>;
}

/** Programs at a time for each processor: while one waits for its place to be made, another works. */
const AT_A_TIME = 2;

/** Nothing is started before the first program of a language. */
export function openSandbox(kind: SandboxKind = "bubblewrap"): Sandbox {
  const limit = pLimit(AT_A_TIME * availableParallelism());
  const opened = new Map<CodeLanguage, Promise<Runtime | { readonly mend: string }>>();
  const open = async (language: CodeLanguage): Promise<Runtime | { readonly mend: string }> => {
    const confinement = await confinementOf(kind);
    if ("mend" in confinement) return confinement;
    try {
      return await (language === "python" ? openPython(confinement) : openJavaScript(confinement));
    } catch (error) {
      return { mend: unavailable(kind, language, messageOf(error)) };
    }
  };
  const runtime = (language: CodeLanguage) => {
    const known = opened.get(language) ?? open(language);
    opened.set(language, known);
    return known;
  };
  return {
    runtime,
    async run(job) {
      const found = await runtime(job.language);
      if ("mend" in found) {
        return { verdict: "sandbox-unavailable", detail: found.mend, passed: 0 };
      }
      const { judgement, cpuMs } = await limit(() => found.judge(job));
      return { ...judgement, cpuMs, isolation: found.isolation, runtime: found.name };
    },
    async close() {
      for (const each of opened.values()) {
        const found = await each;
        if (!("mend" in found)) await found.close();
      }
      opened.clear();
    },
  };
}
