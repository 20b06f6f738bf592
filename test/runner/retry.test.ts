import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pauseBefore } from "../../src/runner/retry.js";

const POLICY = { maxAttempts: 4, base: 100, cap: 1_000 };
const RETRY = { kind: "http", scope: "retry", message: "busy" } as const;

describe("the pause before another attempt", () => {
  it("doubles its ceiling with each attempt, up to the cap", () => {
    const longest = (made: number) =>
      pauseBefore(made, RETRY, { ...POLICY, maxAttempts: 9 }, () => 1);
    expect([1, 2, 3, 4, 5, 6].map(longest)).toEqual([100, 200, 400, 800, 1_000, 1_000]);
  });

  it("is what the server asks for, up to the cap", () => {
    expect(pauseBefore(1, { ...RETRY, retryAfter: 250 }, POLICY, () => 0)).toBe(250);
    expect(pauseBefore(1, { ...RETRY, retryAfter: 9_999_999 }, POLICY, () => 0)).toBe(1_000);
  });

  it("is none when the attempts are used up or trying again is of no use", () => {
    expect(pauseBefore(4, RETRY, POLICY, () => 0.5)).toBeUndefined();
    expect(pauseBefore(1, { ...RETRY, scope: "sample" }, POLICY, () => 0.5)).toBeUndefined();
    expect(pauseBefore(1, { ...RETRY, scope: "backend" }, POLICY, () => 0.5)).toBeUndefined();
  });

  it("never exceeds the cap and never is negative", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3 }),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (made, draw) => {
          const pause = pauseBefore(made, RETRY, POLICY, () => draw);
          return pause !== undefined && pause >= 0 && pause <= POLICY.cap;
        },
      ),
    );
  });
});
