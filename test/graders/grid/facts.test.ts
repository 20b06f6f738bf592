import { describe, expect, it } from "vitest";
import { factsOf } from "../../../src/graders/grid/plan/facts.js";
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

  it.each([
    ["(handempty)", [{ kind: "handempty" }]],
    ["(arm-empty)", [{ kind: "handempty" }]],
    ["handempty()", [{ kind: "handempty" }]],
    ["The hand is empty", [{ kind: "handempty" }]],
    [
      "(on b a) (clear b)",
      [
        { kind: "on", block: "b", other: "a" },
        { kind: "clear", block: "b" },
      ],
    ],
    ["on(b, a)", [{ kind: "on", block: "b", other: "a" }]],
    ["  on( b,  a )  ", [{ kind: "on", block: "b", other: "a" }]],
    [
      "( on\tblue  red ) and ( clear blue )",
      [
        { kind: "on", block: "blue", other: "red" },
        { kind: "clear", block: "blue" },
      ],
    ],
    [
      " a is clear,b is held , and  c is clear  and  the d is held . ",
      [
        { kind: "clear", block: "a" },
        { kind: "holding", block: "b" },
        { kind: "clear", block: "c" },
        { kind: "holding", block: "d" },
      ],
    ],
    ["(on-table a)", [{ kind: "ontable", block: "a" }]],
    ["(holding a)", [{ kind: "holding", block: "a" }]],
    ["block a is on block b", [{ kind: "on", block: "a", other: "b" }]],
    ["block a is currently on top of block b", [{ kind: "on", block: "a", other: "b" }]],
    ["a is held", [{ kind: "holding", block: "a" }]],
    ["a is in the hand", [{ kind: "holding", block: "a" }]],
    [
      "a is on the table; b is clear.",
      [
        { kind: "ontable", block: "a" },
        { kind: "clear", block: "b" },
      ],
    ],
    [
      "a is clear, and b is held",
      [
        { kind: "clear", block: "a" },
        { kind: "holding", block: "b" },
      ],
    ],
  ])("are read from %j", (text, facts) => {
    expect(factsOf(text)).toEqual(facts);
    expect(factsOf([text])).toEqual(facts);
  });

  it.each([
    "the hand is nearly empty",
    "the hand is empty now",
    "hands are empty",
    "(handempty a)",
    "(on a)",
    "(on a b c)",
    "(clear)",
    "(clear a b)",
    "(ontable a b)",
    "(likes a b)",
    "a is on",
    "a is on top of the block",
    "so: on(b, a)",
    "on(b, a) so",
    "a likes b",
    "a is clear, b is nowhere",
  ])("are not read from %j", (text) => {
    expect(factsOf(text)).toBeUndefined();
    expect(factsOf(["(clear a)", text])).toBeUndefined();
  });

  it("are none where the target has no list and no text of them", () => {
    expect(factsOf(undefined)).toBeUndefined();
    expect(factsOf("")).toBeUndefined();
    expect(factsOf(new Map())).toBeUndefined();
    expect(factsOf([])).toBeUndefined();
    expect(factsOf(["(clear a)", ["(clear b)"]])).toBeUndefined();
  });
});
