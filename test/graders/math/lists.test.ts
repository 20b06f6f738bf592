import { describe, expect, it } from "vitest";
import { MAX_MEMBERS, TooLarge } from "../../../src/graders/limits.js";
import { matrixOf } from "../../../src/graders/math/matrices.js";
import {
  compareOrdered,
  compareSequences,
  compareUnordered,
} from "../../../src/graders/math/sequences.js";
import { list, type Node, whole } from "../../../src/graders/math/tree.js";
import {
  type Compare,
  firstThatHolds,
  together,
  type Verdict,
} from "../../../src/graders/math/verdict.js";
import { startWork } from "../../../src/graders/math/work.js";
import { nodeOf } from "./nodes.js";

const R = String.raw;
const symbol = (name: string): Node => ({ kind: "symbol", name });
const symbols = (names: string): readonly Node[] => [...names].map(symbol);

/** Letters are equal where the table says so; a question mark cannot be told from anything. */
const byTable =
  (pairs: readonly string[]): Compare =>
  (a, b) => {
    const [x, y] = [a, b].map((node) => (node.kind === "symbol" ? node.name : ""));
    if (x === "?" || y === "?") return "undecided";
    return x === y || pairs.includes(`${x}${y}`) ? "exact" : "different";
  };

const unordered = (a: string, b: string, ...pairs: readonly string[]): Verdict => {
  startWork();
  return compareUnordered(symbols(a), symbols(b), byTable(pairs));
};

describe("a matching without order", () => {
  it.each<[string, string, readonly string[], Verdict]>([
    ["", "", [], "structure"],
    ["a", "a", [], "exact"],
    ["a", "b", [], "different"],
    ["a", "?", [], "undecided"],
    ["ab", "ba", [], "structure"],
    ["ab", "ab", [], "structure"],
    ["ab", "abc", [], "different"],
    ["aab", "abb", [], "different"],
    ["ab", "a?", [], "undecided"],
    ["ab", "?a", [], "undecided"],
    ["ab", "cd", ["ac", "bc"], "different"],
    ["ab", "cd", ["ac", "ad", "bc"], "structure"],
    ["ab", "dc", ["ac", "ad", "bc"], "structure"],
    ["abc", "xyz", ["ax", "ay", "bx", "by", "cx"], "different"],
    ["abc", "xyz", ["ax", "ay", "bx", "bz", "cx"], "structure"],
    ["abcd", "wxyz", ["aw", "ax", "bw", "by", "cw", "cz", "dw"], "structure"],
    ["abcd", "wxyz", ["aw", "ax", "bw", "by", "cw", "cy", "dw"], "different"],
  ])("of %j with %j where also %j are equal: %s", (a, b, pairs, verdict) => {
    expect(unordered(a, b, ...pairs)).toBe(verdict);
  });

  const numbers = (count: number, from = 0): readonly Node[] =>
    Array.from({ length: count }, (_, index) => whole(BigInt(from + index)));
  const same: Compare = (a, b) =>
    a.kind === "number" && b.kind === "number" && a.value.top === b.value.top
      ? "exact"
      : "different";

  it("is for so many members; more are compared in their order only", () => {
    startWork();
    const [most, more] = [numbers(MAX_MEMBERS), numbers(MAX_MEMBERS + 1)];
    expect(compareUnordered(most, most.toReversed(), same)).toBe("structure");
    expect(compareUnordered(more, more, same)).toBe("structure");
    expect(() => compareUnordered(more, more.toReversed(), same)).toThrow(TooLarge);
    expect(compareUnordered(more, most, same)).toBe("different");
  });

  it("is not free", () => {
    startWork();
    const many = numbers(40);
    const butTheFirst: Compare = (a, b) => (a === many[0] && b === many[0] ? "different" : "exact");
    expect(compareUnordered(many, many, butTheFirst)).toBe("structure");
    expect(() => {
      for (let times = 0; times < 5000; times += 1) compareUnordered(many, many, butTheFirst);
    }).toThrow(TooLarge);
  });

  it("of sets counts each member once, up to so many", () => {
    startWork();
    const set = (items: readonly Node[]) => ({ ...list(items), open: "{", close: "}" }) as const;
    const twice = (count: number) => [...numbers(count), whole(0n)];
    expect(compareSequences(set(twice(3)), set(numbers(3)), same)).toBe("structure");
    const edge = MAX_MEMBERS - 1;
    expect(compareSequences(set(twice(edge)), set(numbers(edge)), same)).toBe("structure");
    const beyond = MAX_MEMBERS;
    expect(compareSequences(set(twice(beyond)), set(numbers(beyond)), same)).toBe("different");
  });
});

