import { describe, expect, it } from "vitest";
import { gradedCases } from "./certificate-cases.js";

describe("the certificate cases of grids and plans", () => {
  const cases = gradedCases("grid");

  it("are graded as labelled", () => {
    expect(cases.filter(({ grade, expected }) => grade !== expected)).toEqual([]);
  });

  it("are many and have ids of their own", () => {
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
    expect(cases.length).toBeGreaterThanOrEqual(110);
  });
});
