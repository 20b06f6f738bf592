import { afterAll, describe, expect, it } from "vitest";
import type { CodeTests } from "../../../src/graders/code/cases.js";
import { LIMITS } from "../../../src/sandbox/limits.js";
import {
  BrokenTests,
  NO_SANDBOX,
  openSandbox,
  openSingleUse,
  SANDBOX_PRESENT,
} from "../../helpers/sandbox.js";

interface Case {
  readonly program: string;
  readonly tests: CodeTests;
  readonly entry?: string;
  readonly starter?: string;
}

const HAS_CLOSE = `from typing import List


def has_close_elements(numbers: List[float], threshold: float) -> bool:
    """Whether two numbers are closer than threshold."""
`;
const HELPED = `import math


def poly(xs: list, x: float):
    return sum(c * math.pow(x, i) for i, c in enumerate(xs))


def find_zero(xs: list):
    """A zero of the polynomial."""
`;
const asserts = (...lines: readonly string[]) =>
  `def check(candidate):\n${lines.map((line) => `    assert ${line}\n`).join("")}`;
const f = (expression: string) => `def f(*args, **named):\n    return ${expression}\n`;

const PASSED: Readonly<Record<string, Case>> = {
  "a check of a candidate": {
    program: `${HAS_CLOSE}    return any(abs(a - b) < threshold for i, a in enumerate(numbers) for b in numbers[:i])\n`,
    entry: "has_close_elements",
    starter: HAS_CLOSE,
    tests: `METADATA = {}\n\n${asserts("candidate([1.0, 2.0, 3.9, 4.0], 0.3) == True", "candidate([1.0, 2.0], 0.3) == False")}`,
  },
  "a check with a helper of the prompt": {
    program: "def find_zero(xs):\n    return -xs[0] / xs[1]\n",
    entry: "find_zero",
    starter: HELPED,
    tests:
      "def check(candidate):\n    for xs in ([1, 2], [3, -4]):\n        assert abs(poly(xs, candidate(xs))) < 1e-4\n",
  },
  "asserts that call by name, as in MBPP": {
    program: "def f(a):\n    return a * 2\n\n\ndef g(a):\n    return f(a) + 1\n",
    tests: "assert f(2) == 4\nassert g(2) == 5\n",
  },
  "a check that is called by the tests": {
    program: f("args[0]"),
    tests: `${asserts("candidate(1) == 1")}\ncheck(f)\n`,
    entry: "f",
  },
  "objects of the program's own classes": {
    program:
      "class Pair:\n    def __init__(self, a, b):\n        self.a, self.b = a, b\n\n    def total(self):\n        return self.a + self.b\n\n\ndef longest(pairs):\n    return max(p.total() for p in pairs)\n",
    tests: "assert longest([Pair(1, 2), Pair(5, 6)]) == 11\nassert Pair(1, 2).total() == 3\n",
  },
  "attributes of such objects": {
    program:
      "class Node:\n    def __init__(self, value):\n        self.value = value\n        self.left = self.right = None\n\n\ndef height(node):\n    return 0 if node is None else 1 + max(height(node.left), height(node.right))\n",
    tests:
      "root = Node(1)\nroot.left = Node(2)\nroot.left.right = Node(3)\nassert height(root) == 3\nassert root.left.value == 2\nassert root.right is None\n",
  },
  "exceptions that the tests expect": {
    program: "def f(x):\n    if x < 0:\n        raise ValueError('negative')\n    return x\n",
    tests:
      "def check(candidate):\n    try:\n        candidate(-1)\n    except ValueError as error:\n        assert 'negative' in str(error)\n    else:\n        assert False\n    assert candidate(1) == 1\n",
    entry: "f",
  },
  "numbers compared with a tolerance": {
    program: f("args[0] / 3"),
    tests: `import math\n\n${asserts("math.isclose(candidate(1), 0.333333, rel_tol=1e-5)", "round(candidate(2), 2) == 0.67")}`,
    entry: "f",
  },
  "every plain type": {
    program: f("args[0]"),
    entry: "f",
    tests: asserts(
      "candidate({1, 2}) == {1, 2}",
      "candidate({frozenset({1}), (2, 3)}) == {frozenset({1}), (2, 3)}",
      "candidate({(1, 'a'): {2: None}}) == {(1, 'a'): {2: None}}",
      "candidate(None) is None",
      "candidate(True) is True",
      "candidate(10**100) == 10**100",
      "candidate(-(2**53)) == -(2**53)",
      "candidate(1 + 2j) == 1 + 2j",
      "candidate(b'\\x00\\xff') == b'\\x00\\xff'",
      "candidate(float('inf')) == float('inf')",
      "candidate(float('nan')) != candidate(float('nan'))",
      "str(candidate(-0.0)) == '-0.0'",
      "isinstance(candidate(2.0), float)",
      "candidate('\\ud800\\U0001f600') == '\\ud800\\U0001f600'",
      "candidate(range(3)) is not None",
      "candidate([(), [], {}, set()]) == [(), [], {}, set()]",
    ),
  },
  "tuples and lists as different things": {
    program: "def f(x):\n    return (x, [x])\n",
    tests: asserts(
      "candidate(1) == (1, [1])",
      "candidate(1) != [1, [1]]",
      "candidate(1) != (1, (1,))",
    ),
    entry: "f",
  },
  generators: {
    program: "def f(n):\n    for i in range(n):\n        yield i\n",
    tests: asserts(
      "list(candidate(3)) == [0, 1, 2]",
      "next(candidate(1)) == 0",
      "sum(candidate(4)) == 6",
    ),
    entry: "f",
  },
  "collections of the standard library": {
    program:
      "from collections import Counter, OrderedDict, deque, namedtuple\nP = namedtuple('P', 'x y')\n\n\ndef f(k):\n    return [Counter('aab'), OrderedDict(a=1), deque([1]), P(1, 2)][k]\n",
    tests: asserts(
      "candidate(0) == {'a': 2, 'b': 1}",
      "candidate(1) == {'a': 1}",
      "list(candidate(2)) == [1]",
      "candidate(3) == (1, 2)",
    ),
    entry: "f",
  },
  "named arguments": {
    program: "def f(a, *, b=1):\n    return a - b\n",
    tests: asserts("candidate(3) == 2", "candidate(3, b=3) == 0", "candidate(a=1) == 0"),
    entry: "f",
  },
  "tests that print, loop and define": {
    program: f("args[0] ** 2"),
    tests:
      "def expected(n):\n    return n * n\n\n\ndef check(candidate):\n    for n in range(20):\n        print('trying', n)\n        assert candidate(n) == expected(n), f'wrong for {n}'\n",
    entry: "f",
  },
  "a method of class Solution": {
    program: "class Solution:\n    def twice(self, x: int) -> int:\n        return 2 * x\n",
    tests: asserts("candidate(2) == 4"),
    entry: "twice",
  },
  "arguments that the program changes for itself alone": {
    program: "def f(items):\n    items.append(1)\n    return len(items)\n",
    tests:
      "def check(candidate):\n    items = []\n    assert candidate(items) == 1\n    assert items == []\n",
    entry: "f",
  },
  "calls, whose tuples are lists and whose 1.0 is 1": {
    program: f("(args[0], 1.0)"),
    tests: [{ args: [2], expected: [2, 1] }],
    entry: "f",
  },
  "calls with objects": {
    program: f("{'b': args[0]['a'], 1: None}"),
    tests: [{ args: [{ a: [1.5] }], expected: { "1": null, b: [1.5] } }],
    entry: "f",
  },
};

