import { describe, expect, it } from "vitest";
import { beginOf, latestOf } from "../../src/pricing/instant.js";

const iso = (moment: number | undefined) =>
  moment === undefined ? undefined : new Date(moment).toISOString();

describe("a date of the price table", () => {
  it.each([
    ["2026", "2026-01-01T00:00:00.000Z", "2026-12-31T00:00:00.000Z"],
    ["2024-02", "2024-02-01T00:00:00.000Z", "2024-02-29T00:00:00.000Z"],
    ["2026-06-30", "2026-06-30T00:00:00.000Z", "2026-06-30T00:00:00.000Z"],
    ["2026-08-16T16:00:00Z", "2026-08-16T16:00:00.000Z", "2026-08-16T16:00:00.000Z"],
  ])("%s begins with its first day, and was certainly there on its last", (text, begin, last) => {
    expect(iso(beginOf(text))).toBe(begin);
    expect(iso(latestOf(text))).toBe(last);
  });

  it.each(["2026-02-30", "2026-13", "30 June", "2026-06-30 16:00", "", "2026-06-30T16:00:00"])(
    "is none where it says %j",
    (text) => {
      expect(beginOf(text)).toBeUndefined();
      expect(latestOf(text)).toBeUndefined();
    },
  );
});
