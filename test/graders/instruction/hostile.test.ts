import { describe, expect, it } from "vitest";
import { grade } from "../../../src/graders/index.js";
import { INSTRUCTIONS } from "../../../src/graders/instruction/registry.js";
import { KWARGS } from "./kwargs.js";

describe("a hostile response", () => {
  it.each(["*a", "[", "<<", "- - ", "P.S ", '"a" ', "a. ", "\n \n", "SECTION 1", "क्"])(
    "of a million characters of %j comes back with a grade",
    (piece) => {
      const text = piece.repeat(1_000_000 / piece.length);
      const target = [...INSTRUCTIONS.keys()].map((each) => ({ id: each, kwargs: KWARGS }));
      for (const { id: each, kwargs } of target) {
        const { reason } = grade(text, [{ id: each, kwargs }], { kind: "instruction" });
        expect(reason).not.toContain("the grader failed");
      }
    },
  );
});
