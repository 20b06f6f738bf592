import { describe, expect, it } from "vitest";
import { grade } from "../../../src/graders/index.js";
import { canonical } from "../../../src/graders/math/canonical.js";
import { PLAIN } from "../../../src/graders/math/context.js";
import { decide } from "../../../src/graders/math/decide.js";
import { isRoundingOf, roundsTo } from "../../../src/graders/math/decimals.js";
import { type Read, read } from "../../../src/graders/math/reading.js";
import { pointsFor } from "../../../src/graders/math/sampling.js";
import type { Verdict } from "../../../src/graders/math/verdict.js";
import { startWork } from "../../../src/graders/math/work.js";
import { nodeOf } from "./nodes.js";

const R = String.raw;
const readOf = (text: string, attached: boolean): Read => {
  startWork();
  return read(text, { locale: undefined, attached });
};

describe("the rule that decides on texts", () => {
  it.each<[answer: string, target: string, Verdict]>([
    ["Paris", "paris", "text"],
    ["Paris", "Rome", "different"],
    ["7", "7", "text"],
    ["14/2", "7", "exact"],
    ["(B)", "B", "option"],
    ["(B)", "(C)", "different"],
    [R`\text{(B)}`, "B. a plane", "option"],
    ["B. a plane", "(B)", "option"],
    ["(B)", "C. a plane", "different"],
    ["(B)", "5", "different"],
    ["4:30 p.m.", "4:30 PM", "time"],
    ["4:30 p.m.", "4:31 PM", "different"],
    ["5 cm", "5", "units"],
    ["5", "5 cm", "units"],
    ["5 cm", "5 km", "different"],
    ["5 cm", "6 cm", "different"],
    ["5 cm", "10/2 cm", "exact"],
    ["50%", "50", "percent"],
    ["50%", "0.5", "exact"],
    ["50%", "1/2", "exact"],
    ["50%", "100/2%", "exact"],
    ["50%", "0.5%", "different"],
    ["Sally has 9 books", "9", "sentence"],
    ["Sally has 9 books", "8", "different"],
    ["Sally has 9 books", "x", "different"],
    ["Sally has 9 books", "18/2", "sentence"],
    ["Sally has nine books", "9", "different"],
    ["1/0", "2/0", "undecided"],
    ["1/0", "3", "different"],
    ["x", "y", "different"],
  ])("%s against %s: %s", (answer, target, verdict) => {
    expect(decide(readOf(answer, true), readOf(target, false))).toBe(verdict);
  });
});

describe("an answer counted for a vote", () => {
  it.each([
    ["0.50", "1/2"],
    ["x = 2/4", "1/2"],
    ["6/3", "2"],
    ["-1/2", "-1/2"],
    [R`\left( x + 1 \right)`, "(x+1)"],
    [R`\leftarrow x`, R`\leftarrowx`],
    [R`\sqrt{2}`, R`\sqrt{2}`],
    ["x > 2", "x>2"],
    ["x + 1 = 2 y", "x+1=2y"],
    ["1/0", "1/0"],
    ["Paris, France", "Paris,France"],
  ])("%s stands as %s", (text, expected) => {
    expect(canonical(readOf(text, true))).toBe(expected);
  });
});

describe("a decimal and what it was rounded from", () => {
  it.each([
    // Four places and two significant digits; less than one unit of the last place off.
    ["0.3333", "1/3", true, true],
    ["0.3334", "1/3", true, true],
    ["0.3335", "1/3", false, false],
    ["0.3332", "1/3", false, false],
    ["0.333", "1/3", false, true],
    ["0.33", "1/3", false, true],
    ["-0.3333", "-1/3", true, true],
    ["-0.3333", "1/3", false, false],
    ["0.0010", "1/1001", true, true],
    ["0.0009", "1/1001", false, true],
    ["0.00010", "1/10001", true, true],
    ["3", R`\pi`, false, true],
    ["4", R`\pi`, false, true],
    ["5", R`\pi`, false, false],
    ["2", R`\pi`, false, false],
    ["3.1415", R`\pi`, true, true],
    ["3.1416", R`\pi`, true, true],
    ["3.1417", R`\pi`, false, false],
    ["3.1414", R`\pi`, false, false],
    ["3.1416", R`\pi+i`, false, false],
    ["3.1416", "1/0", false, false],
    ["3.1416", "x", false, false],
    ["1/3", "0.3333", false, false],
    ["0.2500", "0.2501", false, false],
    ["0.2500", "0.25009", true, true],
    ["-(0.3333)", "-1/3", true, true],
  ])("%s is one of %s: with many digits %s, with any %s", (decimal, value, many, any) => {
    expect(roundsTo(nodeOf(decimal), nodeOf(value), PLAIN)).toBe(many);
    expect(isRoundingOf(nodeOf(decimal), nodeOf(value), PLAIN)).toBe(any);
  });
});

