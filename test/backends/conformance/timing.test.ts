import { expect, it } from "vitest";
import { ask } from "./ask.js";
import { type Dialect, TOKENS, wordFor } from "./dialect.js";
import { DIALECTS } from "./dialects/index.js";

/** Silence between the thought and the answer, in milliseconds. */
const SILENCE = 120;
/** A busy machine may read late what came in time. */
const AGAIN = { retry: 4 };

it.each(DIALECTS.map((dialect): [string, Dialect] => [dialect.name, dialect]))(
  "%s: thought and answer are dated by when their bytes arrived",
  AGAIN,
  async (_name, dialect) => {
    const { opening, fields, text, ending } = dialect;
    const [field] = Object.values(fields);
    const thought = field === undefined ? text("<think>six</think>") : field("six");
    const steps = [
      ...opening,
      thought,
      { wait: SILENCE },
      text("4"),
      text("2"),
      ...ending(wordFor(dialect, "stop"), TOKENS),
    ];
    const { result } = await ask(dialect, { steps });
    const { timing } = result.ok ? result.completion : {};
    const { firstEvent = 0, firstReasoning = 0, firstAnswer = 0 } = timing ?? {};
    expect(firstEvent).toBeGreaterThan(0);
    expect(firstReasoning).toBeGreaterThanOrEqual(firstEvent);
    expect(firstAnswer - firstReasoning).toBeGreaterThan(SILENCE * 0.8);
    expect(firstAnswer - firstReasoning).toBeLessThan(SILENCE * 2);
    expect(timing?.gaps?.max).toBeGreaterThan(SILENCE * 0.8);
    expect(timing?.end).toBeGreaterThanOrEqual(firstAnswer);
    expect(timing?.chunks).toBe(3);
  },
);
