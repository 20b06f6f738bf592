import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FrameReader, frame } from "../../src/sandbox/frames.js";

describe("Frames", () => {
  const values = [{ ev: "ready" }, "é\u0000\ud83d\ude00", [], null, 3, "x".repeat(1_000)];
  const stream = Buffer.concat(values.map(frame));

  it("come out whole wherever the stream is cut in two", () => {
    for (let at = 0; at <= stream.length; at += 1) {
      const reader = new FrameReader(10_000);
      const got = [...reader.push(stream.subarray(0, at)), ...reader.push(stream.subarray(at))];
      expect(got).toEqual(values);
    }
  });

  it("come out whole in pieces of any size", () => {
    fc.assert(
      fc.property(
        fc.array(fc.jsonValue(), { maxLength: 8 }),
        fc.infiniteStream(fc.integer({ min: 1, max: 9 })),
        (sent, sizes) => {
          const bytes = Buffer.concat(sent.map(frame));
          const reader = new FrameReader(1_000_000);
          const got: unknown[] = [];
          for (let at = 0; at < bytes.length; ) {
            const size = sizes.next().value ?? 1;
            got.push(...reader.push(bytes.subarray(at, at + size)));
            at += size;
          }
          expect(got).toEqual(JSON.parse(JSON.stringify(sent)));
        },
      ),
    );
  });

  it("that are too long are refused by their head, before they are there", () => {
    const head = Buffer.from([0, 0, 0, 11]);
    expect(() => new FrameReader(10).push(head)).toThrow(RangeError);
    expect(new FrameReader(11).push(head)).toEqual([]);
  });

  it("that are no JSON are refused", () => {
    expect(() => new FrameReader(10).push(Buffer.from("\0\0\0\u0002{]", "latin1"))).toThrow(
      SyntaxError,
    );
  });
});
