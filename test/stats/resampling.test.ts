import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bootstrap, bootstrapMean } from "../../src/stats/bootstrap.js";
import { consensusError } from "../../src/stats/consensus.js";
import { randomOf } from "../../src/stats/random.js";
import { randomEffects } from "../../src/stats/random-effects.js";

describe("the BCa bootstrap", () => {
  it("comes near the published interval of the law-school correlation (Efron & Tibshirani 1993, table 14.2: 0.33 to 0.92)", () => {
    const lsat = [576, 635, 558, 578, 666, 580, 555, 661, 651, 605, 653, 575, 545, 572, 594];
    const gpa = [
      3.39, 3.3, 2.81, 3.03, 3.44, 3.07, 3.0, 3.43, 3.36, 3.13, 3.12, 2.74, 2.76, 2.88, 2.96,
    ];
    const correlation = (indices: Int32Array) => {
      const xs = Array.from(indices, (index) => lsat[index] ?? 0);
      const ys = Array.from(indices, (index) => gpa[index] ?? 0);
      const [mx, my] = [xs, ys].map((v) => v.reduce((a, b) => a + b, 0) / v.length) as [
        number,
        number,
      ];
      const sum = (f: (i: number) => number) => xs.reduce((total, _, i) => total + f(i), 0);
      const dx = (i: number) => (xs[i] ?? 0) - mx;
      const dy = (i: number) => (ys[i] ?? 0) - my;
      return sum((i) => dx(i) * dy(i)) / Math.sqrt(sum((i) => dx(i) ** 2) * sum((i) => dy(i) ** 2));
    };
    const found = bootstrap(15, correlation, { random: randomOf(3) });
    expect(found.known && found.estimate).toBeCloseTo(0.776, 3);
    expect(found.known && found.low).toBeGreaterThan(0.27);
    expect(found.known && found.low).toBeLessThan(0.39);
    expect(found.known && found.high).toBeGreaterThan(0.9);
    expect(found.known && found.high).toBeLessThan(0.96);
  });

  it("of a mean has the textbook error and holds the mean", () => {
    const values = Array.from({ length: 200 }, (_, index) => Math.sin(index));
    const found = bootstrapMean(values, { random: randomOf(5), resamples: 4000 });
    const centre = values.reduce((sum, each) => sum + each, 0) / 200;
    const se = Math.sqrt(values.reduce((sum, each) => sum + (each - centre) ** 2, 0)) / 200;
    expect(found.known && found.se / se).toBeCloseTo(1, 1);
    expect(found.known && found.low).toBeLessThan(centre);
    expect(found.known && found.high).toBeGreaterThan(centre);
  });

  it("moves and stretches with the values", () => {
    const values = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 3, maxLength: 12 });
    fc.assert(
      fc.property(values, (found) => {
        const options = () => ({ random: randomOf(9), resamples: 200 });
        const plain = bootstrapMean(found, options());
        const moved = bootstrapMean(
          found.map((each) => 2 * each + 7),
          options(),
        );
        if (!plain.known || !moved.known) return plain.known === moved.known;
        return Math.abs(moved.low - (2 * plain.low + 7)) < 1e-6;
      }),
      { numRuns: 50 },
    );
  });

  it("is unknown for one task, and where all resamples agree", () => {
    expect(bootstrapMean([1], { random: randomOf(1) })).toMatchObject({ known: false });
    expect(bootstrapMean([1, 1, 1], { random: randomOf(1) })).toMatchObject({ known: false });
  });
});

describe("random numbers", () => {
  it("are the same for the same seed, spread evenly, and differ between seeds", () => {
    const draw = (seed: number) => {
      const random = randomOf(seed);
      return Array.from({ length: 10_000 }, random);
    };
    const numbers = draw(42);
    expect(draw(42)).toEqual(numbers);
    expect(draw(43)).not.toEqual(numbers);
    expect(numbers.every((each) => each >= 0 && each < 1)).toBe(true);
    expect(numbers.reduce((sum, each) => sum + each, 0) / 10_000).toBeCloseTo(0.5, 1);
    const low = numbers.filter((each) => each < 0.1).length;
    expect(low).toBeGreaterThan(900);
    expect(low).toBeLessThan(1100);
  });
});

