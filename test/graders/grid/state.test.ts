import { describe, expect, it } from "vitest";
import {
  after,
  type Fact,
  holds,
  type Places,
  placesOf,
  preconditions,
} from "../../../src/graders/grid/plan/state.js";
import { grade } from "../../../src/graders/index.js";

const TASK = {
  domain: "blocksworld",
  init: ["(on b a)", "(ontable a)", "(ontable c)", "(clear b)", "(clear c)", "(handempty)"],
};
const run = (plan: string, goal: string, init: readonly string[] = TASK.init) =>
  grade(`[PLAN]\n${plan}\n[PLAN END]`, { ...TASK, init, goal: [goal] }, { kind: "grid" });

/** b stands on a, c on the table, d is in the hand. */
const PLACES: Places = new Map([
  ["a", { kind: "table" }],
  ["b", { kind: "on", other: "a" }],
  ["c", { kind: "table" }],
  ["d", { kind: "hand" }],
]);

describe("a state of the blocks world", () => {
  it.each<[Fact, boolean]>([
    [{ kind: "on", block: "b", other: "a" }, true],
    [{ kind: "on", block: "b", other: "c" }, false],
    [{ kind: "on", block: "a", other: "a" }, false],
    [{ kind: "on", block: "z", other: "a" }, false],
    [{ kind: "ontable", block: "a" }, true],
    [{ kind: "ontable", block: "b" }, false],
    [{ kind: "ontable", block: "d" }, false],
    [{ kind: "ontable", block: "z" }, false],
    [{ kind: "holding", block: "d" }, true],
    [{ kind: "holding", block: "c" }, false],
    [{ kind: "holding", block: "z" }, false],
    [{ kind: "clear", block: "b" }, true],
    [{ kind: "clear", block: "c" }, true],
    [{ kind: "clear", block: "a" }, false],
    [{ kind: "clear", block: "d" }, false],
    [{ kind: "clear", block: "z" }, false],
    [{ kind: "handempty" }, false],
  ])("says of %j: %s", (fact, expected) => {
    expect(holds(fact, PLACES)).toBe(expected);
  });

  it("has an empty hand where no block is held", () => {
    expect(holds({ kind: "handempty" }, new Map([["a", { kind: "table" }]]))).toBe(true);
  });

  it.each([
    [
      { verb: "pick-up", block: "a" },
      [{ kind: "handempty" }, { kind: "ontable", block: "a" }, { kind: "clear", block: "a" }],
      { kind: "hand" },
    ],
    [{ verb: "put-down", block: "a" }, [{ kind: "holding", block: "a" }], { kind: "table" }],
    [
      { verb: "stack", block: "a", other: "c" },
      [
        { kind: "holding", block: "a" },
        { kind: "clear", block: "c" },
      ],
      { kind: "on", other: "c" },
    ],
    [
      { verb: "unstack", block: "a", other: "c" },
      [
        { kind: "handempty" },
        { kind: "on", block: "a", other: "c" },
        { kind: "clear", block: "a" },
      ],
      { kind: "hand" },
    ],
  ] as const)("is changed by %j under its preconditions alone", (action, conditions, place) => {
    expect(preconditions(action)).toEqual(conditions);
    const next = after(action, PLACES);
    expect(next.get("a")).toEqual(place);
    expect([...next].filter(([block]) => block !== "a")).toEqual(
      [...PLACES].filter(([block]) => block !== "a"),
    );
  });

  it.each<[readonly Fact[], boolean]>([
    [[{ kind: "ontable", block: "a" }], true],
    [[{ kind: "holding", block: "a" }], true],
    [
      [
        { kind: "ontable", block: "a" },
        { kind: "on", block: "b", other: "a" },
      ],
      true,
    ],
    [[], false],
    [[{ kind: "handempty" }], false],
    [[{ kind: "clear", block: "a" }], false],
    [[{ kind: "on", block: "b", other: "a" }], false],
    [
      [
        { kind: "ontable", block: "a" },
        { kind: "holding", block: "a" },
      ],
      false,
    ],
  ])("is given by %j: %s", (facts, given) => {
    expect(placesOf(facts) !== undefined).toBe(given);
  });
});

