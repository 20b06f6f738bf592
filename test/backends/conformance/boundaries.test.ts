import fc from "fast-check";
import { expect, it } from "vitest";
import type { AttemptResult } from "../../../src/backends/backend.js";
import { ask, joined } from "./ask.js";
import { type Bytes, type Dialect, TOKENS, wordFor } from "./dialect.js";
import { DIALECTS } from "./dialects/index.js";

/** Server-sent events may end their lines in this way; lines of JSON and binary frames may not. */
function withCarriageReturns({ contentType }: Dialect, steps: readonly Bytes[]): Buffer {
  const bytes = joined(steps);
  if (contentType !== "text/event-stream") return bytes;
  return Buffer.from(bytes.toString("utf8").replaceAll("\n", "\r\n"));
}

/** An answer with everything that a cut could spoil: wide characters, tags, white space, counts. */
function answerOf(dialect: Dialect): Buffer {
  const { opening, text, ending, beats } = dialect;
  return withCarriageReturns(dialect, [
    ...Object.values(beats),
    ...opening,
    text("<think>π≈3 🙂 "),
    ...Object.values(beats),
    text("six sevens\n</think>"),
    text("\n\nÜn🙂 42"),
    ...ending(wordFor(dialect, "stop"), TOKENS),
  ]);
}

/** All but the times. */
function told(result: AttemptResult): unknown {
  if (!result.ok) return result;
  const { timing: _, ...said } = result.completion;
  return said;
}

it.each(DIALECTS.map((dialect): [string, Dialect] => [dialect.name, dialect]))(
  "%s is told the same wherever the network cuts the stream, be it inside a character, a line break or a tag",
  async (_name, dialect) => {
    const bytes = answerOf(dialect);
    const expected = told((await ask(dialect, { steps: [bytes] })).result);
    expect(expected).toMatchObject({ reasoning: "π≈3 🙂 six sevens", answer: "Ün🙂 42" });
    const cut = fc.integer({ min: 1, max: bytes.length - 1 });
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(cut, { minLength: 1, maxLength: 12 }), async (cuts) => {
        const edges = [0, ...cuts.sort((a, b) => a - b), bytes.length];
        const steps = edges
          .slice(1)
          .flatMap((end, index) => [bytes.subarray(edges[index] ?? 0, end), { wait: 1 }]);
        expect(told((await ask(dialect, { steps })).result)).toEqual(expected);
      }),
      { numRuns: 8 },
    );
  },
);