describe("the summary of several measurements", () => {
  it("is that of the BCG trials (R metafor, rma(..., method = 'DL'): -0.7141, tau2 0.3088)", () => {
    const trials = [
      [4, 119, 11, 128],
      [6, 300, 29, 274],
      [3, 228, 11, 209],
      [62, 13536, 248, 12619],
      [33, 5036, 47, 5761],
      [180, 1361, 372, 1079],
      [8, 2537, 10, 619],
      [505, 87886, 499, 87892],
      [29, 7470, 45, 7232],
      [17, 1699, 65, 1600],
      [186, 50448, 141, 27197],
      [5, 2493, 3, 2338],
      [27, 16886, 29, 17825],
    ] as const;
    const studies = trials.map(([a, b, c, d]) => ({
      estimate: Math.log(a / (a + b) / (c / (c + d))),
      se: Math.sqrt(1 / a - 1 / (a + b) + 1 / c - 1 / (c + d)),
    }));
    const found = randomEffects(studies);
    expect(found.known && found.estimate).toBeCloseTo(-0.7141, 3);
    expect(found.known && found.tau2).toBeCloseTo(0.3088, 3);
    expect(found.known && found.se).toBeCloseTo(0.1787, 3);
    expect(found.known && found.i2).toBeCloseTo(0.9212, 3);
  });

  it("is one study as it is, and unknown for none", () => {
    expect(randomEffects([{ estimate: 2, se: 1 }])).toMatchObject({
      known: true,
      estimate: 2,
      se: 1,
    });
    expect(randomEffects([])).toMatchObject({ known: false });
    expect(() => randomEffects([{ estimate: 2, se: 0 }])).toThrow(RangeError);
    expect(() => randomEffects([{ estimate: Number.NaN, se: 1 }])).toThrow(RangeError);
  });

  it("moves and stretches with its studies, whatever their order, and lies between them", () => {
    const study = fc.record({
      estimate: fc.integer({ min: -50, max: 50 }),
      se: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(study, { minLength: 1, maxLength: 9 }), (studies) => {
        const plain = randomEffects(studies);
        const moved = randomEffects(
          studies
            .toReversed()
            .map(({ estimate, se }) => ({ estimate: 3 * estimate + 5, se: 3 * se })),
        );
        if (!plain.known || !moved.known) return false;
        const all = studies.map(({ estimate }) => estimate);
        return (
          Math.abs(moved.low - (3 * plain.low + 5)) < 1e-6 &&
          Math.abs(moved.tau2 - 9 * plain.tau2) < 1e-6 &&
          plain.estimate >= Math.min(...all) - 1e-9 &&
          plain.estimate <= Math.max(...all) + 1e-9
        );
      }),
    );
  });

  it("of studies that agree lies at them, with no variance between", () => {
    const found = randomEffects([1, 2, 3].map((se) => ({ estimate: 5, se })));
    expect(found).toMatchObject({ known: true, tau2: 0, i2: 0 });
    expect(found.known && found.estimate).toBeCloseTo(5, 12);
  });
});

describe("the error of a majority vote", () => {
  const votes = (right: number, wrong: number) => [
    ...Array.from({ length: right }, () => ({ answer: "a", score: 1 })),
    ...Array.from({ length: wrong }, () => ({ answer: "b", score: 0 })),
  ];

  it("is small where votes are clear and large where they are close", () => {
    const clear = consensusError([votes(60, 4), votes(2, 62)], randomOf(1));
    const close = consensusError([votes(33, 31), votes(31, 33)], randomOf(1));
    expect(clear.known && clear.sampling).toBe(0);
    expect(close.known && close.sampling).toBeGreaterThan(0.2);
    expect(clear.known && clear.tasks).toBeGreaterThan(0.2);
  });

  it("is unknown for one task or one vote", () => {
    expect(consensusError([votes(3, 1)], randomOf(1))).toMatchObject({ known: false });
    expect(consensusError([votes(1, 0), votes(0, 1)], randomOf(1))).toMatchObject({ known: false });
  });
});
