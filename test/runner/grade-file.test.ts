import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { batchesOf } from "../../src/runner/grade-file/batches.js";
import { gradeBatch } from "../../src/runner/grade-file/grade-batch.js";
import { temporaryFolder } from "../helpers/files.js";

describe("the batches of a file", () => {
  it("hold every line once, whole and in order, whatever their lengths", async () => {
    const file = join(temporaryFolder(), "lines");
    const length = fc.oneof(fc.nat(40), fc.integer({ min: 100_000, max: 600_000 }));
    await fc.assert(
      fc.asyncProperty(
        fc.array(length, { maxLength: 12 }),
        fc.boolean(),
        async (lengths, ended) => {
          const lines = lengths.map((size, index) => `${index}${"é".repeat(size)}`);
          const text = lines.join("\n") + (ended && lines.length > 0 ? "\n" : "");
          writeFileSync(file, text);
          let seen = "";
          for await (const { firstLine, bytes } of batchesOf(file)) {
            expect(firstLine).toBe(seen.split("\n").length);
            expect(seen === "" || seen.endsWith("\n")).toBe(true);
            seen += Buffer.from(bytes).toString("utf8");
          }
          expect(seen).toBe(text);
        },
      ),
      { numRuns: 25 },
    );
  });

  it("are none for an empty file", async () => {
    const file = join(temporaryFolder(), "empty");
    writeFileSync(file, "");
    expect(await batchesOf(file).next()).toMatchObject({ done: true });
  });
});

describe("a batch", () => {
  const graded = (text: string) => {
    const { text: out, tally } = gradeBatch(
      { firstLine: 41, bytes: new TextEncoder().encode(text) },
      { kind: "math" },
    );
    const lines: unknown[] = out
      .split("\n")
      .flatMap((line) => (line === "" ? [] : [JSON.parse(line)]));
    return { lines, tally };
  };

  it("gives a line back for each line, in order, blank ones left out", () => {
    const { lines, tally } = graded(
      '{"id":"a","target":"2","response":"<think>\\\\boxed{3}</think>\\\\boxed{2}"}\n\n{"id":7,"target":2,"response":"\\\\boxed{3}"}\n',
    );
    expect(lines).toMatchObject([
      { id: "a", grade: "correct", score: 1, extracted: "2" },
      { id: 7, grade: "incorrect", score: 0, extracted: "3" },
    ]);
    expect(tally).toMatchObject({ correct: 1, incorrect: 1, unread: 0 });
  });

  it.each([
    ["nope", null, /^line 41: not valid JSON/],
    ['{"id":"x","target":"1"}', "x", /^line 41: key "response": must be a text/],
    ['{"id":"x","target":"1","response":"1","answer_in":"box"}', "x", /^line 41: key "answer_in"/],
    ['{"target":"1","response":"1"}', null, /^line 41: key "id"/],
    ["[1]", null, /^line 41: /],
  ])("says of the bad line %s what is wrong", (line, id, reason) => {
    const { lines, tally } = graded(line);
    expect(lines).toMatchObject([
      { id, grade: "ungraded", score: null, reason: expect.stringMatching(reason) },
    ]);
    expect(tally).toMatchObject({ unread: 1, ungraded: 0 });
  });

  it("takes an unfinished thought for no answer", () => {
    const { lines } = graded('{"id":"a","target":"2","response":"<think>\\\\boxed{2}"}');
    expect(lines).toMatchObject([{ grade: "unparsed", reason: "the thought was never finished" }]);
  });
});
