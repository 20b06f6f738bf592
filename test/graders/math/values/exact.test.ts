import { describe, expect, it } from "vitest";
import { TooLarge } from "../../../../src/graders/limits.js";
import { type Context, PLAIN } from "../../../../src/graders/math/context.js";
import { evaluate } from "../../../../src/graders/math/evaluate.js";
import { exact } from "../../../../src/graders/math/exact.js";
import { toText } from "../../../../src/graders/math/rational.js";
import type { BigOperator, FunctionName, Node } from "../../../../src/graders/math/tree.js";
import { startWork } from "../../../../src/graders/math/work.js";
import { callOf, nodeOf } from "../nodes.js";

const R = String.raw;

const POINT: Context = { ...PLAIN, point: new Map([["t", { top: 3n, bottom: 4n }]]) };

const textOf = (node: Node, context = POINT): string | undefined => {
  const value = exact(node, context);
  return value && toText(value);
};

const numberOf = (node: Node, context = POINT): number | "complex" | undefined => {
  const value = evaluate(node, context);
  return value && (value.im === 0n ? Number(value.re) / 2 ** 256 : "complex");
};

describe("an exact value", () => {
  it.each([
    ["7", "7"],
    ["t", "3/4"],
    ["u", undefined],
    ["1/2+1/3", "5/6"],
    ["1/2+u", undefined],
    ["u+1/2", undefined],
    ["1/2-1/3", "1/6"],
    ["-t", "-3/4"],
    ["-u", undefined],
    ["t*2*t", "9/8"],
    ["u*0", undefined],
    ["50%", "1/2"],
    ["t%", "3/400"],
    ["u%", undefined],
    [R`90^\circ`, "90"],
    [R`\frac{t}{2}`, "3/8"],
    [R`\frac{t}{0}`, undefined],
    [R`\frac{u}{2}`, undefined],
    [R`\frac{2}{u}`, undefined],
    ["t^2", "9/16"],
    ["t^{-1}", "4/3"],
    ["u^2", undefined],
    ["2^u", undefined],
    ["(16/81)^{1/4}", "2/3"],
    ["(16/81)^{-3/4}", "27/8"],
    ["8^{2/3}", "4"],
    ["(-8)^{2/3}", "4"],
    ["2^{1/2}", undefined],
    ["(-4)^{1/2}", undefined],
    ["1^{1/64}", "1"],
    ["1^{1/65}", undefined],
    ["0^0", undefined],
    [R`\sqrt{t/3}`, "1/2"],
    [R`\sqrt{u}`, undefined],
    [R`\pi`, undefined],
    [R`\sin 0`, undefined],
    ["(1,2)", undefined],
    ["x=1", undefined],
    [R`\sum_{k=1}^{4} k t`, "15/2"],
    [R`\sum_{k=1}^{4} u`, undefined],
    [R`\sum_{k=3}^{2} k`, "0"],
    [R`\sum_{k=4}^{2} k`, undefined],
    [R`\sum_{k=-2}^{2} k^2`, "10"],
    [R`\sum_{k=1}^{u} k`, undefined],
    [R`\sum_{k=u}^{2} k`, undefined],
    [R`\sum_{k=1}^{5/2} k`, undefined],
    [R`\sum_{k=1/2}^{3} k`, undefined],
    [R`\sum_{k=0}^{2} 1/k`, undefined],
    [R`\prod_{k=1}^{4} k`, "24"],
    [R`\prod_{k=3}^{2} k`, "1"],
    [R`\prod_{k=1}^{3} (k+1/2)`, "105/8"],
    [R`\sum_{k=5}^{5} k`, "5"],
  ])("of %s is %s", (text, expected) => {
    expect(textOf(nodeOf(text))).toBe(expected);
  });

  it.each<[FunctionName, readonly string[], string | undefined]>([
    ["sqrt", ["9/4"], "3/2"],
    ["sqrt", ["-9"], undefined],
    ["root", ["27", "3"], "3"],
    ["root", ["27", "3/2"], undefined],
    ["root", ["27", "u"], undefined],
    ["root", ["27"], undefined],
    ["root", ["u", "3"], undefined],
    ["abs", ["-t"], "3/4"],
    ["sgn", ["-t"], "-1"],
    ["sgn", ["0"], "0"],
    ["sgn", ["5"], "1"],
    ["floor", ["-t"], "-1"],
    ["floor", ["7/2"], "3"],
    ["ceil", ["-t"], "0"],
    ["ceil", ["7/2"], "4"],
    ["ceil", ["4"], "4"],
    ["factorial", ["0"], "1"],
    ["factorial", ["1"], "1"],
    ["factorial", ["5"], "120"],
    ["factorial", ["-1"], undefined],
    ["factorial", ["1/2"], undefined],
    ["doublefactorial", ["0"], "1"],
    ["doublefactorial", ["6"], "48"],
    ["doublefactorial", ["7"], "105"],
    ["binom", ["7", "3"], "35"],
    ["binom", ["7", "4"], "35"],
    ["binom", ["7", "7"], "1"],
    ["binom", ["7", "0"], "1"],
    ["binom", ["7", "8"], "0"],
    ["binom", ["7", "-1"], "0"],
    ["binom", ["7", "1/2"], undefined],
    ["binom", ["7", "-1/2"], undefined],
    ["binom", ["1/2", "2"], "-1/8"],
    ["binom", ["5/2", "3"], "5/16"],
    ["binom", ["-2", "3"], "-4"],
    ["binom", ["1000", "999"], "1000"],
    ["binom", ["7"], undefined],
    ["mod", ["7", "3"], "1"],
    ["mod", ["-7", "3"], "2"],
    ["mod", ["7", "-3"], "-2"],
    ["mod", ["7/2", "3/2"], "1/2"],
    ["mod", ["7", "0"], undefined],
    ["mod", ["7"], undefined],
    ["gcd", ["12", "18", "8"], "2"],
    ["gcd", ["-12", "18"], "6"],
    ["gcd", ["1/2", "1/3"], "1/6"],
    ["gcd", ["3/4", "9/2"], "3/4"],
    ["gcd", ["5"], "5"],
    ["gcd", ["0", "0"], "0"],
    ["gcd", ["4", "u"], undefined],
    ["lcm", ["4", "6"], "12"],
    ["lcm", ["4", "6", "10"], "60"],
    ["lcm", ["-4", "6"], "12"],
    ["lcm", ["4", "0"], "0"],
    ["lcm", ["0", "4"], "0"],
    ["lcm", ["0", "0"], "0"],
    ["lcm", ["5"], "5"],
    ["lcm", ["1/2", "1/3"], "1"],
    ["lcm", ["3/4", "1/6"], "3/2"],
    ["max", ["1/2", "1/3", "3/4"], "3/4"],
    ["max", ["3/4", "1/2", "1/3"], "3/4"],
    ["min", ["1/2", "1/3", "3/4"], "1/3"],
    ["min", ["1/3", "1/2", "3/4"], "1/3"],
    ["max", [], undefined],
    ["sin", ["0"], undefined],
    ["det", ["4"], undefined],
  ])("of the function %s at %j is %s", (name, args, expected) => {
    expect(textOf(callOf(name, ...args))).toBe(expected);
  });

  it("of degrees depends on whether they are a unit", () => {
    const angle: Context = { ...PLAIN, degrees: "angle" };
    expect(textOf(nodeOf(R`90^\circ`), angle)).toBeUndefined();
    expect(numberOf(nodeOf(R`90^\circ`), angle)).toBeCloseTo(Math.PI / 2, 14);
    expect(numberOf(nodeOf(R`90^\circ`))).toBe(90);
    expect(numberOf(nodeOf(R`(\pi)^\circ`), angle)).toBeCloseTo(Math.PI ** 2 / 180, 14);
    expect(numberOf(nodeOf(R`u^\circ`), angle)).toBeUndefined();
    expect(numberOf(nodeOf(R`\sqrt{2}^\circ`))).toBeCloseTo(Math.SQRT2, 14);
  });

  it("of a list of one is its member, of more it is none", () => {
    const one: Node = { kind: "sequence", open: "(", close: ")", items: [nodeOf("5")] };
    const two: Node = { ...one, items: [nodeOf("5"), nodeOf("6")] };
    const none: Node = { ...one, items: [] };
    expect([one, two, none].map((node) => textOf(node))).toEqual(["5", undefined, undefined]);
    expect([one, two, none].map((node) => numberOf(node))).toEqual([5, undefined, undefined]);
  });

  it("has its budgets", () => {
    expect(() => textOf(callOf("factorial", "700"))).not.toThrow();
    expect(() => textOf(callOf("factorial", "701"))).toThrow(TooLarge);
    expect(() => textOf(callOf("doublefactorial", "1400"))).not.toThrow();
    expect(() => textOf(callOf("doublefactorial", "1401"))).toThrow(TooLarge);
    expect(textOf(callOf("binom", "700", "700"))).toBe("1");
    expect(textOf(callOf("binom", `${10n ** 30n}`, "1"))).toBe(`${10n ** 30n}`);
    expect(() => textOf(callOf("binom", `${10n ** 30n + 1n}`, "1"))).toThrow(TooLarge);
    expect(() => textOf(callOf("binom", "1/2", "701"))).toThrow(TooLarge);
    expect(textOf(nodeOf(R`\sum_{k=0}^{500} 1`))).toBe("501");
    expect(() => textOf(nodeOf(R`\sum_{k=0}^{501} 1`))).toThrow(TooLarge);
    expect(() => textOf(nodeOf(R`\sum_{k=1}^{500}\sum_{j=1}^{500} 1`))).toThrow(TooLarge);
    expect(() => textOf(nodeOf(R`\sum_{k=-300}^{300} 1`))).toThrow(TooLarge);
    expect(textOf(nodeOf(R`\sum_{k=-250}^{250} 1`))).toBe("501");
    const product = callOf("factorial", "700");
    for (let times = 0; times < 300; times += 1) exact(product, PLAIN);
    startWork();
    expect(() => {
      for (let times = 0; times < 400; times += 1) exact(product, PLAIN);
    }).toThrow(TooLarge);
  });
});

