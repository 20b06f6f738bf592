import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pickledText } from "../../../src/suites/formats/pickled-text.js";

const bytes = (hex: string): Buffer => Buffer.from(hex.replaceAll(" ", ""), "hex");

/** What Python's pickle.dumps writes for '[é"1"]', by protocol. */
const BY_PYTHON = [
  [2, "8002 58 07000000 5bc3a92231225d 7100 2e"],
  [3, "8003 58 07000000 5bc3a92231225d 7100 2e"],
  [4, "8004 95 0b00000000000000 8c 07 5bc3a92231225d 94 2e"],
  [5, "8005 95 0b00000000000000 8c 07 5bc3a92231225d 94 2e"],
] as const;

/** A long text, as protocol 4 and 5 write it: outside a frame, with a length of four or eight bytes. */
const long = (text: string, wide: boolean): Buffer => {
  const content = Buffer.from(text);
  const length = Buffer.alloc(wide ? 8 : 4);
  length.writeUInt32LE(content.length);
  return Buffer.concat([bytes("8004"), bytes(wide ? "8d" : "58"), length, content, bytes("942e")]);
};

describe("a pickled text", () => {
  it.each(BY_PYTHON)("is read in protocol %i", (_protocol, hex) => {
    expect(pickledText(bytes(hex))).toBe('[é"1"]');
  });

  it("is read at any length", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.boolean(), (text, wide) => {
        expect(pickledText(long(text, wide))).toBe(text);
      }),
    );
    expect(pickledText(long("x".repeat(200_000), true))).toHaveLength(200_000);
  });

  it.each([
    ["nothing", "", "the pickle is cut off"],
    ["other bytes", "7b7d", "these bytes are no pickle"],
    ["protocol 1", "8001 58 01000000 61 2e", "pickle protocol 1 is not read"],
    ["protocol 6", "8006 2e", "pickle protocol 6 is not read"],
    ["no text", "8004 2e", "the pickle holds no text"],
    ["two texts", "8004 8c0161 8c0162 2e", "the pickle holds more than one text"],
    [
      "a list",
      "80049508000000000000005d948c016194612e",
      "the pickle holds more than a text (instruction 0x5d)",
    ],
    [
      "a call",
      "8004 63 6f730a73797374656d0a 8c0261 52 2e",
      "the pickle holds more than a text (instruction 0x63)",
    ],
    ["a text longer than the bytes", "8004 8c ff 61 2e", "the pickle is cut off"],
    ["a length beyond all numbers", "8004 8d ffffffffffffffff 61 2e", "the pickle is cut off"],
    ["no end", "8004 8c0161", "the pickle is cut off"],
    ["bytes that are no UTF-8", "8004 8c01ff 2e", "the pickled text is not UTF-8"],
  ])("is refused for %s", (_name, hex, message) => {
    expect(() => pickledText(bytes(hex))).toThrow(message);
  });
});
