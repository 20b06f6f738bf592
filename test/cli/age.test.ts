import { expect, it } from "vitest";
import { ageText, durationText } from "../../src/cli/age.js";

const NOW = Date.parse("2026-11-26T12:00:00Z");

it.each([
  ["2026-11-26T11:59:59.5Z", "just now"],
  ["2026-11-26T11:59:18Z", "42 s ago"],
  ["2026-11-26T11:57:00Z", "3 min ago"],
  ["2026-11-26T02:00:00Z", "10 h ago"],
  ["2026-11-24T11:00:00Z", "2 d ago"],
  ["2026-11-26T13:00:00Z", "just now"],
])("a run of %s started %s", (instant, text) => {
  expect(ageText(instant, NOW)).toBe(text);
});

it.each([
  [0, "0 s"],
  [12_400, "12 s"],
  [125_000, "2 min 5 s"],
  [7_500_000, "2 h 5 min"],
  [90_000_000, "1 d 1 h"],
  [86_400_000, "1 d"],
])("%d ms are %s", (milliseconds, text) => {
  expect(durationText(milliseconds)).toBe(text);
});
