import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { grade } from "../../../src/graders/index.js";

const TOWER = {
  domain: "blocksworld",
  init: ["(on b a)", "(ontable a)", "(clear b)", "(handempty)"],
  goal: ["(on a b)"],
};

describe("a plan", () => {
  it.each([
    ["(pick-up a)", "formal steps: step 1 (pick-up a): a is not clear"],
    ["(pick-up b)", "formal steps: step 1 (pick-up b): b is not on the table"],
    ["(put-down b)", "formal steps: step 1 (put-down b): b is not held"],
    ["(unstack a b)", "formal steps: step 1 (unstack a b): a is not on b"],
    ["(unstack b a)\n(pick-up a)", "formal steps: step 2 (pick-up a): the hand is not empty"],
    ["(unstack b a)\n(stack b b)", "formal steps: step 2 (stack b b): b is not clear"],
    ["(unstack b a)", "formal steps: the goal is not reached: a is not on b"],
    [
      "1. Unstack b from a\n2. Throw b away\n3. Pick up a",
      'numbered steps: step 2 is no action on a block of the task: "Throw b away"',
    ],
  ])("is wrong with its reason: %s", (response, reason) => {
    expect(grade(response, TOWER, { kind: "grid" })).toMatchObject({ grade: "incorrect", reason });
  });

  it.each([
    "(unstack b a)\n(put-down b)\n(pick-up a)\n(stack a b)",
    '["unstack b a", "put-down b", "pick-up a", "stack a b"]',
    "(unstack b a), (put-down b), (pick-up a), (stack a b)",
    "unstack b from a → put down b → pick up a → stack a on b",
    "1) UNSTACK B FROM A\n2) PUT DOWN B\n3) PICK UP A\n4) STACK A ON TOP OF B",
    "1. Unstack b from a.\n\n2. Put b down on the table.\n\n3. Pick a up.\n\n4. Stack a onto b.",
    "Unstack block b from block a. Put it down on the table. Pick up block a. Stack it on block b.",
    "[PLAN]\nunstack block b from on top of block a\nput down block b\npick up block a\nstack block a on top of block b\n[PLAN END]",
    "1. Where things are: b on a.\n2. The plan:\n   1. Unstack b from a\n   2. Put down b\n   3. Pick up a\n   4. Stack a on b",
    "1. **Free a**\n   - Unstack b from a\n   - Put down b\n2. **Build**\n   - Pick up a\n   - Stack a on b",
    "Step 1\nUnstack b from a\n\nStep 2\nPut down b\n\nStep 3\nPick up a\n\nStep 4\nStack a on b",
    "**Step 1:**\n(unstack b a)\n**Step 2:**\n(put-down b)\n**Step 3:**\n(pick-up a)\n**Step 4:**\n(stack a b)",
    "### Step 1: Unstack b from a\nNow b is held.\n### Step 2: Put down b\n### Step 3: Pick up a\n### Step 4: Stack a on b\n",
    "1. Unstack b from a\n2. Put down b\n3. Pick up a\n4. Stack a on b\n5. Done.\n\nAgain:\n- Unstack b from a\n- Put down b\n- Pick up a\n- Stack a on b",
    "* **unstack b a** – b is clear\n* **put-down b** – the hand is free\n* **pick-up a** – a is clear\n* **stack a b** – done",
    "1. Unstack b from on top of a (hand: b)\n2. Put-down b\n3. Pick-up a\n4. Stack a on top of b.",
    "1. Unstack b from a and put it down on the table.\n2. Pick up a and stack it on top of b.",
    "1. Unstack b from a\n2. Put down b\n3. Pick up a\n4. Stack a on b\n\nNotes:\n1. Pick up a only when it is clear.",
  ])("is read from %s", (response) => {
    expect(grade(response, TOWER, { kind: "grid" })).toMatchObject({
      grade: "correct",
      extracted: "(unstack b a) (put-down b) (pick-up a) (stack a b)",
    });
  });

  it("is right however it was made: any walk of legal steps reaches where it ends", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 6 }),
        fc.array(fc.nat(999), { maxLength: 30 }),
        (count, choices) => {
          const world = new Yard(count);
          const init = world.facts();
          const steps = choices.map((choice) => world.step(choice));
          const target = { domain: "blocksworld", init, goal: world.facts() };
          const plan = `[PLAN]\n${steps.join("\n")}\n[PLAN END]`;
          expect(grade(plan, target, { kind: "grid" })).toMatchObject({ grade: "correct" });
          // The state after one step is never the state before it.
          if (steps.length === 0) return;
          const short = `[PLAN]\n${steps.slice(0, -1).join("\n")}\n[PLAN END]`;
          expect(grade(short, target, { kind: "grid" })).toMatchObject({ grade: "incorrect" });
        },
      ),
    );
  });
});

/** Blocks as piles and a hand: another model than the grader's. */
class Yard {
  readonly #piles: string[][];
  #hand: string | undefined;

  constructor(count: number) {
    this.#piles = Array.from({ length: count }, (_, index) => [`b${index}`]);
  }

  facts(): readonly string[] {
    const inPiles = this.#piles.flatMap((pile) =>
      pile.map((block, at) => (at === 0 ? `(ontable ${block})` : `(on ${block} ${pile[at - 1]})`)),
    );
    const tops = this.#piles.map((pile) => `(clear ${pile.at(-1)})`);
    return [
      ...inPiles,
      ...tops,
      this.#hand === undefined ? "(handempty)" : `(holding ${this.#hand})`,
    ];
  }

  step(choice: number): string {
    const [pile = []] = this.#piles.splice(choice % Math.max(this.#piles.length, 1), 1);
    if (this.#hand === undefined) {
      const block = pile.pop() ?? "";
      this.#hand = block;
      if (pile.length === 0) return `(pick-up ${block})`;
      this.#piles.push(pile);
      return `(unstack ${block} ${pile.at(-1)})`;
    }
    const block = this.#hand;
    this.#hand = undefined;
    const below = pile.at(-1);
    if (below !== undefined) this.#piles.push(pile);
    if (below === undefined || choice % 2 === 0) {
      this.#piles.push([block]);
      return `(put-down ${block})`;
    }
    pile.push(block);
    return `(stack ${block} ${below})`;
  }
}
