import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { replyOf } from "../../../src/sandbox/judges/reply.js";

describe("What a program says", () => {
  it.each<[string, unknown]>([
    ['{"value":3}', { value: 3 }],
    ['{"value":null}', { value: null }],
    ['{"loaded":true}', { value: true }],
    ['{"missing":"f"}', { verdict: "error", detail: "f is not defined" }],
    ['{"unplain":"a lock"}', { verdict: "error", detail: "returned a lock" }],
    [
      '{"raised":{"type":"ValueError","message":"x","line":3}}',
      { verdict: "error", detail: "ValueError: x (line 3)" },
    ],
    [
      '{"raised":{"type":"ValueError","message":"","line":null}}',
      { verdict: "error", detail: "ValueError" },
    ],
    [
      '{"raised":{"type":"MemoryError","message":""}}',
      { verdict: "memory", detail: "MemoryError" },
    ],
    [
      '{"raised":{"type":"InternalError","message":"out of memory"}}',
      { verdict: "memory", detail: "InternalError: out of memory" },
    ],
  ])("%s is understood", (text, reply) => {
    expect(replyOf(text)).toEqual(reply);
  });

  it.each([
    "",
    "null",
    "[]",
    "3",
    '{"value":3,"passed":true}',
    '{"raised":{"type":3,"message":""}}',
    '{"verdict":"passed"}',
    `${"[".repeat(100_000)}`,
  ])("breaks the protocol where it is %.60s", (text) => {
    expect(replyOf(text)).toMatchObject({ verdict: "violation" });
  });

  it("is never a reason to throw", () => {
    fc.assert(
      fc.property(fc.string(), fc.jsonValue(), (text, value) => {
        replyOf(text);
        replyOf(JSON.stringify(value));
      }),
    );
  });
});