describe("the points at which expressions are compared", () => {
  const valuesOf = (texts: readonly string[], name: string): readonly number[] =>
    pointsFor(texts.map(nodeOf)).map((point) => {
      const value = point.get(name);
      return value === undefined ? Number.NaN : Number(value.top) / Number(value.bottom);
    });

  it("are four, positive, every other one below 1, none above 4", () => {
    const values = valuesOf(["x+y"], "x");
    expect(values).toHaveLength(4);
    expect(new Set(values).size).toBe(4);
    expect(values.every((value) => value > 0 && value < 4)).toBe(true);
    expect(values[0]).toBeLessThan(1);
    expect(values[2]).toBeLessThan(1);
  });

  it.each([
    ["x", [1 / 1024, 607 / 256, 863 / 1024, 495 / 256], [9, 2, 7, 4]],
    ["y", [771 / 1024, 193 / 256, 167 / 1024, 579 / 256], [4, 5, 8, 9]],
    ["x_1", [601 / 1024, 223 / 256, 689 / 1024, 367 / 256], [4, 7, 4, 4]],
  ])(
    "of %s are those of the FNV-1a hash, mixed once more: every copy grades alike",
    (name, real, whole) => {
      expect(valuesOf([name], name)).toEqual(real);
      expect(valuesOf([`${name}!`], name)).toEqual(whole);
    },
  );

  it("are the same every time, and others for other names", () => {
    expect(valuesOf(["x+y"], "x")).toEqual(valuesOf(["x", "z"], "x"));
    expect(valuesOf(["x+y"], "x")).not.toEqual(valuesOf(["x+y"], "y"));
    expect(valuesOf(["x_1+x_2"], "x_1")).not.toEqual(valuesOf(["x_1+x_2"], "x_2"));
  });

  it.each([R`|x|`, R`\operatorname{sgn} x`, R`\max(x,1)`, R`\min(x,1)`])(
    "have both signs where %s tells them apart",
    (text) => {
      const values = valuesOf([text, "x"], "x");
      expect(values).toHaveLength(8);
      for (let index = 0; index < 8; index += 2) {
        expect(values[index]).toBeGreaterThan(0);
        expect(values[index + 1]).toBe(-(values[index] ?? 0));
      }
    },
  );

  it.each([
    "n!",
    "n!!",
    R`\binom{n}{2}`,
    R`\gcd(n,4)`,
    R`\operatorname{lcm}(n,4)`,
    R`n \bmod 4`,
    "(-1)^n",
    "(-2)^{n+1}",
    R`\sum_{k=1}^{n} k`,
    R`\sum_{k=n}^{20} k`,
    R`1+\sqrt{n!}`,
  ])("are whole from 2 to 9 where %s asks for whole numbers", (text) => {
    const values = valuesOf([text, "n+x"], "n");
    expect(values).toHaveLength(4);
    expect(values.every((value) => Number.isInteger(value) && value >= 2 && value <= 9)).toBe(true);
    expect(valuesOf([text, "n+x"], "x").every(Number.isInteger)).toBe(false);
  });

  it.each(["n", "2^n", "n^{-1}", "-n", "(-n)^2", R`\sin n`])(
    "are no whole numbers where only %s stands",
    (text) => {
      expect(valuesOf([text], "n").some(Number.isInteger)).toBe(false);
    },
  );

  it("are four without any symbol as well", () => {
    expect(pointsFor([nodeOf("5")]).map((point) => point.size)).toEqual([0, 0, 0, 0]);
  });
});

it("what has a value at one point only is left undecided", () => {
  const found = grade(R`\sqrt{\arcsin(x+9)}`, R`2\sqrt{\arcsin(x+9)}`, {
    kind: "math",
    form: "answer",
  });
  expect(found.grade).toBe("ungraded");
});
