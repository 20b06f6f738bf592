import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { programOf, type Wanted } from "../../../src/graders/code/extract.js";
import { code } from "../../../src/graders/code/grade.js";
import { javascriptTokens } from "../../../src/graders/code/javascript-tokens.js";
import { logicalLines } from "../../../src/graders/code/python-lines.js";

const fence = (tag: string, ...lines: string[]): string =>
  [`\`\`\`${tag}`, ...lines, "```"].join("\n");

const ADD = "def add(a, b):\n    return a + b";
const ADD_JS = "function add(a, b) {\n  return a + b;\n}";
const PY: Wanted = { language: "python", entry_point: "add" };
const JS: Wanted = { language: "javascript", entry_point: "add" };
const STDIN: Wanted = { language: "python" };
const READS = "import sys\nprint(sum(map(int, sys.stdin.read().split())))";

const found = (answer: string, wanted: Wanted) => {
  const program = programOf(answer, wanted);
  if (program.kind === "none") throw new Error(program.why);
  return program;
};

describe("the program of an answer with fences", () => {
  it.each<[string, string, Wanted, string]>([
    ["one tagged block", `Here:\n${fence("python", ADD)}\nDone.`, PY, ADD],
    ["a tag in capitals", fence("Python", ADD), PY, ADD],
    ["the tag py", fence("py", ADD), PY, ADD],
    ["the tag python3", fence("python3", ADD), PY, ADD],
    ["a tag with attributes", fence('python title="add.py"', ADD), PY, ADD],
    ["a tag in braces", fence("{.python}", ADD), PY, ADD],
    ["a file's name as tag", fence("main.py", ADD), PY, ADD],
    ["the tag js", fence("js", ADD_JS), JS, ADD_JS],
    ["the tag mjs", fence("mjs", ADD_JS), JS, ADD_JS],
    ["the tag node", fence("node", ADD_JS), JS, ADD_JS],
    ["the tag ecmascript", fence("ecmascript", ADD_JS), JS, ADD_JS],
    ["tildes", `~~~python\n${ADD}\n~~~`, PY, ADD],
    ["a longer fence", `\`\`\`\`python\n${ADD}\n\`\`\`\``, PY, ADD],
    ["a block that is never closed", `\`\`\`python\n${ADD}`, PY, ADD],
    ["lines that end as on Windows", fence("python", ADD).replaceAll("\n", "\r\n"), PY, ADD],
    [
      "an indented fence in a list",
      `1. So:\n\n   ${fence("python", ADD).replaceAll("\n", "\n   ")}\n`,
      PY,
      ADD,
    ],
    ["a fence behind a list marker", `- ${fence("python", ADD).replaceAll("\n", "\n  ")}`, PY, ADD],
    ["an indented fence round code that is not", `  \`\`\`python\n${ADD}\n  \`\`\``, PY, ADD],
    ["a wrapper of Markdown", `\`\`\`\`markdown\nSo:\n${fence("python", ADD)}\n\`\`\`\``, PY, ADD],
    ["a block without a tag", fence("", ADD), PY, ADD],
    ["a tag that names no language", fence("Solution", ADD), PY, ADD],
    [
      "a block left open before the next one",
      `\`\`\`python\nx = 1\n${fence("python", ADD)}`,
      PY,
      ADD,
    ],
    ["an output after it", `${fence("python", ADD)}\n${fence("", "3", "7")}`, PY, ADD],
    [
      "a tagged output after it",
      `${fence("python", ADD)}\n${fence("text", "x = add(1)")}`,
      PY,
      ADD,
    ],
    ["a command after it", `${fence("python", ADD)}\n${fence("bash", "python add.py")}`, PY, ADD],
    [
      "a session after it",
      `${fence("python", ADD)}\n${fence("python", ">>> add(1, 2)", "3")}`,
      PY,
      ADD,
    ],
    [
      "the same in Java before it",
      `${fence("java", "class A { }")}\n${fence("python", ADD)}`,
      PY,
      ADD,
    ],
    [
      "the same in Java after it",
      `${fence("python", ADD)}\n${fence("java", "class A { }")}`,
      PY,
      ADD,
    ],
    [
      "a first try",
      `${fence("python", "def add(a, b):\n    return a - b")}\nNo:\n${fence("python", ADD)}`,
      PY,
      ADD,
    ],
    [
      "an example after it",
      `${fence("python", ADD)}\n${fence("python", "print(add(1, 2))")}`,
      PY,
      ADD,
    ],
    [
      "a test after it",
      `${fence("python", ADD)}\n${fence("python", "def test_add():\n    assert add(1, 2) == 3")}`,
      PY,
      ADD,
    ],
    [
      "a program with its use after it",
      `${fence("python", READS)}\n${fence("python", "x = 1\nprint(x)")}`,
      STDIN,
      READS,
    ],
    ["a fence behind a sentence", `Answer:\`\`\`python\n${ADD}\n\`\`\`\nDone.`, PY, ADD],
    ["a fence behind its last line", `\`\`\`python\n${ADD}\`\`\`\nIt is done.`, PY, ADD],
    [
      "a test that imports it after it",
      `${fence("python", ADD)}\n${fence("python", "from main import add\nprint(add(1, 2))")}`,
      PY,
      ADD,
    ],
    [
      "an import of it alone",
      fence("python", "from operator import add"),
      PY,
      "from operator import add",
    ],
    ["escaped signs, as they are", fence("python", "print(1 &lt; 2)"), STDIN, "print(1 &lt; 2)"],
    [
      "no closing and a sentence in front",
      `Text \`\`\`x\`\`\` here.\n${fence("python", ADD)}`,
      PY,
      ADD,
    ],
  ])("is found with %s", (_name, answer, wanted, program) => {
    expect(found(answer, wanted).program).toBe(program);
  });

  it("is the one that stands alone before one that needs another's names", () => {
    const snippet = "for line in sys.stdin:\n    use(line)";
    const answer = `${fence("python", READS)}\nThe idea:\n${fence("python", snippet)}`;
    expect(found(answer, STDIN).program).toBe(READS);
  });

  it("keeps a fence that stands in a docstring", () => {
    const text = 'def add(a, b):\n    """Adds.\n\n```\nadd(1, 2)\n```\n    """\n    return a + b';
    expect(found(`${fence("python", text)}\nDone.`, PY).program).toBe(text);
  });

  it("is not swallowed by a triple quote that never ends", () => {
    const broken = 'def f():\n    """Never closed';
    expect(found(`${fence("python", broken)}\n${fence("python", ADD)}`, PY).program).toBe(ADD);
  });

  it.each<[string, string, Wanted, readonly string[], string]>([
    [
      "imports, a helper and the function",
      [
        fence("python", "from math import gcd"),
        fence("python", "def lcm(a, b):\n    return a * b // gcd(a, b)"),
        fence("python", "def add(a, b):\n    return lcm(a, b)"),
      ].join("\n"),
      PY,
      ["from math import gcd", "def lcm", "def add"],
      "parts",
    ],
    [
      "a helper that stands after the function",
      `${fence("python", "def add(a, b):\n    return plus(a, b)")}\n${fence("python", "def plus(a, b):\n    return a + b")}`,
      PY,
      ["def add", "def plus"],
      "parts",
    ],
    [
      "a function and the main part",
      `${fence("python", "def solve(n):\n    return n + 1")}\n${fence("python", "print(solve(int(input())))")}`,
      STDIN,
      ["def solve", "print(solve"],
      "parts",
    ],
    [
      "JavaScript parts",
      `${fence("js", "const one = 1;")}\n${fence("js", "const add = (a, b) => a + b * one;")}`,
      JS,
      ["const one", "const add"],
      "parts",
    ],
  ])("is joined of %s", (_name, answer, wanted, pieces, rule) => {
    const program = found(answer, wanted);
    expect(program.rules).toContain(rule);
    const places = pieces.map((piece) => program.program.indexOf(piece));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it("is one block alone where that needs nothing of the others", () => {
    const other = "def helper(x):\n    return x";
    const program = found(`${fence("python", other)}\n${fence("python", ADD)}`, PY);
    expect(program).toEqual({
      kind: "found",
      program: ADD,
      where: "last fenced block",
      entry: "add",
      rules: ["last-fence"],
    });
  });

  it.each<[string, string, Wanted, string]>([
    [
      "Java alone",
      fence("java", "class Main { }"),
      PY,
      "the answer's code is java, python was asked for",
    ],
    [
      "JavaScript for Python",
      fence("javascript", ADD_JS),
      PY,
      "the answer's code is javascript, python was asked for",
    ],
    [
      "Python for JavaScript",
      fence("python", ADD),
      JS,
      "the answer's code is python, javascript was asked for",
    ],
    [
      "TypeScript for JavaScript",
      fence("ts", "const a: number = 1;"),
      JS,
      "the answer's code is typescript, javascript was asked for",
    ],
    [
      "untagged JavaScript",
      fence("", ADD_JS),
      PY,
      "the answer's code is javascript, python was asked for",
    ],
    [
      "untagged C++",
      fence("", "#include <iostream>", "using namespace std;", "int main() {", "  cout << 1;", "}"),
      STDIN,
      "the answer's code is c++, python was asked for",
    ],
    ["an empty block", fence("python", ""), STDIN, "the answer's code block is empty"],
    [
      "output alone",
      fence("text", "1 2 3"),
      STDIN,
      "the answer has no program, only a block of text",
    ],
    [
      "a session alone",
      fence("python", ">>> add(1, 2)", "3"),
      PY,
      "the answer's code block is an interactive session",
    ],
    [
      "untagged numbers",
      fence("", "1 2 3", "4 5 6"),
      STDIN,
      "the answer's code block does not read as code",
    ],
    [
      "a sentence",
      "I cannot help with that, as the task is not clear.",
      PY,
      "there is no code in the answer",
    ],
    ["nothing", " \n", PY, "the answer is empty"],
    ["a bare session", ">>> add(1, 2)\n3\n", PY, "the answer is an interactive session"],
    [
      "bare Java",
      "public class Main {\n  public static void main(String[] a) {\n    System.out.println(1);\n  }\n}",
      STDIN,
      "the answer's code is java, python was asked for",
    ],
    [
      "a program beyond the limit",
      fence("python", "x = 1\n".repeat(200_000)),
      STDIN,
      "the program is longer than 1000000 characters",
    ],
  ])("is none in %s", (_name, answer, wanted, why) => {
    expect(programOf(answer, wanted)).toEqual({ kind: "none", why });
  });
});

describe("the program of an answer without a fence", () => {
  it.each<[string, string, Wanted, string, string]>([
    ["bare code", `${ADD}\n`, PY, `${ADD}`, "whole answer"],
    ["code after a lead", `Here's the code:\n\n${ADD}`, PY, ADD, "code among the sentences"],
    [
      "code before a sentence",
      `${ADD}\n\nIt's simple, and it works.`,
      PY,
      ADD,
      "code among the sentences",
    ],
    [
      "JavaScript after a lead",
      `Sure, here you go:\n\n${ADD_JS}\n\nThat is all there is to it.`,
      JS,
      ADD_JS,
      "code among the sentences",
    ],
    ["a program that reads", `${READS}`, STDIN, READS, "whole answer"],
  ])("is found in %s", (_name, answer, wanted, program, where) => {
    expect(found(answer, wanted)).toMatchObject({ program, where });
  });

  it("keeps a sentence that stands between lines of code, so that it fails", () => {
    const program = found(
      `${ADD}\n\nAnd now the second part here:\n\ndef two():\n    return 2`,
      PY,
    );
    expect(program.program).toContain("And now the second part");
  });
});

const STARTER = `from typing import List
import math


def poly(xs: List[int], x: int) -> int:
    """ Value of a polynomial. """
    return sum(c * math.pow(x, i) for i, c in enumerate(xs))


def add(a: int, b: int) -> int:
    """ The sum.
    >>> add(1, 2)
    3
    """
`;
const BODY = "    total = a\n    total += b\n    return total\n";

describe("a starter", () => {
  const wanted: Wanted = { ...PY, starter: STARTER };

  it.each([
    ["an indented body", BODY],
    ["a body whose first line lost its indentation", BODY.trim()],
    ["a body without indentation", BODY.replace(/^ {4}/gm, "")],
    ["a body in a fence", fence("python", BODY.trimEnd())],
    ["a body and a sentence after it", `${BODY}\nThis works because it's the sum.`],
    [
      "a body whose first line lost it and a sentence",
      `${BODY.trim()}\n\nThis is the sum of both.`,
    ],
    ["a body in a fence without a tag", fence("", BODY.trimEnd())],
  ])("has %s put behind it", (_name, answer) => {
    const program = found(answer, wanted);
    expect(program.rules).toContain("continuation");
    expect(program.entry).toBe("add");
    expect(program.program.trimEnd()).toBe(STARTER + BODY.trimEnd());
  });

  it("has a body put behind it that begins with a comment at the left edge", () => {
    const program = found(`# Sums up.\n${BODY}`, wanted);
    expect(program.program).toBe(`${STARTER}# Sums up.\n${BODY}`);
  });

  it("gives its imports and helpers to a function that was written out alone", () => {
    const program = found(fence("python", ADD), wanted);
    expect(program.rules).toContain("starter-context");
    const context = STARTER.slice(0, STARTER.indexOf("\n\n\ndef add")).replace(/\n\n\n/, "\n");
    expect(program.program).toBe(`${context}\n\n${ADD}`);
  });

  it("gives nothing to a program that repeats it", () => {
    const whole = STARTER + BODY;
    expect(found(fence("python", whole), wanted)).toMatchObject({
      program: whole,
      rules: ["last-fence"],
    });
  });

  it("gives a helper that the program does not have, and not one that it has", () => {
    const own = "import math\nfrom typing import List\n\ndef poly(xs, x):\n    return 0\n\n";
    expect(found(fence("python", own + ADD), wanted).program).toBe(own + ADD);
    const part = "import math\n\n";
    expect(found(fence("python", part + ADD), wanted).program.match(/import math/g)).toHaveLength(
      1,
    );
  });

  it("does not give what neither it nor the program has", () => {
    const starter = 'def add(a, b):\n    """ Adds. """\n';
    const program = found("    return re.sub(a, b, a)\n", { ...PY, starter });
    expect(program.program).not.toContain("import re");
  });

  it("stands behind the imports from the future, which must be first", () => {
    const text = `"""Doc."""\nfrom __future__ import annotations\n${ADD}`;
    const { program } = found(fence("python", text), wanted);
    expect(program.indexOf("from __future__")).toBeLessThan(program.indexOf("import math"));
    expect(program.startsWith('"""Doc."""\nfrom __future__ import annotations\n')).toBe(true);
  });

  it("is gone on from inside the class Solution that it begins", () => {
    const starter = "class Solution:\n    def add(self, a: int, b: int) -> int:\n        ";
    const program = found("        return a + b", { ...PY, starter });
    expect(program.entry).toBe("Solution.add");
    expect(program.program).toBe(
      "class Solution:\n    def add(self, a: int, b: int) -> int:\n        return a + b",
    );
  });

  it("of imports alone stands before the whole program", () => {
    const starter = "from math import *\nimport sys\nsys.setrecursionlimit(50000)\n";
    const { program } = found(fence("python", "print(gcd(4, 6))"), { language: "python", starter });
    expect(program).toBe(`${starter.trimEnd()}\n\nprint(gcd(4, 6))`);
  });

  it("in JavaScript is gone on from where its brace is open", () => {
    const starter = "function add(a, b) {";
    const program = found("  return a + b;\n}", { ...JS, starter });
    expect(program.program).toBe("function add(a, b) {\n  return a + b;\n}");
  });
});

describe("the entry point", () => {
  it.each<[string, string, Wanted, string | undefined]>([
    ["a function", ADD, PY, "add"],
    ["an async function", "async def add(a, b):\n    return a", PY, "add"],
    [
      "a decorated function",
      "import functools\n@functools.cache\ndef add(a, b):\n    return a",
      PY,
      "add",
    ],
    ["a lambda", "add = lambda a, b: a + b\nprint(add(1, 2))", PY, "add"],
    ["an imported name", "from operator import add", PY, "add"],
    [
      "a definition in a try",
      "try:\n    import x\nexcept ImportError:\n    def add(a, b):\n        return a",
      PY,
      "add",
    ],
    [
      "a method of Solution",
      "class Solution:\n    def add(self, a, b):\n        return a + b",
      PY,
      "Solution.add",
    ],
    [
      "a method of another class",
      "class Other:\n    def add(self, a, b):\n        return a",
      PY,
      undefined,
    ],
    [
      "an inner function",
      "def outer():\n    def add(a, b):\n        return a\n    return add",
      PY,
      undefined,
    ],
    ["another name", "def plus(a, b):\n    return a", PY, undefined],
    ["an arrow function", "const add = (a, b) => a + b;", JS, "add"],
    ["a function expression", "var add = function (a, b) { return a; };", JS, "add"],
    ["a generator", "function* add(a, b) { yield a; }", JS, "add"],
    [
      "a JavaScript class Solution",
      "class Solution {\n  add(a, b) { return a + b; }\n}",
      JS,
      "Solution.add",
    ],
    ["exports", "exports.add = (a, b) => a + b;", JS, "module.exports.add"],
    ["a list of exports", "module.exports = { add: (a, b) => a + b };", JS, "module.exports.add"],
    ["module.exports", "module.exports = (a, b) => a + b;", JS, "module.exports"],
    [
      "a function in a string",
      "const text = `function add(a) {}`;\nconsole.log(text);",
      JS,
      undefined,
    ],
  ])("is told for %s", (_name, text, wanted, entry) => {
    const tag = wanted.language ?? "";
    expect(found(fence(tag, text), wanted).entry).toBe(entry);
  });
});

describe("export words", () => {
  it.each([
    ["export function add(a, b) { return a + b; }", "function add(a, b) { return a + b; }", "add"],
    ["export default function add(a, b) { return a; }", "function add(a, b) { return a; }", "add"],
    ["export const add = (a, b) => a + b;", "const add = (a, b) => a + b;", "add"],
    ["const add = (a) => a;\nexport { add };", "const add = (a) => a;\n", "add"],
    [
      "const add = (a) => a;\nexport default add;",
      "const add = (a) => a;\nmodule.exports = add;",
      "add",
    ],
    ["export default (a, b) => a + b;", "module.exports = (a, b) => a + b;", "module.exports"],
    ['const add = () => "export default 1";', 'const add = () => "export default 1";', "add"],
  ])("are left out of %j", (text, program, entry) => {
    expect(found(fence("js", text), JS)).toMatchObject({ program, entry });
  });
});

describe("hostile answers", () => {
  const SIZE = 200_000;
  it.each<[string, string]>([
    ["fences without end", "```python\n".repeat(SIZE / 10)],
    ["brackets without end", `\`\`\`python\n${"(".repeat(SIZE)}`],
    ["backticks without end", "`".repeat(SIZE)],
    ["quotes without end", `\`\`\`python\n${"'''\n".repeat(SIZE / 4)}x = '''`],
    ["comments without end", `\`\`\`js\n${"/*".repeat(SIZE / 2)}`],
    ["templates without end", `\`\`\`js\n${"`${".repeat(SIZE / 3)}`],
    ["slashes without end", `\`\`\`js\n${"=/".repeat(SIZE / 2)}`],
    ["arrows without end", `\`\`\`js\n${"(".repeat(SIZE / 2)}${")=>".repeat(SIZE / 4)}`],
    ["exports without end", `\`\`\`js\n${"exports={".repeat(SIZE / 9)}`],
    ["blank lines", `\`\`\`\n${"\n".repeat(SIZE)}x`],
    ["one long line", "a ".repeat(SIZE / 2)],
    ["NUL bytes", "\0".repeat(SIZE)],
    ["decorators without end", `\`\`\`python\n${"@a\n".repeat(SIZE / 3)}`],
    ["assignments in one branch", `\`\`\`python\nif x:\n${"  a = 1\n".repeat(SIZE / 8)}`],
    ["five million signs", `x = 1\n`.repeat(850_000)],
  ])("are read to the end: %s", (_name, answer) => {
    for (const wanted of [{ ...PY, starter: STARTER }, JS, STDIN]) {
      expect(["found", "none"]).toContain(programOf(answer, wanted).kind);
    }
  });

  const piece = fc.constantFrom(
    "```",
    "```python\n",
    "~~~",
    "\n",
    " ",
    "    ",
    "def add(a):",
    "return a",
    '"""',
    "'",
    "`",
    "${",
    "{",
    "}",
    "(",
    ")",
    "/*",
    "//",
    "#",
    "class Solution",
    "export default ",
    "module.exports = ",
    "=>",
    "import x",
    "\0",
    "\\",
    "é",
    "🙂",
    ">>> ",
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join("")),
  );

  it("never make it throw", () => {
    fc.assert(
      fc.property(text, text, (answer, starter) => {
        for (const language of ["python", "javascript"] as const) {
          programOf(answer, { language });
          programOf(answer, { language, entry_point: "add", starter });
        }
      }),
    );
  });

  it("are cut into tokens that cover no sign twice", () => {
    fc.assert(
      fc.property(text, (source) => {
        const tokens = javascriptTokens(source);
        for (const [index, { start, end }] of tokens.entries()) {
          expect(end).toBeGreaterThan(start);
          expect(start).toBeGreaterThanOrEqual(tokens[index - 1]?.end ?? 0);
        }
        const lines = logicalLines(source);
        for (const [index, { start, end }] of lines.entries()) {
          expect(end).toBeGreaterThan(start);
          expect(start).toBeGreaterThanOrEqual(lines[index - 1]?.end ?? 0);
        }
        expect(lines.reduce((sum, line) => sum + line.tokens.length, 0)).toBeLessThanOrEqual(
          source.length,
        );
      }),
    );
  });

  it("give a program that stands in the answer, where nothing was asked beyond it", () => {
    fc.assert(
      fc.property(text, (source) => {
        const program = programOf(source.replaceAll("\r", ""), STDIN);
        if (program.kind === "none" || program.rules.includes("parts")) return;
        for (const line of program.program.split("\n")) expect(source).toContain(line);
      }),
    );
  });
});

it("every rule of the extraction is one of the grader's policies", () => {
  const names = code.policies.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const rule of [
    "last-fence",
    "definition",
    "parts",
    "bare",
    "continuation",
    "starter-context",
    "solution-class",
    "module-words",
  ]) {
    expect(names).toContain(rule);
  }
});
