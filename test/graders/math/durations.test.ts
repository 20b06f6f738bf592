import { describe, expect, it } from "vitest";
import { saidOnce, sameDuration } from "../../../src/graders/math/durations.js";

const R = String.raw;

describe("two durations, one of them in several units,", () => {
  it.each([
    ["1 hour 30 minutes", "90 minutes", true],
    ["1 hour 30 minutes", "91 minutes", false],
    ["1 hour, 30 minutes", "1.5 hours", true],
    ["1 hour and 30 minutes", "1.5 h", true],
    ["1 h. 30 min.", "90 min", true],
    ["1h30min", "90min", true],
    [" 1 hour 30 minutes. ", "90 minutes", true],
    [" 1 hour 30 minutes.", "90 minutes", true],
    ["1 week 1 day 1 hour 1 minute 1 second", "694861 seconds", true],
    ["1 week 1 day 1 hour 1 minute 1 second 1 second", "694862 seconds", undefined],
    [R`1\text{ hour }30\text{ minutes}`, "90 minutes", true],
    [R`1\ \mathrm{h}\,30\;\mathrm{min}`, "90 minutes", true],
    ["$1$ hour~$30$ minutes", "90 minutes", true],
    ["1 hour 30 minutes", "1 hour 30 minutes", true],
    ["90 minutes", "1.5 hours", undefined],
    ["90 minutes", "90 minutes", undefined],
    ["1 hour 30", "90 minutes", undefined],
    ["1 hour 30 meters", "90 minutes", undefined],
    ["1 hour 30 apples", "90 minutes", undefined],
    ["1 month 1 day", "31 days", undefined],
    ["hour 30 minutes", "90 minutes", undefined],
    ["so 1 hour 30 minutes", "90 minutes", undefined],
    ["1 hour or 30 minutes", "90 minutes", undefined],
    ["", "1 hour 30 minutes", undefined],
  ])("%j and %j: %s", (a, b, same) => {
    expect(sameDuration(a, b)).toBe(same);
    expect(sameDuration(b, a)).toBe(same);
  });

  it("are read up to their first 200 signs", () => {
    const end = (at: number): string => `1 hour${" ".repeat(at - 16)}30 minutes`;
    expect(sameDuration(end(200), "90 minutes")).toBe(true);
    expect(sameDuration(`${end(200)} and more`, "90 minutes")).toBe(true);
  });
});

describe("what is said twice", () => {
  it.each([
    ["90 minutes or 1 hour 30 minutes", "90 minutes"],
    ["90 minutes, or 1 hour 30 minutes", "90 minutes"],
    ["90 minutes (1 hour 30 minutes)", "90 minutes"],
    ["90 minutes (1 hour 30 minutes) ", "90 minutes"],
    ["90 minutes = 1 hour 30 minutes", "90 minutes"],
    ["1 hour 30 minutes (= 90 minutes)", "1 hour 30 minutes"],
    ["90 minutes or 1 hour 40 minutes", "90 minutes or 1 hour 40 minutes"],
    ["90 minutes or 1.5 hours", "90 minutes or 1.5 hours"],
    ["90 minutes or 1 hour 30 minutes or 2 hours", "90 minutes or 1 hour 30 minutes or 2 hours"],
    ["90 minutes", "90 minutes"],
    ["x = 5", "x = 5"],
    ["", ""],
  ])("%j says %j", (text, said) => {
    expect(saidOnce(text)).toBe(said);
  });
});
