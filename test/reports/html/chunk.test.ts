import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chunkScript, readChunk } from "../../../src/reports/html/chunk.js";

describe("a data file", () => {
  it("gives back any JSON as it was, whatever stands in it", () => {
    fc.assert(
      fc.property(fc.json(), fc.string({ unit: "binary" }), (json, text) => {
        for (const each of [json, JSON.stringify({ text })]) {
          expect(readChunk(chunkScript("texts-e1-0", each))).toEqual({
            id: "texts-e1-0",
            json: each,
          });
        }
      }),
    );
  });

  it("calls the page with a string that parses to the same, as a browser runs it", () => {
    const json = JSON.stringify(["'", "\\", "</script>", "\u2028", "\ud83d", "`"]);
    const called: unknown[] = [];
    const run = new Function("assayChunk", chunkScript("a", json));
    run((...args: unknown[]) => called.push(args));
    expect(called).toEqual([["a", json]]);
  });

  it("holds nothing that ends a script or a line", () => {
    const script = chunkScript("a", JSON.stringify("</script><!--\u2028\u2029\n"));
    expect(script.trimEnd()).not.toMatch(/[<\u2028\u2029\n]/);
  });

  it.each(["", "alert(1)", "assayChunk('a','[]');alert(1)\n", "assayChunk('a','[]')"])(
    "is told from any other text: %j",
    (text) => expect(readChunk(text)).toBeUndefined(),
  );
});
