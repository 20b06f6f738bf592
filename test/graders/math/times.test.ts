import { describe, expect, it } from "vitest";
import { sameTime } from "../../../src/graders/math/times.js";

const R = String.raw;

describe("a time of day", () => {
  it.each([
    ["4:30", "4:30", true],
    ["4:30", "4:31", false],
    ["4:30", "5:30", false],
    ["4h30", "4:30", true],
    ["4:30:15", "4:30:15", true],
    ["4:30:15", "4:30", false],
    ["4:30:00", "4:30", true],
    ["4 pm", "16:00", true],
    ["4 p.m.", "4pm", true],
    ["4 P.M", "4pm", true],
    ["4 am", "4:00", true],
    ["4 am", "4 pm", false],
    ["4 pm", "4:00", true],
    ["4 am", "16:00", false],
    ["4 pm", "16:00:00", true],
    ["12 am", "0:00", true],
    ["12 am", "12:00", true],
    ["12 pm", "12:00", true],
    ["12 pm", "0:00", false],
    ["12 am", "12 pm", false],
    ["0:30", "12:30 am", true],
    ["0:30", "12:30 pm", false],
    ["0:59:59", "12:59:59 pm", false],
    ["1:00", "1:00 pm", true],
    ["12:59", "0:59 am", true],
    ["13:00", "1 pm", true],
    ["13:00", "1 am", false],
    ["13:00 pm", "13:00", true],
    ["13:30 pm", "13:30 am", true],
    ["4:30 pm", "16:30 pm", true],
    ["5 o'clock", "5:00", true],
    ["5 oclock", "5:00", true],
    ["5 Uhr", "5:00", true],
    ["17 Uhr", "5 pm", true],
    ["at 4:30", "4:30", true],
    ["about 4:30", "around 4:30", true],
    [R`4{:}30`, "4:30", true],
    [R`4\!:\!30\text{ p.m.}`, "4:30 pm", true],
    [R`\mathrm{4:30}`, "$4:30$", true],
    ["4:30.", "4:30", true],
    ["4:30 noon", "4:30", true],
    ["4:30 hours", "4:30", true],
    ["24:00", "12 am", true],
    ["1:00:30", "1:00:30 pm", true],
    [R`4:30\text {pm}`, "4:30 pm", true],
    ["24:00", "24:00", true],
    ["0:00", "0:00", true],
    ["4:59:59", "4:59:59", true],
  ])("%j and %j: %s", (a, b, same) => {
    expect(sameTime(a, b)).toBe(same);
    expect(sameTime(b, a)).toBe(same);
  });

  it.each([
    ["4"],
    ["4 hours"],
    ["4 noon"],
    ["25:00"],
    ["4:60"],
    ["4:30:60"],
    ["4:3"],
    ["4:300"],
    ["123:30"],
    ["x 4:30"],
    ["4:30 x"],
    ["-4:30"],
    ["4:30 pm sharp"],
  ])("%j is none", (text) => {
    expect(sameTime(text, "4:30")).toBeUndefined();
    expect(sameTime("4:30", text)).toBeUndefined();
  });
});

describe("a date", () => {
  it.each([
    ["2024-03-05", "2024-3-5", true],
    [" 2024-03-05 ", "2024-3-5", true],
    ["2024-03-05", "2024-03-06", false],
    ["2024-03-05", "March 5, 2024", true],
    ["2024-03-05", "Mar. 5 2024", true],
    ["March 5", "5 March", true],
    ["March 5th", "5th of March", true],
    ["March 1st", "1 Mar", true],
    ["March 2nd", "2nd March", true],
    ["March 3rd.", "March 3", true],
    ["March 5", "March 5, 2024", false],
    ["March 5", "May 5", false],
    ["January 5", "jan 5", true],
    [R`\text {March 5}`, "March 5", true],
    ["March  5,  2024", "5  of  March  2024", true],
    ["Dec 31", "31 December", true],
    ["Dec 31", "31 November", false],
    [R`\text{March 5}`, "March 5", true],
    [R`\textbf{5 March 2024}`, "2024-03-05", true],
  ])("%j and %j: %s", (a, b, same) => {
    expect(sameTime(a, b)).toBe(same);
    expect(sameTime(b, a)).toBe(same);
  });

  it.each([
    ["Foobar 5"],
    ["March"],
    ["March five"],
    ["on March 5"],
    ["March 5 in spring"],
    ["March 123"],
    ["2024-03"],
    ["x2024-03-05"],
    ["2024-03-05x"],
    ["5 to March"],
    ["5"],
    [""],
  ])("%j is none", (text) => {
    expect(sameTime(text, "March 5")).toBeUndefined();
    expect(sameTime("March 5", text)).toBeUndefined();
  });

  it("is no time", () => {
    expect(sameTime("4:30", "March 5")).toBeUndefined();
  });
});

it("of a text no more than its first 120 signs are read", () => {
  const padded = (text: string, at: number): string => " ".repeat(at - text.length) + text;
  expect(sameTime(padded("4:30", 120), "4:30")).toBe(true);
  expect(sameTime(padded("4:30", 121), "4:30")).toBeUndefined();
  expect(sameTime(padded("March 5", 120), "March 5")).toBe(true);
  expect(sameTime(padded("March 15", 121), "March 1")).toBe(true);
});
