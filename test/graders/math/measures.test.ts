import { describe, expect, it } from "vitest";
import { grade } from "../../../src/graders/index.js";

const R = String.raw;
const graded = (answer: string, target: string): string =>
  grade(answer, target, { kind: "math", form: "answer" }).grade;

type Pairs = readonly (readonly [string, string])[];

const SAME_UNITS: Pairs = [
  ["5 kg m/s", "5 m kg/s"],
  ["5 m s^{-1}", "5 m/s"],
  [R`5\,\mathrm{kg\,m^2\,s^{-2}}`, R`5\,\mathrm{m^2\,kg\,s^{-2}}`],
  ["9 cubic cm", "9 cm³"],
  ["3 meters squared", "3 m²"],
  ["3 meters cubed", "3 cubic meters"],
  ["5 miles per hour", "5 mph"],
  ["US$5", "$5"],
  ["USD 5", "$5"],
  ["-$5", "-5"],
  ["$-5", "-5"],
  ["30 °C", R`30 ^\circ\text{C}`],
  ["30 °C", "30"],
  ["4 (3 onions and 1 potato)", "4"],
  [R`7^{\text{th}}`, "7"],
  [R`3 \text{ red apples}`, "3 apples"],
];

const OTHER_UNITS: Pairs = [
  ["5 kg m", "5 kg"],
  ["5 m/s", "5 s/m"],
  ["5 m s^{-1}", "5 m s"],
  ["5 sq ft", "5 cu ft"],
  ["5 sq ft", "5 ft"],
  ["3 meters squared", "3 meters cubed"],
  ["$5", "€5"],
  ["5 €", "5 £"],
  ["5 apples", "5 pears"],
  ["5 apples", "5 kg"],
  ["30 °C", "30 °F"],
  ["30 °C", "31 °C"],
  ["-$5", "5"],
];

const SAME_TIMES: Pairs = [
  ["2024-03-05", "March 5, 2024"],
  ["2024-3-5", "5th of March 2024"],
  ["5 Mar 2024", "March 5th, 2024"],
  ["12:00 am", "0:00"],
  ["12:30 pm", "12:30"],
  ["12:30 am", "0:30"],
  ["5 o'clock", "5:00"],
  ["17:30:00", "5:30 pm"],
  ["4:30 a.m.", "4:30am"],
  ["4:30 am", "4:30"],
  ["at 4:30 pm", "16:30"],
];

const OTHER_TIMES: Pairs = [
  ["2024-03-05", "2024-05-03"],
  ["2024-03-05", "March 5, 2023"],
  ["2024-03-05", "March 6, 2024"],
  ["4:30 pm", "16:31"],
  ["4:30 am", "16:30"],
  ["12:30 pm", "0:30"],
  ["4:30", "16:30"],
  ["12:00 am", "12:00 pm"],
  ["4:30:15", "4:30:16"],
  ["5 o'clock", "6:00"],
  ["5 March", "5 May"],
];

const SAME_DURATIONS: Pairs = [
  ["1 hour 30 minutes", "90 minutes"],
  ["1 hour and 30 minutes", "1.5 hours"],
  ["1 hour, 30 minutes", "90 min"],
  ["1 week 2 days", "9 days"],
  ["1 h 1 min 1 s", "3661 seconds"],
  [R`1 \text{ hour } 30 \text{ minutes}`, "90 minutes"],
  ["90 minutes or 1 hour 30 minutes", "90 minutes"],
  ["90 minutes (1 hour 30 minutes)", "90 minutes"],
];

const OTHER_DURATIONS: Pairs = [
  ["1 hour 30 minutes", "91 minutes"],
  ["1 hour 30 minutes", "1.3 hours"],
  ["1 week 2 days", "8 days"],
  ["1 day 2 hours", "1 day 3 hours"],
  ["90 minutes or 1 hour 40 minutes", "90 minutes"],
];

describe.each([
  ["units", SAME_UNITS, OTHER_UNITS],
  ["times and dates", SAME_TIMES, OTHER_TIMES],
  ["durations", SAME_DURATIONS, OTHER_DURATIONS],
])("%s", (_name, same, other) => {
  it.each(same)("%s is %s", (a, b) => {
    expect(graded(a, b)).toBe("correct");
    expect(graded(b, a)).toBe("correct");
  });

  it.each(other)("%s is not %s", (a, b) => {
    expect(graded(a, b)).not.toBe("correct");
    expect(graded(b, a)).not.toBe("correct");
  });
});

it("an acronym behind a number is a unit in an answer only, where no product can be meant", () => {
  expect(graded("120 WPM", "120")).toBe("correct");
  expect(graded("120WPM", "120")).not.toBe("correct");
});
