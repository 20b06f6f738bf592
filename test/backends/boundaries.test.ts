import fc from "fast-check";
import { expect, it } from "vitest";
import type { AttemptResult } from "../../src/backends/backend.js";
import { ask, chunk, DONE, event } from "./server.js";

const STREAMS = {
  fields: [
    ": keep-alive\n\n",
    chunk({ role: "assistant", content: null, reasoning_content: "" }),
    chunk({ content: null, reasoning_content: "π≈3 🙂" }),
    chunk({ content: "Ünï\r\n", reasoning_content: null }),
    chunk({ content: "</think> 42" }),
    chunk({ content: "" }, "stop"),
    event({ choices: [], usage: { prompt_tokens: 3, completion_tokens: 9 } }),
    DONE,
  ].join(""),
  inline: [
    chunk({ content: "<think>🙂 six" }),
    chunk({ content: " sevens</thi" }),
    chunk({ content: "nk>\n\n42" }, "length"),
  ]
    .join("")
    .replaceAll("\n", "\r\n"),
  whole: `\n\n${JSON.stringify({ choices: [{ message: { content: "</think>🙂42" }, finish_reason: "stop" }] }, null, 2)}`,
  cut: `${chunk({ content: "4 🙂" })}data: {"choi`,
  malformed: `${chunk({ content: "4" })}data: {nope 🙂}\n\n`,
};

/** All but the times, and but what of a malformed event can be found again. */
function told(result: AttemptResult): unknown {
  const completion = result.ok ? result.completion : result.partial;
  const { timing: _, ...said } = completion ?? {};
  return result.ok ? said : { said, kind: result.failure.kind, scope: result.failure.scope };
}

it.each(Object.keys(STREAMS) as (keyof typeof STREAMS)[])(
  "tells the same of the stream %s wherever it is cut into pieces",
  async (name) => {
    const bytes = Buffer.from(STREAMS[name]);
    const expected = told(await ask({ steps: [bytes] }));
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.integer({ min: 1, max: bytes.length - 1 }), { maxLength: 12 }),
        async (cuts) => {
          const edges = [0, ...cuts.sort((a, b) => a - b), bytes.length];
          const steps = edges
            .slice(1)
            .flatMap((end, index) => [bytes.subarray(edges[index] ?? 0, end), { wait: 1 }]);
          expect(told(await ask({ steps }))).toEqual(expected);
        },
      ),
      { numRuns: 40 },
    );
  },
);