describe("a value to 70 digits", () => {
  it.each([
    ["7", 7],
    ["t", 0.75],
    ["u", undefined],
    [R`\pi`, Math.PI],
    ["e", Math.E],
    [R`\infty`, undefined],
    [R`\pi+e`, Math.PI + Math.E],
    [R`\pi+u`, undefined],
    [R`u+\pi`, undefined],
    [R`\pi-e`, Math.PI - Math.E],
    [R`2\pi t`, 1.5 * Math.PI],
    [R`\pi u`, undefined],
    [R`-\pi`, -Math.PI],
    ["-u", undefined],
    [R`\pi\%`, Math.PI / 100],
    ["u%", undefined],
    [R`\frac{\pi}{t}`, Math.PI / 0.75],
    [R`\frac{\pi}{0}`, undefined],
    [R`\frac{u}{\pi}`, undefined],
    [R`\frac{\pi}{u}`, undefined],
    [R`\pi^2`, Math.PI ** 2],
    [R`\pi^{-2}`, Math.PI ** -2],
    [R`\pi^0`, 1],
    [R`(\pi-\pi)^{-1}`, undefined],
    [R`\pi^{1/2}`, Math.sqrt(Math.PI)],
    [R`\pi^{-3/2}`, Math.PI ** -1.5],
    [R`\pi^{2/3}`, Math.PI ** (2 / 3)],
    [R`(-\pi)^{2/3}`, Math.PI ** (2 / 3)],
    [R`(-\pi)^{1/3}`, -(Math.PI ** (1 / 3))],
    [R`(-\pi)^{-1/3}`, -(Math.PI ** (-1 / 3))],
    [R`(-\pi)^{1/2}`, "complex"],
    [R`(-\pi)^{1/4}`, "complex"],
    [R`2^{1/3}`, 2 ** (1 / 3)],
    ["(-2)^{1/3}", -(2 ** (1 / 3))],
    ["(-2)^{4/3}", 2 ** (4 / 3)],
    ["(-8)^{1/3}", -2],
    ["27^{2/3}", 9],
    ["(-1)^{1/2}", "complex"],
    [R`2^{\pi}`, 2 ** Math.PI],
    ["2^u", undefined],
    ["u^2", undefined],
    [R`0^{\pi}`, 0],
    [R`0^{-\pi}`, undefined],
    [R`\sum_{k=1}^{3} \sqrt{k}`, 1 + Math.SQRT2 + Math.sqrt(3)],
    [R`\sum_{k=2}^{1} \sqrt{k}`, 0],
    [R`\sum_{k=3}^{1} \sqrt{k}`, undefined],
    [R`\prod_{k=1}^{3} \sqrt{k}`, Math.sqrt(6)],
    [R`\prod_{k=2}^{1} \sqrt{k}`, 1],
    [R`\sum_{k=1}^{3} \sqrt{u}`, undefined],
    [R`\sum_{k=1}^{u} \sqrt{k}`, undefined],
    [R`\sum_{k=0}^{2} \frac{\pi}{k}`, undefined],
    ["(1,2)", undefined],
    ["x=1", undefined],
    [R`\sin 90^\circ`, 1],
  ])("of %s is %s", (text, expected) => {
    const found = numberOf(nodeOf(text));
    if (typeof expected !== "number") expect(found).toBe(expected);
    else expect(found).toBeCloseTo(expected, 13);
  });

  it.each([
    ["real", "(-8)^{1/3}", -2, 0],
    ["principal", "(-8)^{1/3}", 1, Math.sqrt(3)],
    ["principal", "(-8)^{2/3}", -2, 2 * Math.sqrt(3)],
    ["principal", "8^{1/3}", 2, 0],
    ["real", R`(-\pi)^{1/3}`, -(Math.PI ** (1 / 3)), 0],
    ["principal", R`(-\pi)^{1/3}`, Math.PI ** (1 / 3) / 2, (Math.PI ** (1 / 3) * Math.sqrt(3)) / 2],
    ["real", "(-4)^{1/4}", 1, 1],
    ["real", "(2i)^{1/3}", (2 ** (1 / 3) * Math.sqrt(3)) / 2, 2 ** (1 / 3) / 2],
  ] as const)("by the %s root, %s is %s + %s i", (roots, text, re, im) => {
    const value = evaluate(nodeOf(text), { ...PLAIN, roots });
    expect(value && Number(value.re) / 2 ** 256).toBeCloseTo(re, 13);
    expect(value && Number(value.im) / 2 ** 256).toBeCloseTo(im, 13);
  });

  it.each([
    ["real", "27^{2/3}", 9n],
    ["real", "(-8)^{1/3}", -2n],
    ["principal", "8^{1/3}", 2n],
    ["real", "(1+i)^4", -4n],
    ["real", "(2i)^{-2}", undefined],
  ] as const)(
    "by the %s root, %s is a whole number without any rounding: %s",
    (roots, text, whole) => {
      const value = evaluate(nodeOf(text), { ...PLAIN, roots });
      expect(value?.im).toBe(0n);
      if (whole !== undefined) expect(value?.re).toBe(whole << 256n);
    },
  );

  it.each([R`(-\pi)^{1/2}`, R`(-\pi)^{3/2}`, R`(-2)^{-1/2}`])(
    "of the half power %s has no real part, not even by rounding",
    (text) => {
      expect(evaluate(nodeOf(text), PLAIN)?.re).toBe(0n);
    },
  );

  it("of a running index shadows a symbol of that name", () => {
    const sum: BigOperator = {
      kind: "big",
      operator: "sum",
      variable: "t",
      from: nodeOf("1"),
      to: nodeOf("3"),
      body: nodeOf(R`\pi t`),
    };
    expect(numberOf(sum)).toBeCloseTo(6 * Math.PI, 13);
    expect(textOf({ ...sum, body: nodeOf("t") })).toBe("6");
  });
});
