import fc from "fast-check";
import { expect, it } from "vitest";
import { MuteLines } from "../../src/backends/wire/mute-lines.js";

/** What is passed on of a text that arrives in these pieces. */
function passed(...pieces: readonly string[]): string {
  const lines = new MuteLines();
  const out = pieces.map((piece) => lines.pass(Buffer.from(piece, "latin1")));
  return Buffer.concat([...out, lines.rest()]).toString("latin1");
}

it.each([
  ["the name of an event", "event: ping\n\n", ":vent: ping\n\n"],
  ["empty data", "data:\n\ndata: \r\n\r\n", ":ata:\n\n:ata: \r\n\r\n"],
  ["a field of data without a colon", "data\n\n", ":ata\n\n"],
  ["a name behind other fields", "id: 1\revent: x\r\r", "id: 1\r:vent: x\r\r"],
])("makes a comment of %s", (_what, text, expected) => {
  expect(passed(text)).toBe(expected);
});

it.each([
  ["data", 'data: {"a":"event: x"}\n\n'],
  ["data without a space", "data:{}\n\n"],
  ["data of two spaces, which are one", "data:  \n\n"],
  ["comments and other fields", ": event: x\nid: 7\nretry: 10\neventual: y\n\n"],
  ["the end of a stream that breaks off", "data: {}\n\ndat"],
])("leaves %s as it is", (_what, text) => {
  expect(passed(text)).toBe(text);
});

it("passes on the same wherever the text is cut", () => {
  const line = fc.constantFrom("event: a", "data: ", "data:", "data: {}", ": event: b", "e", "");
  const end = fc.constantFrom("\n", "\r", "\r\n");
  const text = fc.array(fc.tuple(line, end)).map((lines) => lines.flat().join(""));
  fc.assert(
    fc.property(text, fc.array(fc.nat(40), { maxLength: 8 }), (whole, cuts) => {
      const edges = [0, ...cuts.sort((a, b) => a - b), whole.length];
      const pieces = edges.slice(1).map((to, index) => whole.slice(edges[index], to));
      expect(passed(...pieces)).toBe(passed(whole));
    }),
  );
});
