import { describe, expect, it } from "vitest";
import { flawsOf } from "../../src/pricing/lint.js";
import { readHours, type Window } from "../../src/pricing/window.js";
import { rowOf } from "./rows.js";

const window = (hours: string, days?: Window["days"]): Window => ({
  hours: [readHours(hours) ?? { from: 0, to: 0 }],
  ...(days && { days }),
});
const id = (end: string) => `host/m/usd/${end}`;
const first = rowOf({ id: id("a"), to: "2025-07-01" });

describe("the lint of the price table", () => {
  it.each([
    ["one row after the other", [first, rowOf({ id: id("b"), from: "2025-07-01" })]],
    ["another model", [first, rowOf({ model: "n" })]],
    ["another currency", [first, rowOf({ price: { currency: "CNY" } })]],
    ["another region", [first, rowOf({ id: id("b"), region: "us" })]],
    [
      "a window over a row without one",
      [first, rowOf({ id: id("b"), window: window("01:00-02:00") })],
    ],
    [
      "windows of other hours",
      [
        rowOf({ id: id("b"), window: window("16:30-00:30") }),
        rowOf({ id: id("c"), window: window("00:30-16:30") }),
      ],
    ],
    [
      "windows of other days",
      [
        rowOf({ id: id("b"), window: window("23:00-01:00", ["fri"]) }),
        rowOf({ id: id("c"), window: window("23:00-01:00", ["sat"]) }),
      ],
    ],
  ])("passes %s", (_, rows) => {
    expect(flawsOf(rows)).toEqual([]);
  });

  it.each([
    ["two rows at the same time", rowOf({ id: id("b"), from: "2025-06-30" })],
    ["an end left open under the next", rowOf({ id: id("b"), from: "2024-01-01" })],
    ["the same under another name", rowOf({ id: id("b"), alsoNamed: ["x"], from: "2025-03-01" })],
  ])("finds %s", (_, second) => {
    expect(flawsOf([first, second])).toEqual([
      { row: second, message: `"${id("b")}" and "${id("a")}" hold at the same time` },
    ]);
  });

  it.each([
    ["of the same hours", window("01:00-04:00"), window("03:59-06:00")],
    [
      "past midnight, into the next day",
      window("23:00-02:00", ["fri"]),
      window("01:00-03:00", ["sat"]),
    ],
    ["from Saturday into Sunday", window("23:00-02:00", ["sat"]), window("01:00-03:00", ["sun"])],
    ["of days without hours", { days: ["mon"] } as const, window("05:00-06:00")],
  ])("finds windows that overlap: %s", (_, a, b) => {
    const rows = [rowOf({ id: id("a"), window: a }), rowOf({ id: id("b"), window: b })];
    expect(flawsOf(rows).map(({ row }) => row.id)).toEqual([id("b")]);
  });

  it.each([
    [
      "an id that stands twice",
      [first, rowOf({ id: id("a"), from: "2025-07-01" })],
      "stands twice",
    ],
    ["an id of another model", [rowOf({ id: "host/n/usd/a" })], "must begin with host/m/usd/"],
    ["a row that never holds", [rowOf({ id: id("a"), to: "2024-12-31" })], "never holds"],
  ])("finds %s", (_, rows, message) => {
    expect(flawsOf(rows).map((flaw) => flaw.message)).toEqual([expect.stringContaining(message)]);
  });
});
