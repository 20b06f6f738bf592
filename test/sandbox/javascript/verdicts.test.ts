import { afterAll, describe, expect, it } from "vitest";
import type { CallCase, CodeTests } from "../../../src/graders/code/cases.js";
import { LIMITS } from "../../../src/sandbox/limits.js";
import { BrokenTests, NO_SANDBOX, openSandbox, SANDBOX_PRESENT } from "../../helpers/sandbox.js";

type Data = CallCase["expected"];
const call = (expected: Data, ...args: readonly Data[]): CodeTests => [{ args, expected }];

const PASSED: readonly (readonly [name: string, program: string, tests: CodeTests])[] = [
  ["a function", "function f(a, b) { return a + b; }", call(3, 1, 2)],
  ["a constant", "const f = (a) => a.map((x) => x * 2);", call([2, 4], [1, 2])],
  ["an export", "export const f = (a) => a;", call("x", "x")],
  ["a function that is exported", "export default function f(a) { return a; }", call(1, 1)],
  [
    "imports",
    "import fs, { readFileSync as read } from 'fs';\nimport * as face from \"node:readline\";\nconst f = (a) => (fs.readFileSync === read && face ? a : 0);\nexport { f };",
    call(1, 1),
  ],
  ["a default that has no name", "export default (a) => a;", call(1, 1)],
  ["module.exports", "module.exports = { f: (a) => a };", call(1, 1)],
  ["a function for module.exports", "module.exports = (a) => a;", call(1, 1)],
  ["exports", "exports.f = (a) => a;", call(1, 1)],
  ["class Solution", "class Solution { f(a) { return a; } }", call(1, 1)],
  ["an async function", "const f = async (a) => { await null; return a; };", call(1, 1)],
  [
    "a timer",
    "const f = (a) => new Promise((done) => setTimeout(() => done(a), 1000));",
    call(1, 1),
  ],
  ["a Map", "const f = () => new Map([['a', 1], ['b', 2]]);", call({ a: 1, b: 2 })],
  ["an object", "const f = (o) => ({ ...o, b: null });", call({ a: [1], b: null }, { a: [1] })],
  ["a BigInt", "const f = () => 12n;", call(12)],
  ["-0", "const f = () => -0;", call(0)],
  ["a fraction", "const f = (a) => a / 4;", call(0.25, 1)],
  [
    "texts of any kind",
    "const f = (a) => a;",
    call('é\u0000\ud83d\ude00"\\', 'é\u0000\ud83d\ude00"\\'),
  ],
  ["a typed array", "const f = () => new Uint8Array([1, 2]);", call([1, 2])],
  [
    "modern syntax",
    "class A { #x = 1; static y = 2; get x() { return this.#x ?? 0; } }\nconst f = () => [new A().x, A.y, [3, 1, 2].toSorted().at(-1), Object.groupBy ? 1 : 1];",
    call([1, 2, 3, 1]),
  ],
  [
    "assert",
    "const f = (a) => a * 2;",
    "const assert = require('assert');\nassert(f(1) === 2);\nassert.equal(f(2), 4);\nassert.deepStrictEqual([f(3)], [6]);",
  ],
  [
    "node:assert and a check",
    "const f = (a) => ({ b: 1, a });",
    "const assert = require('node:assert');\nfunction check(candidate) {\n  assert.deepEqual(candidate(1), { a: 1, b: 1 });\n}",
  ],
  [
    "a check that the tests call",
    "const f = (a) => a;",
    "const check = (g) => { if (g(1) !== 1) throw new Error('x'); };\ncheck(f);",
  ],
  ["console.assert", "const f = (a) => a;", "console.assert(f(1) === 1, 'one');"],
  [
    "exceptions that tests expect",
    "const f = (a) => { throw new TypeError(a); };",
    "assert.throws(() => f('x'));\ntry { f('y'); assert(false); } catch (error) { assert(error instanceof TypeError && error.message === 'y'); }",
  ],
];

