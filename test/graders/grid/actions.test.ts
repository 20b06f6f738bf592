import { describe, expect, it } from "vitest";
import { nameAction } from "../../../src/graders/grid/plan/action.js";
import { foldObject, objectAt } from "../../../src/graders/grid/plan/names.js";
import { readStep, withoutLead } from "../../../src/graders/grid/plan/read-action.js";

const NAMES = new Map([
  ["a", "a"],
  ["b", "b"],
  ["red", "red"],
  ["dark red", "dark red"],
]);
const read = (text: string, held?: string) => readStep(text, NAMES, held);
const named = (text: string, held?: string): string => {
  const step = read(text, held);
  if (step?.kind !== "action") return step?.kind ?? "none";
  return `${nameAction(step.action)}${step.formal ? " formal" : ""}`;
};

describe("a step of a plan", () => {
  it.each([
    ["(pick-up a)", "(pick-up a) formal"],
    ["( stack a b )", "(stack a b) formal"],
    ["(stack a b )", "(stack a b) formal"],
    ["(stack a b);", "(stack a b) formal"],
    ["stack(a, b)", "(stack a b) formal"],
    ["stack(a, b,)", "(stack a b) formal"],
    ["pickup a", "(pick-up a) formal"],
    ["put_down(a)", "(put-down a) formal"],
    ["put-down b.", "(put-down b)"],
    ["put a down", "(put-down a)"],
    ["set the red block down", "(put-down red)"],
    ["set a down on b", "(stack a b)"],
    ["unstack a b", "(unstack a b) formal"],
    ["put down red", "(put-down red)"],
    ["stack a on b", "(stack a b)"],
    ["stack a on top of b", "(stack a b)"],
    ["stack a onto the top of b", "(stack a b)"],
    ["put the dark red block on b", "(stack dark red b)"],
    ["place a upon b", "(stack a b)"],
    ["move a on to b", "(stack a b)"],
    ["unstack a from b", "(unstack a b)"],
    ["unstack a from on top of b", "(unstack a b)"],
    ["remove a from b", "(unstack a b)"],
    ["take a off b", "(unstack a b)"],
    ["lift a from the table", "(pick-up a)"],
    ["grab a", "(pick-up a)"],
    ["pick a up", "(pick-up a)"],
    ["pick up a from the table", "(pick-up a)"],
    ["put a on the table", "(put-down a)"],
    ["put a down on the table", "(put-down a)"],
    ["put down a on the table", "(put-down a)"],
    ["set down a", "(put-down a)"],
    ["lay down a", "(put-down a)"],
    ["drop a", "(put-down a)"],
    ["place down a", "(put-down a)"],
    ["Then, pick up `a`", "(pick-up a)"],
    ["first: **pick up** block a", "(pick-up a)"],
  ])("is read from %j", (text, action) => {
    expect(named(text)).toBe(action);
  });

  it.each([
    ["put it on b", "(stack a b)"],
    ["put it down", "(put-down a)"],
    ["lay it down", "(put-down a)"],
    ["place it on the table", "(put-down a)"],
  ])("%j means the block before", (text, action) => {
    expect(named(text, "a")).toBe(action);
    expect(named(text)).toBe("unknown");
  });

  it.each([
    "pick up z",
    "stack a on z",
    "stack a",
    "stack a on the table",
    "unstack a from the table",
    "(stack a b b)",
    "(pick-up z)",
    "(stack a z)",
    "put down a on b",
    "take a onto b",
    "remove a",
    "put a from b",
    "put a",
    "move a",
    "put the items away",
  ])("is none where %j names no legal action", (text) => {
    expect(named(text.replace(/^\(|\)$/g, ""))).toMatch(/^(?:unknown|\(stack a z\))$/);
  });

  it.each(["throw a away", "the pick-up a", "a", "", "itemise"])("is none in %j", (text) => {
    expect(read(text)).toBeUndefined();
  });

  it("that names no block of the task keeps what was said, 60 characters of it", () => {
    const text = `put ${"far ".repeat(40)}away`;
    expect(read(text)).toEqual({ kind: "unknown", text: text.slice(0, 60) });
  });

  it("is looked for in the first 300 characters", () => {
    expect(named(`stack a ${" ".repeat(280)}on b`)).toBe("(stack a b)");
    expect(named(`stack a ${" ".repeat(300)}on b`)).toBe("unknown");
  });

  it.each([
    ["Then, next and finally pick up a", "pick up a"],
    ["After that: lift it", "lift it"],
    ["thirdly, now stack", "stack"],
    ["nowhere near", "nowhere near"],
    ["then then then then then stack", "then stack"],
  ])("has a lead that says nothing: %j", (text, rest) => {
    expect(withoutLead(text)).toBe(rest);
  });
});

describe("a name of an object", () => {
  it.each([
    ["the red block", "red"],
    ["Block_A", "a"],
    ["block 3", "3"],
    ["block3", "3"],
    ["the  big   red block", "big red"],
    ['"The `Blue` block"', "blue"],
    ["sunblock", "sunblock"],
    ["red-block", "red"],
    ["red_block", "red"],
  ])("%j is %j", (text, folded) => {
    expect(foldObject(text)).toBe(folded);
  });

  it.each([
    ["the dark red block, then", "dark red"],
    ["red block.", "red"],
    ["red.);", "red"],
    ["  the   dark    red", "dark red"],
    [`${"the ".repeat(50)}red`, undefined],
    [`${"the ".repeat(49)}red`, "red"],
    ["b) and so on", "b"],
    ["z", undefined],
    ["", undefined],
    ["dark blue", undefined],
  ])("begins %j: %s", (text, object) => {
    expect(objectAt(text, NAMES)).toBe(object);
  });
});
