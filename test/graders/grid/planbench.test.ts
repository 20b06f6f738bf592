import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { gradeResponse } from "../../../src/runner/grade-response.js";
import { TRANSCRIPTS, TRANSCRIPTS_PRESENT } from "../../helpers/transcripts.js";
import { planTask } from "./planbench.js";

/** Labelled wrong in the source, whose translator garbled the reply: all four plans are right. */
const MISLABELLED = {
  "deepseek-r1": ["blocksworld_3/93"],
  "o1-mini": ["blocksworld_3/65", "blocksworld_3/89", "blocksworld_3/91"],
};

describe.skipIf(!TRANSCRIPTS_PRESENT)("recorded plans", () => {
  it.each(Object.entries(MISLABELLED))("of %s are simulated as labelled", (model, mislabelled) => {
    const file = join(TRANSCRIPTS, "planbench", `blocksworld_3.${model}.jsonl`);
    const tasks = readFileSync(file, "utf8").split("\n").filter(Boolean).map(planTask);
    const wrong = tasks.flatMap(({ id, response, label, target }) => {
      const grade = gradeResponse(response, target, { kind: "grid" });
      const right = label === 1 || mislabelled.some((each) => each === id);
      return grade.grade === (right ? "correct" : "incorrect") ? [] : [{ id, label, ...grade }];
    });
    expect(wrong).toEqual([]);
    expect(tasks).toHaveLength(100);
  });
});
