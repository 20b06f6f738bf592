import { readFileSync } from "node:fs";
import type { CodeLanguage, CodeTests } from "../../../src/graders/code/cases.js";
import type { Execution } from "../../../src/graders/code/execution.js";
import { LIMITS, type Limits } from "../../../src/sandbox/limits.js";
import type { Runs } from "../../helpers/sandbox.js";
import type { Hostile } from "./manifest.js";

/** Tight, so that what never ends does not take long. */
const TIGHT: Limits = { ...LIMITS, cpuMs: 500, idleMs: 800, wallMs: 20_000, memoryMB: 384 };

const CASES = [
  { args: [1, 2], expected: 3 },
  { args: [-1, 1], expected: 0 },
  { args: [1_000_000, 5], expected: 1_000_005 },
  { args: [424_240, 2], expected: 424_242 },
];
const IO = [
  { stdin: "1 2\n", stdout: "3\n" },
  { stdin: "40 2\n", stdout: "42\n" },
];
const PYTHON_CHECK = `def check(candidate):
${CASES.map(({ args, expected }) => `    assert candidate(${args.join(", ")}) == ${expected}`).join("\n")}
`;
const JAVASCRIPT_CHECK = `const assert = require("node:assert");
${CASES.map(({ args, expected }) => `assert.strictEqual(add(${args.join(", ")}), ${expected});`).join("\n")}
`;

/** One program in one way of testing it. */
export interface Attack {
  readonly title: string;
  readonly language: CodeLanguage;
  readonly program: string;
  readonly tests: CodeTests;
  readonly verdicts: readonly string[];
}

/** Every program, against calls and against source text. */
export function attacks(...all: readonly Hostile[]): readonly Attack[] {
  return all.flatMap(({ file, task, verdicts, variants = [{}] }) => {
    const [folder, name] = file.split("/");
    const language = folder === "py" ? "python" : "javascript";
    const source = readFileSync(
      new URL(`./programs/${file}.${folder ?? ""}`, import.meta.url),
      "utf8",
    );
    const check = language === "python" ? PYTHON_CHECK : JAVASCRIPT_CHECK;
    const tests: readonly (readonly [string, CodeTests])[] =
      task === "add"
        ? [
            ["calls", CASES],
            ["source", check],
          ]
        : [["stdio", IO]];
    return variants.flatMap((texts) =>
      tests.map(([kind, each]) => ({
        title: `${name} ${Object.values(texts).join(" ").slice(0, 60)} (${kind})`,
        language,
        program: filled(source, texts),
        tests: each,
        verdicts,
      })),
    );
  });
}

const filled = (source: string, texts: Readonly<Record<string, string>>): string =>
  Object.entries(texts).reduce(
    (text, [name, value]) => text.replaceAll(`@@${name}@@`, () => value),
    source,
  );

const honest = (language: CodeLanguage, program: string): Attack => ({
  ...{ title: "honest", language, program, tests: CASES, verdicts: ["passed"] },
});

/** Programs that do what they are to do, and nothing else. */
export const HONEST: Readonly<Record<CodeLanguage, Attack>> = {
  python: honest("python", "def add(a, b):\n    return a + b\n"),
  javascript: honest("javascript", "const add = (a, b) => a + b;\n"),
};

export const attack = (sandbox: Runs, { language, program, tests }: Attack): Promise<Execution> =>
  sandbox.run({ language, program, entry: "add", tests, limits: TIGHT });
