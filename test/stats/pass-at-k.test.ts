import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { passAtK, passAtKs } from "../../src/stats/pass-at-k.js";

/** 1 - C(n-c, k) / C(n, k), by the definition, over all subsets of size k. */
function byEnumeration(n: number, c: number, k: number): number {
  let sets = 0;
  let lucky = 0;
  for (let set = 0; set < 2 ** n; set += 1) {
    const members = Array.from({ length: n }, (_, index) => index).filter(
      (index) => (set >> index) & 1,
    );
    if (members.length !== k) continue;
    sets += 1;
    if (members.some((index) => index < c)) lucky += 1;
  }
  return lucky / sets;
}

describe("pass@k", () => {
  it("is the share of all subsets of k samples that hold a right one", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 8 }),
        fc.nat(8),
        fc.integer({ min: 1, max: 8 }),
        (n, c, k) => {
          fc.pre(c <= n && k <= n);
          const result = passAtK([{ n, c }], k);
          return result.known && Math.abs(result.value - byEnumeration(n, c, k)) < 1e-12;
        },
      ),
    );
  });

  it("is the one worked by hand, and the mean over tasks", () => {
    // 2 of 5 right: 1 - C(3, 3) / C(5, 3) = 1 - 1/10; none of 3 right: 0.
    const result = passAtK(
      [
        { n: 5, c: 2 },
        { n: 3, c: 0 },
      ],
      3,
    );
    expect(result.known && result.value).toBeCloseTo(0.45, 12);
  });

  it("of k = 1 is the mean score, whatever the number of samples", () => {
    // lighteval issue 771: dividing by the number asked for halves the score at each doubling.
    for (const n of [16, 32, 64]) {
      const result = passAtK([{ n, c: (n * 7) / 16 }], 1);
      expect(result.known && result.value).toBeCloseTo(0.4375, 12);
    }
  });

  it("does not overflow with thousands of samples", () => {
    const result = passAtK([{ n: 10_000, c: 3 }], 5_000);
    expect(result).toMatchObject({ known: true });
    expect(result.known && result.value).toBeCloseTo(1 - 0.5 ** 3, 3);
  });

  it("is unknown where a task has fewer samples, and says so", () => {
    expect(
      passAtK(
        [
          { n: 4, c: 1 },
          { n: 2, c: 1 },
        ],
        4,
      ),
    ).toMatchObject({ known: false, reason: "1 of 2 tasks have fewer than 4 samples" });
    expect(passAtK([], 1).known).toBe(false);
  });

  it("is given for powers of two and for the largest k there is", () => {
    expect(
      passAtKs([
        { n: 6, c: 3 },
        { n: 7, c: 0 },
      ]).map(({ k }) => k),
    ).toEqual([1, 2, 4, 6]);
    expect(passAtKs([{ n: 1, c: 1 }]).map(({ k }) => k)).toEqual([1]);
    expect(passAtKs([{ n: 0, c: 0 }])).toEqual([]);
    expect(passAtKs([])).toEqual([]);
  });
});
