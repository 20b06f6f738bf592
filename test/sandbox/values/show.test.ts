import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { show } from "../../../src/sandbox/values/show.js";

describe("A result as a text", () => {
  it.each<[unknown, string]>([
    [1, "1"],
    [true, "true"],
    [null, "null"],
    [undefined, "nothing"],
    ["a\nb", '"a\\nb"'],
    [[1, "x"], '[1, "x"]'],
    [{ t: [1] }, "(1,)"],
    [{ t: [] }, "()"],
    [{ t: [1, 2] }, "(1, 2)"],
    [{ s: [] }, "set()"],
    [{ s: [1] }, "{1}"],
    [{ d: [] }, "{}"],
    [{ d: [["a", { f: "0.5" }]] }, '{"a": 0.5}'],
    [{ i: "-0xff" }, "-255"],
    [{ i: `0x${"f".repeat(700)}` }, "a very large integer"],
    [{ i: "zz" }, "..."],
    [{ f: "nan" }, "nan"],
    [{ c: ["1.0", "-2.0"] }, "complex(1.0, -2.0)"],
    [{ b: "00ff" }, "bytes 00ff"],
    [{ u: 1 }, "undefined"],
    [{ h: 3, type: "Pair" }, "a Pair"],
    [{ it: [1] }, "iterator of [1]"],
    [{}, "{}"],
    [{ odd: 1 }, "..."],
    [{ d: 7 }, "{...}"],
  ])("of %j is %s", (value, text) => {
    expect(show(value)).toBe(text);
  });

  it("is never longer than asked, whatever the value is", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.integer({ min: 3, max: 200 }), (value, most) => {
        expect(show(value, most).length).toBeLessThanOrEqual(most);
      }),
    );
  });

  it("of a value that is deep and wide beyond measure is short, and soon there", () => {
    let value: unknown = "x";
    for (let depth = 0; depth < 100; depth += 1) value = [value, value];
    expect(show(value).length).toBeLessThanOrEqual(300);
  });
});