describe("a comparison in order", () => {
  it.each<[string, string, Verdict]>([
    ["", "", "structure"],
    ["a", "a", "exact"],
    ["ab", "ab", "structure"],
    ["ab", "ba", "different"],
    ["ab", "a", "different"],
    ["a", "ab", "different"],
    ["a?", "ab", "undecided"],
    ["?b", "ac", "different"],
    ["a?", "bb", "different"],
  ])("of %j and %j: %s", (a, b, verdict) => {
    expect(compareOrdered(symbols(a), symbols(b), byTable([]))).toBe(verdict);
  });

  it("stops at the first difference", () => {
    let met = 0;
    const counted: Compare = () => {
      met += 1;
      return "different";
    };
    expect(compareOrdered(symbols("abc"), symbols("xyz"), counted)).toBe("different");
    expect(met).toBe(1);
  });
});

describe("verdicts on parts", () => {
  it.each<[readonly Verdict[], Verdict]>([
    [[], "structure"],
    [["percent"], "percent"],
    [["different"], "different"],
    [["undecided"], "undecided"],
    [["exact", "exact"], "structure"],
    [["exact", "undecided"], "undecided"],
    [["undecided", "different"], "different"],
  ])("%j together are %s", (verdicts, expected) => {
    expect(together(verdicts)).toBe(expected);
  });

  it.each<[readonly Verdict[], Verdict]>([
    [[], "different"],
    [["different", "exact"], "exact"],
    [["undecided", "percent"], "percent"],
    [["undecided", "different"], "undecided"],
    [["different", "undecided"], "different"],
    [["exact", "percent"], "exact"],
  ])("of %j the first that holds counts, else the first: %s", (verdicts, expected) => {
    expect(firstThatHolds(verdicts.map((verdict) => () => verdict))).toBe(expected);
  });
});

describe("the entries of a matrix", () => {
  it.each([
    [R`\begin{pmatrix}1&2\\3&4\end{pmatrix}`, [2, 2]],
    [R`\begin{pmatrix}1&2&3\end{pmatrix}`, [3]],
    [R`-\begin{pmatrix}1&2&3\end{pmatrix}`, [3]],
    [R`2\begin{pmatrix}1&2&3\end{pmatrix}`, [3]],
    [R`2x\begin{pmatrix}1\\3\end{pmatrix}`, [1, 1]],
    [R`\begin{pmatrix}1\\3\end{pmatrix}\begin{pmatrix}1\\3\end{pmatrix}`, undefined],
    [R`\begin{pmatrix}1&2\\3&4\\5&6\end{pmatrix}^T`, [3, 3]],
    [R`\begin{pmatrix}1&2\\3&4\\5&6\end{pmatrix}^2`, undefined],
    [R`\begin{pmatrix}1&2\\3&4\\5&6\end{pmatrix}^x`, undefined],
    ["(1,2,3)^T", [1, 1, 1]],
    ["[1,2,3]^T", [1, 1, 1]],
    [R`\{1,2,3\}^T`, undefined],
    ["(1,2,3)^t", [1, 1, 1]],
    ["5^T", undefined],
    ["[[1,2],[3,4]]", [2, 2]],
    ["[(1,2),(3,4)]", undefined],
    ["([1,2],[3,4])", undefined],
    ["[[1,2],3]", undefined],
    ["[[1,2),[3,4)]", undefined],
    ["[1,2]", undefined],
    ["2x", undefined],
    ["5", undefined],
    ["-5", undefined],
  ])("%s stand in rows of %j", (text, lengths) => {
    expect(matrixOf(nodeOf(text))?.map((row) => row.length)).toEqual(lengths);
  });
});