const STDIO: readonly (readonly [name: string, program: string, stdin: string, stdout: string])[] =
  [
    ["input()", "a, b = map(int, input().split())\nprint(a + b)", "1 2", "3"],
    [
      "sys.stdin.read",
      "import sys\nprint(sum(map(int, sys.stdin.read().split())))",
      "1\n2\n3\n",
      "6\n",
    ],
    [
      "lines of sys.stdin",
      "import sys\nfor line in sys.stdin:\n    print(line.strip()[::-1])",
      "ab\r\ncd\r\n",
      "ba\ndc",
    ],
    ["sys.stdin.buffer", "import sys\nprint(len(sys.stdin.buffer.read()))", "é", "2"],
    ["open(0)", "print(open(0).read().upper())", "é€", "É€"],
    ["sys.exit(0)", "import sys\nprint(1)\nsys.exit(0)", "", "1"],
    [
      "a main guard",
      "def main():\n    print('x')\n\n\nif __name__ == '__main__':\n    main()",
      "",
      "x",
    ],
    [
      "output without an end of line",
      "import sys\nsys.stdout.write('1 ')\nsys.stdout.write('2')",
      "",
      "1 2\n",
    ],
    [
      "threads with stacks of their own",
      "import sys, threading\nsys.setrecursionlimit(10**6)\nthreading.stack_size(2**26)\n\n\ndef deep(n):\n    return n and 1 + deep(n - 1)\n\n\nthread = threading.Thread(target=lambda: print(deep(20000)))\nthread.start()\nthread.join()",
      "",
      "20000",
    ],
    ["atexit", "import atexit\natexit.register(print, 'late')\nprint('early')", "", "early\nlate"],
  ];

