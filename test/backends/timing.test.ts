import { expect, it } from "vitest";
import { chunk, completionOf, DONE } from "./server.js";

/** A machine that is busy for a moment is asked again. */
const AGAIN = { retry: 4 };
const NEAR = 20;
const near = (value: number | undefined, at: number) => {
  expect(value).toBeGreaterThan(at - NEAR);
  expect(value).toBeLessThan(at + 3 * NEAR);
};

it(
  "dates the first event, the first reasoning, the first of the answer and the end",
  AGAIN,
  async () => {
    const { timing } = await completionOf({
      steps: [
        { wait: 40 },
        chunk({ role: "assistant", content: "" }),
        { wait: 60 },
        chunk({ content: "<think>\n" }),
        { wait: 60 },
        chunk({ content: "six" }),
        { wait: 60 },
        chunk({ content: "</think>" }),
        chunk({ content: "\n\n" }),
        { wait: 60 },
        chunk({ content: "42" }),
        { wait: 60 },
        chunk({}, "stop") + DONE,
      ],
    });
    near(timing?.firstEvent, 40);
    near(timing?.firstReasoning, 160);
    near(timing?.firstAnswer, 280);
    near(timing?.end, 340);
    // Tags and the white space around them are neither reasoning nor answer.
    expect(timing?.chunks).toBe(2);
    near(timing?.gaps?.max, 120);
  },
);

it("dates reasoning that comes in its own field", AGAIN, async () => {
  const { timing } = await completionOf({
    steps: [
      chunk({ reasoning_content: "" }),
      { wait: 60 },
      chunk({ reasoning_content: "\n" }),
      { wait: 60 },
      chunk({ reasoning_content: "six" }),
      { wait: 60 },
      chunk({ content: "42" }, "stop") + DONE,
    ],
  });
  near(timing?.firstReasoning, 120);
  near(timing?.firstAnswer, 180);
  expect(timing?.chunks).toBe(3);
  near(timing?.gaps?.p50, 60);
});

it("has no gaps with one event of text, and no first reasoning without any", async () => {
  const { timing } = await completionOf({ steps: [chunk({ content: "42" }, "stop")] });
  expect(timing).not.toHaveProperty("gaps");
  expect(timing).not.toHaveProperty("firstReasoning");
  expect(timing?.chunks).toBe(1);
});
