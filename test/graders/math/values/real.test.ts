import { beforeEach, describe, expect, it } from "vitest";
import { TooLarge } from "../../../../src/graders/limits.js";
import * as R from "../../../../src/graders/math/real.js";
import { startWork } from "../../../../src/graders/math/work.js";

const of = (top: bigint, bottom = 1n): R.Real => R.fromRational({ top, bottom });

/** Within 10^-70 of a number given by its digits, relatively where it is large. */
const expectDigits = (value: R.Real, digits: string): void => {
  const [whole = "", part = ""] = digits.split(".");
  const expected = of(BigInt(whole + part), 10n ** BigInt(part.length));
  const scale = R.absolute(expected) + R.ONE;
  expect(R.absolute(value - expected) * 10n ** 70n < scale).toBe(true);
};

beforeEach(startWork);

describe("real numbers to 70 digits", () => {
  it.each<[string, () => R.Real, string]>([
    [
      "pi",
      () => R.PI,
      "3.141592653589793238462643383279502884197169399375105820974944592307816406286209",
    ],
    [
      "e",
      () => R.exp(of(1n)),
      "2.7182818284590452353602874713526624977572470936999595749669676277240766303535476",
    ],
    [
      "exp(10)",
      () => R.exp(of(10n)),
      "22026.465794806716516957900645284244366353512618556781074235426355225202818570793",
    ],
    [
      "exp(-10)",
      () => R.exp(of(-10n)),
      "0.000045399929762484851535591515560550610237918088866564969259071305650999421614302282",
    ],
    [
      "exp(1/2)",
      () => R.exp(of(1n, 2n)),
      "1.6487212707001281468486507878141635716537761007101480115750793116406610211942156",
    ],
    ["exp(0)", () => R.exp(0n), "1.0"],
    [
      "ln 2",
      () => R.log(of(2n)),
      "0.69314718055994530941723212145817656807550013436025525412068000949339362196969472",
    ],
    [
      "ln 10^6",
      () => R.log(of(1_000_000n)),
      "13.815510557964274104107948728106185245606608931772637856199967405805435658064115",
    ],
    [
      "ln 1/1000",
      () => R.log(of(1n, 1000n)),
      "-6.9077552789821370520539743640530926228033044658863189280999837029027178290320574",
    ],
    ["ln 1", () => R.log(of(1n)), "0.0"],
    [
      "sqrt 2",
      () => R.root(of(2n)),
      "1.414213562373095048801688724209698078569671875376948073176679737990732478462107",
    ],
    [
      "sin 1",
      () => R.turn(of(1n))[1],
      "0.84147098480789650665250232163029899962256306079837106567275170999191040439123967",
    ],
    [
      "cos 1",
      () => R.turn(of(1n))[0],
      "0.54030230586813971740093660744297660373231042061792222767009725538110039477447176",
    ],
    [
      "sin -20",
      () => R.turn(of(-20n))[1],
      "-0.91294525072762765437609998384568230129793258370818995630512811476884891934907298",
    ],
    [
      "cos -20",
      () => R.turn(of(-20n))[0],
      "0.40808206181339198606226786092764495709929951031625282275527939870465763188162406",
    ],
    ["sin pi", () => R.turn(R.PI)[1], "0.0"],
    ["cos pi", () => R.turn(R.PI)[0], "-1.0"],
    [
      "the angle of (-4, 3)",
      () => R.angle(of(3n), of(-4n)),
      "2.4980915447965088516598341545621802461556588082597934381093384735943039314745879",
    ],
    [
      "the angle of (4, -3)",
      () => R.angle(of(-3n), of(4n)),
      "-0.64350110879328438680280922871732263804151059111531238286560611871351247481162109",
    ],
    [
      "the angle of (-1, -1)",
      () => R.angle(of(-1n), of(-1n)),
      "-2.3561944901923449288469825374596271631478770495313293657312084442308623047146567",
    ],
    [
      "the angle of (1000, 1)",
      () => R.angle(of(1n), of(1000n)),
      "0.00099999966666686666652380963492054401162093455426801309143104818764547234066956229",
    ],
    [
      "the angle of (0, 2)",
      () => R.angle(of(2n), 0n),
      "1.5707963267948966192313216916397514420985846996875529104874722961539082031431045",
    ],
  ])("%s", (_name, value, digits) => {
    expectDigits(value(), digits);
  });

  it("have roots and angles that are exact where they can be", () => {
    expect(R.root(0n)).toBe(0n);
    expect(R.root(of(1n))).toBe(R.ONE);
    expect(R.root(of(144n))).toBe(of(12n));
    expect(R.root(of(1n, 4n))).toBe(of(1n, 2n));
    expect(R.angle(0n, of(3n))).toBe(0n);
    expect(R.angle(0n, of(-3n))).toBe(R.PI);
    expect(R.turn(0n)).toEqual([R.ONE, 0n]);
  });

  it("multiply and divide", () => {
    expect(R.times(of(3n), of(-5n))).toBe(of(-15n));
    expect(R.times(of(1n, 2n), of(1n, 4n))).toBe(of(1n, 8n));
    expect(R.over(of(3n), of(-4n))).toBe(of(-3n, 4n));
    expect(R.over(of(3n), 0n)).toBeUndefined();
    expect(R.absolute(-5n)).toBe(5n);
    expect(R.absolute(5n)).toBe(5n);
  });
});