describe("a plan of the blocks world", () => {
  it.each([
    ["(unstack b a)\n(put-down b)", "(ontable b)"],
    ["(unstack b a)", "(holding b)"],
    ["(pick-up c)\n(stack c b)", "(on c b)"],
    ["(pick-up c)\n(put-down c)", "(handempty)"],
    ["(unstack b a)\n(stack b c)", "(clear a)"],
  ])("%j reaches %s", (plan, goal) => {
    expect(run(plan, goal)).toMatchObject({ grade: "correct", score: 1 });
  });

  it.each([
    ["(put-down c)", "(ontable c)", "step 1 (put-down c): c is not held"],
    ["(stack c b)", "(on c b)", "step 1 (stack c b): c is not held"],
    ["(pick-up c)\n(stack c a)", "(on c a)", "step 2 (stack c a): a is not clear"],
    ["(unstack b a)\n(unstack b a)", "(holding b)", "step 2 (unstack b a): the hand is not empty"],
    ["(unstack c a)", "(holding c)", "step 1 (unstack c a): c is not on a"],
    ["(pick-up c)", "(on z a)", "the goal is not reached: z is not on a"],
    ["(pick-up c)", "(on c z)", "the goal is not reached: c is not on z"],
    ["(pick-up c)", "(ontable z)", "the goal is not reached: z is not on the table"],
    ["(pick-up c)", "(clear z)", "the goal is not reached: z is not clear"],
    ["(pick-up c)", "(holding z)", "the goal is not reached: z is not held"],
    ["(pick-up c)", "(clear c)", "the goal is not reached: c is not clear"],
    ["(pick-up c)", "(handempty)", "the goal is not reached: the hand is not empty"],
  ])("%j does not reach %s", (plan, goal, reason) => {
    expect(run(plan, goal)).toMatchObject({ grade: "incorrect", reason: `[PLAN]: ${reason}` });
  });

  it.each([
    ["b has no place", ["(ontable a)", "(clear b)"]],
    ["a has two places", ["(ontable a)", "(holding a)"]],
    ["what b stands on has no place", ["(on b a)"]],
    ["no block is named", ["(handempty)"]],
  ])("is ungraded where %s", (_, init) => {
    expect(run("(pick-up a)", "(holding a)", init)).toEqual({
      grade: "ungraded",
      reason: "init does not give each block one place",
    });
  });

  it.each(["the moon", "blocks of flats", ""])("is ungraded in the domain %j", (domain) => {
    const target = { ...TASK, domain, goal: ["(holding c)"] };
    expect(grade("(pick-up c)", target, { kind: "grid" })).toEqual({
      grade: "ungraded",
      reason: `no simulator for domain "${domain}"`,
    });
  });

  it.each(["blocksworld", "Blocks World", "blocks_world", "blocks-world-4ops", "blocks"])(
    "is simulated in the domain %j",
    (domain) => {
      const target = { ...TASK, domain, goal: ["(holding c)"] };
      expect(grade("(pick-up c)", target, { kind: "grid" }).grade).toBe("correct");
    },
  );

  it("calls the objects as the task does", () => {
    const target = {
      ...TASK,
      goal: ["(holding c)"],
      objects: { c: "yellow block", b: "Red Block" },
    };
    expect(grade("pick up the yellow block", target, { kind: "grid" })).toMatchObject({
      grade: "correct",
      extracted: "(pick-up c)",
    });
  });

  it("is unparsed where there is none", () => {
    const target = { ...TASK, goal: ["(holding c)"] };
    expect(grade("That is hard.", target, { kind: "grid" }).grade).toBe("unparsed");
  });

  it("without a step reaches nothing", () => {
    expect(run("", "(holding c)")).toMatchObject({
      grade: "incorrect",
      extracted: "(no step)",
      reason: "[PLAN]: the goal is not reached: c is not held",
    });
  });
});
