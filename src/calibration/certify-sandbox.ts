import type { CodeLanguage } from "../graders/code/cases.js";
import type { Verdict } from "../graders/code/execution.js";
import { LIMITS } from "../sandbox/limits.js";
import type { Sandbox } from "../sandbox/sandbox.js";
import type { Check } from "./certify.js";

/** A program whose verdict is known: `double` is called with 21, and 42 is right. */
interface Known {
  readonly program: string;
  readonly verdict: Verdict;
}

/** Processor time allowed; the known programs take a share of it that is far from all. */
const CPU_MS = 400;
/** Programs at a time that keep every processor busy. */
const CROWD = 8;
/** Rounds of the work loops that take a second on the reference processor. */
const ROUNDS = { python: 12_000_000, javascript: 7_200_000 } as const;
const FAST = 0.4;
const SLOW = 2.5;

const NAMES = { python: "Python", javascript: "JavaScript" } as const;

/**
 * Holds the sandbox's verdicts against programs whose verdict is known, and those on time limits once
 * alone and once with every processor busy: a limit that a busy machine moves would move scores.
 */
export async function certifySandbox(
  sandbox: Sandbox,
  language: CodeLanguage,
): Promise<readonly Check[]> {
  const verdicts = await Promise.all(
    KNOWN[language].map((known) => asKnown(sandbox, language, known)),
  );
  const timed = [working(language, FAST, "passed"), working(language, SLOW, "timeout")];
  const alone: boolean[] = [];
  for (const known of timed) alone.push(await asKnown(sandbox, language, known));
  const crowd = Array.from({ length: CROWD }, (_, index) => timed[index % timed.length]);
  const busy = await Promise.all(
    crowd.map(async (known) => known === undefined || (await asKnown(sandbox, language, known))),
  );
  return [
    tally(`verdicts of known ${NAMES[language]} programs`, verdicts),
    tally(
      `${NAMES[language]} programs well below and above their time limit, alone and with every processor busy`,
      [...alone, ...busy],
    ),
  ];
}

async function asKnown(
  sandbox: Sandbox,
  language: CodeLanguage,
  { program, verdict }: Known,
): Promise<boolean> {
  const found = await sandbox.run({
    ...{ language, program, entry: "double" },
    tests: [{ args: [21], expected: 42 }],
    limits: { ...LIMITS, cpuMs: CPU_MS, outputBytes: 65_536, memoryMB: 128, idleMs: 1_000 },
  });
  return found.verdict === verdict;
}

function tally(quantity: string, right: readonly boolean[]): Check {
  const count = right.filter(Boolean).length;
  return {
    quantity,
    truth: `${right.length} verdicts`,
    measured: `${count} of them right`,
    tolerance: "none",
    passed: count === right.length,
  };
}

/** Does the work of so much of its time limit, and then answers rightly. */
function working(language: CodeLanguage, share: number, verdict: Verdict): Known {
  const rounds = Math.round((ROUNDS[language] * CPU_MS * share) / 1_000);
  const program =
    language === "python"
      ? `def double(n):\n    total = 0\n    for i in range(${rounds}):\n        total += i * i % 7\n    return 2 * n\n`
      : `function double(n) { let t = 0; for (let i = 0; i < ${rounds}; i++) t += (i * i) % 7; return 2 * n; }`;
  return { program, verdict };
}

const KNOWN: Readonly<Record<CodeLanguage, readonly Known[]>> = {
  python: [
    { verdict: "passed", program: "def double(n):\n    return 2 * n\n" },
    { verdict: "failed", program: "def double(n):\n    return n\n" },
    {
      verdict: "failed",
      program:
        "class Any:\n    def __eq__(self, other):\n        return True\n\ndef double(n):\n    return Any()\n",
    },
    { verdict: "error", program: "def double(n):\n    return n / 0\n" },
    { verdict: "error", program: "def double(n)\n    return 2 * n\n" },
    { verdict: "error", program: "import os\nprint('passed', flush=True)\nos._exit(0)\n" },
    {
      verdict: "timeout",
      program: "import time\ndef double(n):\n    time.sleep(60)\n    return 2 * n\n",
    },
    { verdict: "memory", program: "def double(n):\n    return 2 * len(bytearray(1 << 28)) - 1\n" },
    {
      verdict: "output-limit",
      program: "def double(n):\n    while True:\n        print('x' * 1000)\n",
    },
    {
      verdict: "violation",
      program: "import os\nos.write(3, b'x' * 100)\nimport time\ntime.sleep(9)\n",
    },
  ],
  javascript: [
    { verdict: "passed", program: "const double = (n) => 2 * n;" },
    { verdict: "failed", program: "function double(n) { return String(2 * n); }" },
    {
      verdict: "failed",
      program: "Object.prototype.toJSON = () => 42; function double(n) { return {}; }",
    },
    { verdict: "error", program: "function double(n) { return n.a.b; }" },
    { verdict: "error", program: "function double(n { return 2 * n; }" },
    { verdict: "error", program: "console.log('passed'); process.exit(0);" },
    { verdict: "timeout", program: "function double(n) { for (;;); }" },
    { verdict: "memory", program: "function double(n) { return new Array(1e8).fill(n).length; }" },
    {
      verdict: "output-limit",
      program: "function double(n) { for (;;) console.log('x'.repeat(1000)); }",
    },
  ],
};