describe("the largest real number", () => {
  const LARGEST = 1n << 2048n;

  it("is 2^2048, of either sign", () => {
    expect(of(LARGEST)).toBe(LARGEST * R.ONE);
    expect(of(-LARGEST)).toBe(-LARGEST * R.ONE);
    expect(() => of(LARGEST + 1n)).toThrow(TooLarge);
    expect(() => of(-LARGEST - 1n)).toThrow(TooLarge);
  });

  it("bounds products, quotients and powers of e", () => {
    const half = of(1n << 1024n);
    expect(R.times(half, half)).toBe(of(LARGEST));
    expect(() => R.times(half, 2n * half)).toThrow(TooLarge);
    expect(() => R.over(half, of(1n, 1n << 200n))).not.toThrow();
    expect(() => R.over(of(LARGEST), of(1n, 2n))).toThrow(TooLarge);
    expect(() => R.exp(of(1419n))).not.toThrow();
    expect(() => R.exp(of(1420n))).toThrow(TooLarge);
    expect(() => R.exp(of(10n ** 40n))).toThrow(TooLarge);
  });

  it("has no counterpart near 0: a power of e that is too small is 0", () => {
    expect(R.exp(of(-178n))).toBe(0n);
    expect(R.exp(of(-177n))).toBe(1n);
    expect(R.exp(of(-(10n ** 40n)))).toBe(0n);
  });

  it("leaves no digits to an angle beyond 2^64", () => {
    expect(() => R.turn(of(1n << 64n))).not.toThrow();
    expect(() => R.turn(of(-(1n << 64n)))).not.toThrow();
    expect(() => R.turn(of((1n << 64n) + 1n))).toThrow(TooLarge);
    expect(() => R.turn(of(-(1n << 64n) - 1n))).toThrow(TooLarge);
  });
});

describe("no operation is free:", () => {
  it.each<[string, () => unknown]>([
    ["a product", () => R.times(R.ONE, R.ONE)],
    ["a quotient", () => R.over(R.ONE, R.ONE)],
    ["a root", () => R.root(R.ONE)],
    ["a power of e", () => R.exp(0n)],
    ["a logarithm", () => R.log(R.ONE)],
    ["a turn", () => R.turn(0n)],
    ["an angle", () => R.angle(R.ONE, R.ONE)],
  ])("%s without end is too large", (_name, act) => {
    expect(() => {
      for (let times = 0; times <= 60_000; times += 1) act();
    }).toThrow(TooLarge);
  });
});
