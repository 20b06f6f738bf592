import { beforeEach, describe, expect, it } from "vitest";
import { TooLarge } from "../../../../src/graders/limits.js";
import * as Q from "../../../../src/graders/math/rational.js";
import { exactRoot } from "../../../../src/graders/math/roots.js";
import { startWork } from "../../../../src/graders/math/work.js";

const text = (value: Q.Rational | undefined): string | undefined => value && Q.toText(value);
const LARGEST = 1n << 8192n;

beforeEach(startWork);

describe("fractions", () => {
  it.each([
    [6n, 4n, "3/2"],
    [6n, -4n, "-3/2"],
    [-6n, -4n, "3/2"],
    [-6n, 3n, "-2"],
    [0n, -5n, "0"],
    [7n, 1n, "7"],
    [7n, -1n, "-7"],
    [1n, 0n, undefined],
    [0n, 0n, undefined],
  ])("%s over %s stands in lowest terms with a positive denominator", (top, bottom, expected) => {
    expect(text(Q.rational(top, bottom))).toBe(expected);
  });

  it.each([
    [12n, 18n, 6n],
    [-12n, 18n, 6n],
    [12n, -18n, 6n],
    [18n, 12n, 6n],
    [0n, 5n, 5n],
    [-5n, 0n, 5n],
    [0n, 0n, 0n],
    [17n, 13n, 1n],
    [2n ** 200n, 6n ** 100n, 2n ** 100n],
  ])("the greatest common divisor of %s and %s is %s", (a, b, expected) => {
    expect(Q.gcd(a, b)).toBe(expected);
  });

  const [half, third] = [Q.rational(1n, 2n) ?? Q.ZERO, Q.rational(-1n, 3n) ?? Q.ZERO];

  it("are added, multiplied and put in order", () => {
    expect(text(Q.add(half, third))).toBe("1/6");
    expect(text(Q.subtract(half, third))).toBe("5/6");
    expect(text(Q.multiply(half, third))).toBe("-1/6");
    expect(text(Q.divide(half, third))).toBe("-3/2");
    expect(Q.divide(half, Q.ZERO)).toBeUndefined();
    expect(text(Q.negate(third))).toBe("1/3");
    expect(text(Q.absolute(third))).toBe("1/3");
    expect(text(Q.absolute(half))).toBe("1/2");
    expect([Q.order(half, third), Q.order(third, half), Q.order(half, half)]).toEqual([1, -1, 0]);
    expect(Q.equals(half, { top: 1n, bottom: 2n })).toBe(true);
    expect(Q.equals(half, { top: 1n, bottom: 3n })).toBe(false);
    expect(Q.equals(half, { top: 3n, bottom: 2n })).toBe(false);
  });

  it.each([
    [7n, 2n, 3n],
    [-7n, 2n, -4n],
    [-4n, 1n, -4n],
    [4n, 1n, 4n],
    [-1n, 3n, -1n],
    [1n, 3n, 0n],
    [0n, 1n, 0n],
  ])("%s/%s has the floor %s", (top, bottom, expected) => {
    expect(Q.floor({ top, bottom })).toBe(expected);
  });

  it("have 8192 bits at most, above and below the line", () => {
    expect(Q.rational(LARGEST)?.top).toBe(LARGEST);
    expect(Q.rational(-LARGEST)?.top).toBe(-LARGEST);
    expect(Q.rational(1n, LARGEST)?.bottom).toBe(LARGEST);
    expect(() => Q.rational(LARGEST + 1n)).toThrow(TooLarge);
    expect(() => Q.rational(-LARGEST - 1n)).toThrow(TooLarge);
    expect(() => Q.rational(1n, LARGEST + 1n)).toThrow(TooLarge);
  });

  it("may have twice as many before they are reduced", () => {
    const raw = LARGEST * LARGEST;
    expect(text(Q.rational(raw, raw))).toBe("1");
    expect(text(Q.rational(-raw, raw))).toBe("-1");
    expect(() => Q.rational(2n * raw, 2n * raw)).toThrow(TooLarge);
    expect(() => Q.rational(2n * raw, raw)).toThrow(TooLarge);
    expect(() => Q.rational(raw, 2n * raw)).toThrow(TooLarge);
  });

  it("cost more to reduce the longer they are", () => {
    const times = (value: bigint): number => {
      startWork();
      let count = 0;
      try {
        for (; count < 100_000; count += 1) Q.gcd(value, value);
      } catch {
        return count;
      }
      return count;
    };
    expect(times(2n ** 64n - 1n)).toBe(60_000);
    expect(times(-(2n ** 64n - 1n))).toBe(60_000);
    expect(times(2n ** 64n)).toBe(1500);
    expect(times(2n ** 512n - 1n)).toBe(1500);
    expect(times(2n ** 512n)).toBe(150);
    expect(times(2n ** 2048n)).toBe(20);
    startWork();
    // The shorter of both decides.
    for (let count = 0; count < 30_000; count += 1) {
      Q.gcd(3n, LARGEST);
      Q.gcd(LARGEST, 3n);
    }
    expect(() => Q.gcd(3n, LARGEST)).toThrow(TooLarge);
  });
});