const OTHER: readonly (readonly [name: string, job: Case, verdict: string, detail: RegExp])[] = [
  [
    "a wrong result",
    { program: f("3"), tests: asserts("candidate(1) == 3", "candidate(2) == 4"), entry: "f" },
    "failed",
    /does not hold/,
  ],
  [
    "an exception",
    { program: f("1 / 0"), tests: asserts("candidate(1) == 3"), entry: "f" },
    "error",
    /ZeroDivisionError/,
  ],
  [
    "an exception of its own",
    {
      program: "class Odd(Exception):\n    pass\n\n\ndef f(x):\n    raise Odd('x')\n",
      tests: asserts("candidate(1) == 3"),
      entry: "f",
    },
    "error",
    /^Odd: x \(line 6\)$/,
  ],
  [
    "a syntax error",
    { program: "def f(:\n", tests: asserts("candidate(1) == 3"), entry: "f" },
    "error",
    /SyntaxError/,
  ],
  [
    "another name",
    { program: "def g(x):\n    return 3\n", tests: asserts("candidate(1) == 3"), entry: "f" },
    "error",
    /f is not defined/,
  ],
  [
    "StopIteration where all results are mapped",
    {
      program: "def f(x):\n    raise StopIteration\n",
      tests: asserts("all(map(lambda x: candidate(x) == 3, [1, 2]))"),
      entry: "f",
    },
    "error",
    /StopIteration/,
  ],
  [
    "an exception where another is expected",
    {
      program: "def f(x):\n    raise KeyError(x)\n",
      tests:
        "def check(candidate):\n    try:\n        candidate(1)\n        assert False\n    except ValueError:\n        pass\n",
      entry: "f",
    },
    "error",
    /KeyError/,
  ],
  [
    "an import that is not there",
    {
      program: "import nothing_like_it\n\n\ndef f(x):\n    return x\n",
      tests: asserts("candidate(1) == 1"),
      entry: "f",
    },
    "error",
    /ModuleNotFoundError/,
  ],
  [
    "a set where a list is expected",
    { program: f("{1}"), tests: [{ args: [], expected: [1] }], entry: "f" },
    "failed",
    /another result/,
  ],
  [
    "True where 1 is expected",
    { program: f("True"), tests: [{ args: [], expected: 1 }], entry: "f" },
    "failed",
    /another result/,
  ],
  [
    "another output",
    { program: "print(2)", tests: [{ stdin: "", stdout: "3" }] },
    "failed",
    /another output/,
  ],
  [
    "the right output and an exception",
    { program: "print(3)\n1 / 0", tests: [{ stdin: "", stdout: "3" }] },
    "error",
    /ZeroDivisionError/,
  ],
  [
    "the right output and status 1",
    { program: "import sys\nprint(3)\nsys.exit('bad')", tests: [{ stdin: "", stdout: "3" }] },
    "error",
    /bad/,
  ],
  [
    "no input where it reads",
    { program: "print(input())", tests: [{ stdin: "", stdout: "3" }] },
    "error",
    /EOFError/,
  ],
];

const BROKEN: readonly (readonly [name: string, tests: string])[] = [
  ["do not compile", "def check(candidate:\n"],
  [
    "need what is not installed",
    "import numpy_is_not_there\n\n\ndef check(candidate):\n    assert candidate(1) == 1\n",
  ],
  ["fail before they call the program", "1 / 0\n"],
];

describe.skipIf(!SANDBOX_PRESENT).each([
  ["one after another in the same process", async () => openSandbox("bubblewrap")],
  ["each in a process of its own", openSingleUse],
] as const)(`Python programs, %s${NO_SANDBOX}`, async (_, open) => {
  const sandbox = SANDBOX_PRESENT ? await open() : undefined;
  const run = async (job: Case) => {
    if (sandbox === undefined) throw new Error("no sandbox");
    return sandbox.run({ language: "python", limits: LIMITS, ...job });
  };
  afterAll(() => sandbox?.close());

  it.concurrent.each(Object.entries(PASSED))("pass with %s", async (_, job) => {
    expect(await run(job)).toMatchObject({ verdict: "passed", detail: "every test" });
  });

  it.concurrent.each(STDIO)("pass where they use %s", async (_, program, stdin, stdout) => {
    expect(await run({ program, tests: [{ stdin, stdout }] })).toMatchObject({ verdict: "passed" });
  });

  it.concurrent.each(OTHER)("with %s do not pass", async (_, job, verdict, detail) => {
    const execution = await run(job);
    expect(execution).toMatchObject({ verdict });
    expect(execution.detail).toMatch(detail);
  });

  it.concurrent.each(BROKEN)("have no verdict where the tests %s", async (_, tests) => {
    await expect(run({ program: f("1"), tests, entry: "f" })).rejects.toThrow(BrokenTests);
  });

  it("count the tests that held, and show the one that did not", async () => {
    const tests = asserts("candidate(1) == 1", "candidate(2) == 2", "candidate(3) == 4");
    expect(await run({ program: f("args[0]"), tests, entry: "f" })).toMatchObject({
      ...{ verdict: "failed", passed: 2, tests: 3 },
      failing: { number: 3, input: "candidate(3)", expected: "4", got: "3" },
    });
    const cases = [1, 2].map((n) => ({ args: [n, "a"], expected: [n] }));
    expect(
      await run({ program: "def f(n, a):\n    return [1]\n", tests: cases, entry: "f" }),
    ).toMatchObject({
      ...{ verdict: "failed", passed: 1, tests: 2 },
      failing: { number: 2, input: 'f(2, "a")', expected: "[2]", got: "[1]" },
    });
  });
});
