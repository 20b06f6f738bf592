import { beforeEach, describe, expect, it } from "vitest";
import * as C from "../../../../src/graders/math/complex.js";
import * as R from "../../../../src/graders/math/real.js";
import { startWork } from "../../../../src/graders/math/work.js";

const of = (re: number, im = 0): C.Complex => ({
  re: (BigInt(Math.round(re * 1024)) * R.ONE) / 1024n,
  im: (BigInt(Math.round(im * 1024)) * R.ONE) / 1024n,
});

const expectNear = (found: C.Complex | undefined, re: number, im: number): void => {
  expect(found && Number(found.re) / 2 ** 256).toBeCloseTo(re, 13);
  expect(found && Number(found.im) / 2 ** 256).toBeCloseTo(im, 13);
};

beforeEach(startWork);

describe("complex numbers", () => {
  it("are added, multiplied and divided", () => {
    expect(C.add(of(1, 2), of(3, -5))).toEqual(of(4, -3));
    expect(C.negate(of(1, -2))).toEqual(of(-1, 2));
    expect(C.multiply(of(1, 2), of(3, -5))).toEqual(of(13, 1));
    expect(C.multiply(of(2), of(3, -5))).toEqual(of(6, -10));
    expect(C.multiply(of(3, -5), of(2))).toEqual(of(6, -10));
    expect(C.multiply(of(2), of(-3))).toEqual(of(-6));
    expect(C.multiply(C.I, C.I)).toEqual(of(-1));
    expectNear(C.divide(of(13, 1), of(1, 2)), 3, -5);
    expectNear(C.divide(of(3, -5), of(2)), 1.5, -2.5);
    expectNear(C.divide(of(2), of(0, 4)), 0, -0.5);
    expect(C.divide(of(1), of(0))).toBeUndefined();
    expect(C.ofRational({ top: 3n, bottom: 4n })).toEqual(of(0.75));
    expect(C.ofRational(undefined)).toEqual(of(0));
  });

  it("have a size, a logarithm and roots", () => {
    expect(C.size(of(3, -4))).toBe(of(5).re);
    expect(C.size(of(-3))).toBe(of(3).re);
    expectNear(C.log(of(-1)), 0, Math.PI);
    expectNear(C.log(of(0, -2)), Math.LN2, -Math.PI / 2);
    expectNear(C.log(of(2)), Math.LN2, 0);
    expect(C.log(of(0))).toBeUndefined();
    expectNear(C.exp(of(1, 2)), Math.E * Math.cos(2), Math.E * Math.sin(2));
    expectNear(C.exp(of(1)), Math.E, 0);
    expectNear(C.root(of(-9)), 0, 3);
    expectNear(C.root(of(0)), 0, 0);
    expectNear(C.root(of(9)), 3, 0);
    expectNear(C.root(of(-3, 4)), 1, 2);
    expectNear(C.root(of(-3, -4)), 1, -2);
  });

  it("have powers", () => {
    expectNear(C.raise(of(1, 1), 4n), -4, 0);
    expectNear(C.raise(of(1, 1), 3n), -2, 2);
    expectNear(C.raise(of(1, 1), -2n), 0, -0.5);
    expect(C.raise(of(5), 0n)).toEqual(C.ONE);
    expect(C.raise(of(0), 0n)).toEqual(C.ONE);
    expect(C.raise(of(5), 1n)).toEqual(of(5));
    expect(C.raise(of(0), -1n)).toBeUndefined();
    expectNear(C.power(of(0, 1), of(0, 1)), Math.exp(-Math.PI / 2), 0);
    expectNear(C.power(of(2), of(0.5)), Math.SQRT2, 0);
    expect(C.power(of(0), of(2))).toEqual(of(0));
    expect(C.power(of(0), of(0.5, 1))).toEqual(of(0));
    expect(C.power(of(0), of(0))).toBeUndefined();
    expect(C.power(of(0), of(-1))).toBeUndefined();
  });

  it("are real where nothing imaginary is left", () => {
    expect(C.isReal(of(1))).toBe(true);
    expect(C.isReal(of(1, 1))).toBe(false);
    expect(C.isReal({ re: 0n, im: 1n })).toBe(false);
  });
});

describe("what rounding leaves over", () => {
  const noise = R.ONE >> 200n;

  it("is nothing below 2^-200 in both parts", () => {
    expect(C.isNothing({ re: noise - 1n, im: 1n - noise })).toBe(true);
    expect(C.isNothing({ re: noise, im: 0n })).toBe(false);
    expect(C.isNothing({ re: 0n, im: noise })).toBe(false);
    expect(C.isNothing({ re: -noise, im: 0n })).toBe(false);
    expect(C.divide(of(1), { re: noise - 1n, im: 0n })).toBeUndefined();
    expect(C.divide(of(1), { re: noise, im: 0n })).toBeDefined();
    expect(C.log({ re: noise - 1n, im: 0n })).toBeUndefined();
  });

  it("is nothing beside numbers of one size: fifty decimals must agree, in each part", () => {
    const limit = R.ONE >> 166n;
    const one = of(1);
    const off = (re: bigint, im: bigint): C.Complex => ({ re: one.re + re, im: one.im + im });
    expect(C.near(one, one)).toBe(true);
    expect(C.near(one, off(limit, 0n))).toBe(true);
    expect(C.near(one, off(-limit, limit))).toBe(true);
    expect(C.near(off(-limit, 0n), one)).toBe(true);
    expect(C.near(one, off(2n * limit, 0n))).toBe(false);
    expect(C.near(one, off(-2n * limit, 0n))).toBe(false);
    expect(C.near(one, off(0n, 2n * limit))).toBe(false);
    expect(C.near(off(0n, 2n * limit), one)).toBe(false);
    expect(C.near(one, of(0))).toBe(false);
    expect(C.near(of(1, 1), of(1, -1))).toBe(false);
    expect(C.near(of(-1), of(1))).toBe(false);
  });

  it("is judged by the largest part of either number", () => {
    const huge = of(0, 2 ** 20);
    const off = (by: bigint): C.Complex => ({ re: (R.ONE >> 166n) * by, im: huge.im });
    expect(C.near(huge, off(2n ** 20n))).toBe(true);
    expect(C.near(off(2n ** 20n), huge)).toBe(true);
    expect(C.near(huge, off(2n ** 21n))).toBe(false);
    const negative = of(-(2 ** 20));
    expect(C.near(negative, { re: negative.re, im: (R.ONE >> 166n) * 2n ** 20n })).toBe(true);
    expect(C.near({ re: negative.re, im: (R.ONE >> 166n) * 2n ** 20n }, negative)).toBe(true);
  });

  it("is nothing near zero", () => {
    expect(C.near({ re: noise, im: 0n }, of(0))).toBe(true);
    expect(C.near({ re: 0n, im: -noise }, of(0))).toBe(true);
    expect(C.near({ re: noise + 1n, im: 0n }, of(0))).toBe(false);
    expect(C.near({ re: 0n, im: noise + 1n }, of(0))).toBe(false);
  });
});