describe("whole powers", () => {
  it.each([
    ["2", 10n, "1024"],
    ["2", -3n, "1/8"],
    ["-2", -3n, "-1/8"],
    ["-2", -2n, "1/4"],
    ["-2", 3n, "-8"],
    ["2/3", -2n, "9/4"],
    ["-2/3", -3n, "-27/8"],
    ["5", 0n, "1"],
    ["5", 1n, "5"],
    ["0", 5n, "0"],
    ["0", 1n, "0"],
    ["0", 0n, undefined],
    ["0", -1n, undefined],
    ["0", 10n ** 30n, "0"],
    ["1", 10n ** 30n, "1"],
    ["1", -(10n ** 30n), "1"],
    ["-1", 10n ** 30n, "1"],
    ["-1", 10n ** 30n + 1n, "-1"],
    ["-1", -1n, "-1"],
    ["-1", 0n, "1"],
  ])("(%s)^%s", (base, exponent, expected) => {
    const [top = "", bottom = "1"] = base.split("/");
    const a = { top: BigInt(top), bottom: BigInt(bottom) };
    expect(text(Q.raise(a, exponent))).toBe(expected);
  });

  it("have an exponent and a size within the budgets", () => {
    expect(Q.raise(Q.integer(2n), 8192n)?.top).toBe(2n ** 8192n);
    expect(Q.raise(Q.integer(16n), 2048n)?.top).toBe(2n ** 8192n);
    expect(Q.raise({ top: 1n, bottom: 2n }, 8192n)?.bottom).toBe(2n ** 8192n);
    expect(() => Q.raise(Q.integer(2n), 8193n)).toThrow(TooLarge);
    expect(() => Q.raise(Q.integer(2n), -8193n)).toThrow(TooLarge);
    expect(() => Q.raise(Q.integer(16n), 2049n)).toThrow(TooLarge);
    expect(() => Q.raise({ top: 1n, bottom: 16n }, 2049n)).toThrow(TooLarge);
    expect(() => Q.raise({ top: 1n, bottom: 2n }, 10n ** 30n)).toThrow(TooLarge);
    expect(() => Q.raise(Q.integer(LARGEST * 2n), 1n)).toThrow(TooLarge);
  });

  it("of ten", () => {
    expect(text(Q.tenTo(3))).toBe("1000");
    expect(text(Q.tenTo(-3))).toBe("1/1000");
    expect(text(Q.tenTo(0))).toBe("1");
    expect(Q.tenTo(2048).top).toBe(10n ** 2048n);
    expect(Q.tenTo(-2048).bottom).toBe(10n ** 2048n);
    expect(() => Q.tenTo(2049)).toThrow(TooLarge);
    expect(() => Q.tenTo(-2049)).toThrow(TooLarge);
  });
});

describe("decimals", () => {
  it.each([
    ["12", "12"],
    ["12.", "12"],
    [".5", "1/2"],
    ["2.50", "5/2"],
    ["007", "7"],
    ["1e3", "1000"],
    ["1e-3", "1/1000"],
    ["2.5E+2", "250"],
    ["1e0002", "100"],
    ["1e00002", undefined],
    ["", undefined],
    [".", undefined],
    ["e5", undefined],
    ["1e", undefined],
    ["1.2.3", undefined],
    ["-1", undefined],
    ["1 2", undefined],
    ["x1", undefined],
    ["1x", undefined],
  ])("%j is %s", (written, expected) => {
    expect(text(Q.fromDecimal(written))).toBe(expected);
  });

  it("have 2048 digits at most", () => {
    expect(Q.fromDecimal("1".repeat(2048))?.bottom).toBe(1n);
    expect(() => Q.fromDecimal("1".repeat(2049))).toThrow(TooLarge);
    expect(() => Q.fromDecimal(`1.${"1".repeat(2048)}`)).toThrow(TooLarge);
    expect(() => Q.fromDecimal("1e2049")).toThrow(TooLarge);
  });
});

describe("roots of whole powers", () => {
  it.each([
    ["8/27", 3n, "2/3"],
    ["-8/27", 3n, "-2/3"],
    ["4", 2n, "2"],
    ["-4", 2n, undefined],
    ["2", 2n, undefined],
    ["4/3", 2n, undefined],
    ["3/4", 2n, undefined],
    ["0", 2n, "0"],
    ["1", 5n, "1"],
    ["-1", 5n, "-1"],
    ["5", 1n, "5"],
    ["-5/7", 1n, "-5/7"],
    ["1", 0n, undefined],
    ["1", -1n, undefined],
    [(2n ** 64n).toString(), 64n, "2"],
    ["1", 65n, undefined],
    [(3n ** 64n).toString(), 64n, "3"],
    [(10n ** 80n).toString(), 2n, (10n ** 40n).toString()],
    [(10n ** 80n + 1n).toString(), 2n, undefined],
    [(10n ** 80n - 1n).toString(), 2n, undefined],
    [(7n ** 33n).toString(), 3n, (7n ** 11n).toString()],
    [(7n ** 33n - 1n).toString(), 3n, undefined],
    ["3", 2n, undefined],
    ["9", 2n, "3"],
    ["15", 2n, undefined],
    ["16", 4n, "2"],
  ])("of %s, %s-th", (of, index, expected) => {
    const [top = "", bottom = "1"] = of.split("/");
    const root = exactRoot({ top: BigInt(top), bottom: BigInt(bottom) }, index);
    expect(text(root)).toBe(expected);
  });

  it("are not free", () => {
    expect(() => {
      for (let times = 0; times < 3001; times += 1) exactRoot(Q.integer(4n), 2n);
    }).toThrow(TooLarge);
  });
});
