import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromSteps, toSteps } from "../../src/reports/steps.js";

describe("columns as steps", () => {
  it.each([
    [[], []],
    [[7], [7]],
    [
      [7, 7, 7],
      [7, 0, 2],
    ],
    [
      [0, 1, 2, 3, 0, 1, 2, 3],
      [0, 1, 3, -3, 1, 1, 3],
    ],
  ])("writes %j as %j", (numbers, steps) => {
    expect(toSteps(numbers)).toEqual(steps);
    expect(fromSteps(steps)).toEqual(numbers);
  });

  it("gives back any whole numbers, negative ones and jumps included", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.integer(), fc.constantFrom(0, 1))), (numbers) => {
        expect(fromSteps(toSteps(numbers))).toEqual(numbers);
      }),
    );
  });
});
