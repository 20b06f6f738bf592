import type { Judgement, Refusal } from "../job.js";
import type { Limits } from "../limits.js";
import type { End } from "../session.js";

const SIGNALS: Readonly<Record<number, string>> = {
  4: "an illegal instruction",
  6: "abort",
  7: "a bus error",
  8: "an arithmetic error",
  9: "a kill",
  11: "a segmentation fault",
  25: "a file that grew too large",
  31: "a system call that is not allowed",
};
const XCPU = 24;

/** What it means that a program ended before it had answered. Throws where it was never confined. */
export function ended(over: End, limits: Limits): Refusal {
  switch (over.how) {
    case "cpu":
      return timeout(`used more than its ${seconds(limits.cpuMs)} of processor time`);
    case "idle":
      return timeout(`did nothing for ${seconds(limits.idleMs)}`);
    case "wall":
      return timeout(`had not ended after ${seconds(limits.wallMs)}`);
    case "memory":
      return { verdict: "memory", detail: `used more than its ${limits.memoryMB} MB of memory` };
    case "output":
      return {
        verdict: "output-limit",
        detail: `gave out more than its ${limits.outputBytes} bytes`,
      };
    case "violation":
      return { verdict: "violation", detail: "wrote to the channel of its results by itself" };
    case "signal":
      if (over.code === XCPU) return timeout("used more than its processor time");
      return error(`was ended by ${SIGNALS[over.code] ?? `signal ${over.code}`}`);
    case "exit":
      if (over.code === 0 || lastLine(over.stderr) === "") {
        return error(`ended by itself, with status ${over.code}`);
      }
      return /^MemoryError/.test(lastLine(over.stderr))
        ? { verdict: "memory", detail: lastLine(over.stderr) }
        : error(lastLine(over.stderr));
    case "unconfined":
      throw new Error(`the program could not be confined: ${lastLine(over.stderr)}`);
    case "stopped":
    case "lost":
      return error(
        `took down the process that confined it (${lastLine(over.stderr) || "no word"})`,
      );
  }
}

/** A program that passed, but was found to be over its time only when it was ended, has not. */
export const inTime = (judgement: Judgement, over: End, limits: Limits): Judgement =>
  judgement.verdict === "passed" && over.how === "cpu"
    ? { ...ended(over, limits), passed: judgement.passed }
    : judgement;

const timeout = (detail: string): Refusal => ({ verdict: "timeout", detail });
const error = (detail: string): Refusal => ({ verdict: "error", detail });

const seconds = (ms: number): string => `${Number((ms / 1000).toFixed(1))} s`;

function lastLine(text: string): string {
  return text.trimEnd().split("\n").at(-1)?.slice(0, 300) ?? "";
}
