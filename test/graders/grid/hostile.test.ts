import { describe, expect, it } from "vitest";
import { grade } from "../../../src/graders/index.js";

const TARGET = {
  header: ["House", "Name", "Tea"],
  rows: [
    ["1", "Ola", "green tea"],
    ["2", "Per", "mint"],
  ],
};

describe("a hostile response", () => {
  it.each([
    "{",
    '{"',
    '["',
    "[1,",
    '{"a":',
    "| a |\n",
    "1 2\n",
    "{'a",
    "1. stack a on b\n",
    "(stack a ",
    "[PLAN]\n",
    "pick up it and then ",
  ])("of a million characters of %j comes back with a grade", (piece) => {
    const text = piece.repeat(1_000_000 / piece.length);
    const plan = { domain: "blocksworld", init: ["(on a b)", "(ontable b)"], goal: ["(on b a)"] };
    for (const target of [
      TARGET,
      [
        [1, 2],
        [2, 1],
      ],
      plan,
    ]) {
      const { reason } = grade(text, target, { kind: "grid" });
      expect(reason).not.toContain("the grader failed");
    }
  });
});
