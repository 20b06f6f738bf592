import { describe, expect, it } from "vitest";
import { graderCases } from "../../../src/calibration/grader-cases.js";
import { INSTRUCTIONS } from "../../../src/graders/instruction/registry.js";

describe("the labelled cases of verifiable instructions", () => {
  const cases = graderCases("instruction");

  it.each([...INSTRUCTIONS.keys()])("hold %s followed and not followed", (id) => {
    const own = cases.filter(({ shape }) => shape === id);
    expect(own.length).toBeGreaterThanOrEqual(4);
    const expected = own.map((each) => each.expected);
    expect(expected).toEqual(expect.arrayContaining(["correct", "incorrect"]));
  });
});
