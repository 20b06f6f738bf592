import { availableParallelism } from "node:os";
import { describe, expect, it } from "vitest";
import type { CodeLanguage } from "../../src/graders/code/cases.js";
import { LIMITS } from "../../src/sandbox/limits.js";
import { NO_SANDBOX, openSandbox, SANDBOX_PRESENT } from "../helpers/sandbox.js";

const CPU_MS = 1_000;
/** Work for so many milliseconds of the reference processor, as a program's loop. */
const LOOPS: Readonly<Record<CodeLanguage, (ms: number) => string>> = {
  // The loops of the measure of slowness: 400,000 rounds in 33 ms, and in 55 ms.
  python: (ms) =>
    `total = 0\nfor i in range(${Math.round((400_000 / 33) * ms)}):\n    total += i * i % 7\nprint(1)\n`,
  javascript: (ms) =>
    `let t = 0; for (let i = 0; i < ${Math.round((400_000 / 55) * ms)}; i++) t += (i * i) % 7; console.log(1);`,
};

describe.skipIf(!SANDBOX_PRESENT)(`Limits of processor time${NO_SANDBOX}`, () => {
  it.each(["python", "javascript"] as const)(
    "give the same verdicts alone and with four times as many programs as cores (%s)",
    async (language) => {
      const sandbox = openSandbox("bubblewrap");
      const run = async (share: number) => {
        const program = LOOPS[language](CPU_MS * share);
        const limits = { ...LIMITS, cpuMs: CPU_MS };
        const tests = [{ stdin: "", stdout: "1" }];
        return (await sandbox.run({ language, program, tests, limits })).verdict;
      };
      const alone = [await run(0.3), await run(1.5)];
      const many = Array.from({ length: 4 * availableParallelism() }, (_, n) => n);
      const together = await Promise.all(many.map((n) => run(n % 2 === 0 ? 0.3 : 1.5)));
      await sandbox.close();
      expect(alone).toEqual(["passed", "timeout"]);
      expect(together).toEqual(many.map((n) => (n % 2 === 0 ? "passed" : "timeout")));
    },
    120_000,
  );
});