const STDIO: readonly (readonly [name: string, program: string, stdin: string, stdout: string])[] =
  [
    [
      "readInput",
      "const [a, b] = readInput().split(' ').map(Number); console.log(a + b);",
      "1 2\n",
      "3",
    ],
    [
      "fs.readFileSync(0)",
      "console.log(require('fs').readFileSync(0, 'utf8').trim().split('\\n').length);",
      "1\n2\n3",
      "3",
    ],
    [
      "fs.readFileSync('/dev/stdin')",
      "const lines = require('node:fs').readFileSync('/dev/stdin').toString().split('\\n'); console.log(lines[1]);",
      "a\nb\n",
      "b",
    ],
    [
      "readline",
      "const face = require('readline').createInterface({ input: process.stdin });\nconst all = [];\nface.on('line', (line) => all.push(line)).on('close', () => console.log(all.join('|')));",
      "a\r\nb\n",
      "a|b",
    ],
    [
      "lines of readline",
      "(async () => { for await (const line of require('readline').createInterface({ input: process.stdin })) console.log(line.toUpperCase()); })();",
      "a\nb",
      "A\nB",
    ],
    [
      "process.stdin",
      "let all = '';\nprocess.stdin.on('data', (piece) => (all += piece));\nprocess.stdin.on('end', () => console.log(all.trim()));",
      "x\n",
      "x",
    ],
    [
      "process.stdout.write",
      "process.stdout.write('1 '); process.stdout.write('2\\n');",
      "",
      "1 2",
    ],
    [
      "console.log of several",
      "console.log('a', 1, true, null, undefined, 10n);",
      "",
      "a 1 true null undefined 10n",
    ],
    [
      "console.log of lists",
      "console.log([1, 2, 3]); console.log([]); console.log(['a', [1]]); console.log({ a: 1, b: 'x' });",
      "",
      "[ 1, 2, 3 ]\n[]\n[ 'a', [ 1 ] ]\n{ a: 1, b: 'x' }",
    ],
    ["process.exit(0)", "console.log(1); process.exit(0);", "", "1"],
  ];

const OTHER: readonly (readonly [
  name: string,
  program: string,
  tests: CodeTests,
  verdict: string,
  detail: RegExp,
])[] = [
  ["a wrong result", "const f = () => 4;", call(3), "failed", /another result/],
  ["undefined for null", "const f = () => undefined;", call(null), "failed", /another result/],
  ["NaN for 0", "const f = () => NaN;", call(0), "failed", /another result/],
  [
    "an exception",
    "const f = () => { throw new RangeError('x'); };",
    call(3),
    "error",
    /^RangeError: x \(line 1\)$/,
  ],
  [
    "a rejected promise",
    "const f = async () => { throw new Error('x'); };",
    call(3),
    "error",
    /^Error: x/,
  ],
  ["a syntax error", "const f = (;", call(3), "error", /SyntaxError/],
  ["another name", "const g = () => 3;", call(3), "error", /f is not defined/],
  [
    "a module that is not there",
    "require('lodash');\nconst f = () => 3;",
    call(3),
    "error",
    /Cannot find module/,
  ],
  [
    "a wrong result for tests",
    "const f = () => 4;",
    "assert.strictEqual(f(1), 3);",
    "failed",
    /does not hold/,
  ],
  [
    "an exception in tests",
    "const f = () => { throw new TypeError('x'); };",
    "assert.strictEqual(f(1), 3);",
    "error",
    /TypeError: x/,
  ],
  [
    "a loop without end in tests",
    "const f = () => { for (;;); };",
    "try { f(1); } catch {}\nassert(true);",
    "timeout",
    /processor time/,
  ],
  [
    "a status",
    "console.log(3);\nprocess.exit(1);",
    [{ stdin: "", stdout: "3" }],
    "error",
    /status 1/,
  ],
];

describe.skipIf(!SANDBOX_PRESENT)(`JavaScript programs${NO_SANDBOX}`, () => {
  const sandbox = openSandbox("bubblewrap");
  const run = (program: string, tests: CodeTests, cpuMs = 1_000) =>
    sandbox.run({
      language: "javascript",
      program,
      tests,
      entry: "f",
      limits: { ...LIMITS, cpuMs },
    });
  afterAll(() => sandbox.close());

  it.concurrent.each(PASSED)("pass with %s", async (_, program, tests) => {
    expect(await run(program, tests)).toMatchObject({ verdict: "passed", detail: "every test" });
  });

  it.concurrent.each(STDIO)("pass where they use %s", async (_, program, stdin, stdout) => {
    expect(await run(program, [{ stdin, stdout }])).toMatchObject({ verdict: "passed" });
  });

  it.concurrent.each(OTHER)("with %s do not pass", async (_, program, tests, verdict, detail) => {
    const execution = await run(program, tests, 300);
    expect(execution).toMatchObject({ verdict });
    expect(execution.detail).toMatch(detail);
  });

  it.each(["const x = (;", "null.x;"])("have no verdict where the tests are %s", async (tests) => {
    await expect(run("const f = () => 3;", tests)).rejects.toThrow(BrokenTests);
  });
});
