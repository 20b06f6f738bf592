import { describe, expect, it } from "vitest";
import { INSTRUCTIONS } from "../../../src/graders/instruction/registry.js";
import { gradedCases } from "../grid/certificate-cases.js";

describe("the certificate cases of verifiable instructions", () => {
  const cases = gradedCases("instruction");

  it("are graded as labelled", () => {
    expect(cases.filter(({ grade, expected }) => grade !== expected)).toEqual([]);
  });

  it("are many and have ids of their own", () => {
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
    expect(cases.length).toBeGreaterThanOrEqual(130);
  });

  it.each([...INSTRUCTIONS.keys()])("hold %s followed and not followed", (id) => {
    const own = cases.filter(({ shape }) => shape === id);
    expect(own.length).toBeGreaterThanOrEqual(4);
    const expected = own.map((each) => each.expected);
    expect(expected).toEqual(expect.arrayContaining(["correct", "incorrect"]));
  });
});
