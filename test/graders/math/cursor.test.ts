import { describe, expect, it } from "vitest";
import { MAX_DEPTH, MAX_WORK, TooLarge } from "../../../src/graders/limits.js";
import { Cursor, type Grammar } from "../../../src/graders/math/cursor.js";
import { NotMath, tokenize } from "../../../src/graders/math/tokens.js";
import { whole } from "../../../src/graders/math/tree.js";
import { spend, startWork } from "../../../src/graders/math/work.js";
import { parsed } from "./tree-text.js";

const zero = () => whole(0n);
const GRAMMAR: Grammar = {
  sum: zero,
  product: zero,
  power: zero,
  primary: zero,
  relation: zero,
  bracket: zero,
};
const over = (text: string): Cursor => {
  startWork();
  return new Cursor(tokenize(text), GRAMMAR);
};

describe("a cursor", () => {
  it("takes a sign only where it stands", () => {
    const cursor = over("+-x");
    expect(cursor.take("-")).toBe(false);
    expect(cursor.take("+")).toBe(true);
    expect(cursor.is("-")).toBe(true);
    expect(cursor.is("x", 1)).toBe(false);
    expect(cursor.isName("-")).toBe(false);
    expect(cursor.takeName("x")).toBe(false);
    cursor.expect("-");
    expect(() => cursor.expect("-")).toThrow("- is missing");
    expect(cursor.isName("x")).toBe(true);
    expect(cursor.isName("y")).toBe(false);
    expect(cursor.takeName("x")).toBe(true);
    expect(cursor.peek()).toBeUndefined();
    expect(() => cursor.next()).toThrow(NotMath);
    expect(() => cursor.next()).toThrow("it ends early");
  });

  it("takes one digit and leaves the rest of the number", () => {
    const cursor = over("123 4");
    expect(cursor.takeDigit()).toBe("1");
    expect(cursor.peek()).toEqual({ kind: "number", text: "23", spaced: false, command: false });
    expect([cursor.takeDigit(), cursor.takeDigit()]).toEqual(["2", "3"]);
    expect(cursor.takeDigit()).toBe("4");
    expect(cursor.peek()).toBeUndefined();
  });

  it("goes back to where it was, with all it counted, when an attempt is no mathematics", () => {
    const cursor = over("abc");
    cursor.next();
    const failed = cursor.attempt(() => {
      cursor.next();
      cursor.bars++;
      cursor.builders++;
      return cursor.deeper(() => {
        throw new NotMath("b");
      });
    });
    expect(failed).toBeUndefined();
    expect(cursor).toMatchObject({ bars: 0, builders: 0 });
    expect(cursor.next().text).toBe("b");
    expect(cursor.attempt(() => cursor.next().text)).toBe("c");
    expect(cursor.peek()).toBeUndefined();
    const deepest = (levels: number): number =>
      levels === 0 ? 0 : cursor.deeper(() => deepest(levels - 1));
    expect(deepest(MAX_DEPTH)).toBe(0);
  });

  it("hands on every other error of an attempt", () => {
    const cursor = over("abc");
    expect(() =>
      cursor.attempt(() => {
        throw new TooLarge();
      }),
    ).toThrow(TooLarge);
  });

  it("goes as deep as the budget, not deeper, and comes up again", () => {
    const cursor = over("a");
    const down = (levels: number): string =>
      levels === 0 ? "bottom" : cursor.deeper(() => down(levels - 1));
    expect(down(MAX_DEPTH)).toBe("bottom");
    expect(down(MAX_DEPTH)).toBe("bottom");
    expect(() => down(MAX_DEPTH + 1)).toThrow(TooLarge);
  });
});

describe("the work on one pair", () => {
  it("ends at its budget, and starts afresh", () => {
    startWork();
    spend(MAX_WORK);
    expect(() => spend(1)).toThrow(TooLarge);
    startWork();
    expect(() => spend(MAX_WORK)).not.toThrow();
  });

  it("is spent by reading tokens", () => {
    const cursor = over("ab");
    spend(MAX_WORK - 0.3);
    cursor.next();
    expect(() => cursor.next()).toThrow(TooLarge);
  });
});

describe("nesting", () => {
  const nested = (open: string, close: string, levels: number): string =>
    `${open.repeat(levels)}x${close.repeat(levels)}`;

  it.each([
    ["(", ")"],
    ["\\{", "\\}"],
    ["\\sin(", ")"],
    ["\\sqrt{", "}"],
    ["\\frac1{", "}"],
    ["a^{", "}"],
    ["|", "|"],
    ["\\lfloor ", "\\rfloor "],
    ["-", ""],
    ["+", ""],
    ["a^-", ""],
    ["a^+", ""],
    ["\\begin{pmatrix}", "\\end{pmatrix}"],
    ["\\sum_{k=1}^{2}", ""],
    ["a\\over ", ""],
    ["a\\choose ", ""],
  ])("%j is read ten deep, and too large far beyond the budget", (open, close) => {
    expect(parsed(nested(open, close, 10))).toBeDefined();
    expect(() => parsed(nested(open, close, MAX_DEPTH + 1))).toThrow(TooLarge);
  });

  it.each(["a*", "a^", "a/", "a mod "])("of signs behind %j is bounded too", (start) => {
    for (const sign of ["-", "+"]) {
      expect(parsed(`${start}${sign.repeat(10)}x`)).toBeDefined();
      expect(() => parsed(`${start}${sign.repeat(MAX_DEPTH + 1)}x`)).toThrow(TooLarge);
    }
  });
});
