import { describe, expect, it } from "vitest";
import { grade } from "../../../src/graders/index.js";

const plan = (init: string, goal: string) => ({ domain: "blocksworld", init, goal });
const graded = (response: string, target: unknown) => grade(response, target, { kind: "grid" });

describe("facts of blocksworld in English", () => {
  const init =
    "the red block is clear, the hand is empty, the red block is on top of the blue block and the blue block is on the table";
  const goal = "the blue block is on top of the red block";
  const steps =
    "unstack the red block from on top of the blue block\nput down the red block\npick up the blue block\nstack the blue block on top of the red block";

  it.each([
    init,
    init.replace("the hand is empty", "your arm is empty"),
    init.replace("the hand is empty", "my hand is empty"),
    init.replace("the hand is empty", "hand is empty"),
  ])("are read from %j", (facts) => {
    expect(graded(steps, plan(facts, goal)).grade).toBe("correct");
  });

  it.each(["the hand is empty of joy", "so the hand is empty"])(
    "are not guessed: %j is no fact, and the task is ungraded",
    (fact) => {
      const task = plan(init.replace("the hand is empty", fact), goal);
      expect(graded(steps, task).grade).toBe("ungraded");
    },
  );
});
