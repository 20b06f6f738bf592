import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { holds, readHours, type Window, windowText } from "../../src/pricing/window.js";

const hours = (...texts: string[]) => texts.flatMap((text) => readHours(text) ?? []);
const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri"] as const;
const PEAK: Window = {
  hours: hours("01:00-04:00", "06:00-10:00"),
  days: WEEKDAYS,
  except: ["2026-10-01"],
};
const NIGHT: Window = { hours: hours("16:30-00:30") };

describe("a window of hours", () => {
  it.each([
    ["peak begins", PEAK, "2026-09-01T01:00:00Z", true],
    ["peak ends with its last minute", PEAK, "2026-09-01T03:59:59.999Z", true],
    ["peak is over at its end", PEAK, "2026-09-01T04:00:00Z", false],
    ["the second part counts", PEAK, "2026-09-01T09:30:00Z", true],
    ["between the parts it does not hold", PEAK, "2026-09-01T05:00:00Z", false],
    ["Saturday is left out", PEAK, "2026-09-05T02:00:00Z", false],
    ["a holiday is left out", PEAK, "2026-10-01T02:00:00Z", false],
    ["the night begins before midnight", NIGHT, "2025-03-01T16:30:00Z", true],
    ["and goes on after it", NIGHT, "2025-03-02T00:29:00Z", true],
    ["until its end", NIGHT, "2025-03-02T00:30:00Z", false],
  ])("%s", (_, window, at, expected) => {
    expect(holds(window, Date.parse(at))).toBe(expected);
  });

  it("that passes midnight belongs to the day it began on", () => {
    const friday: Window = { ...NIGHT, days: ["fri"] };
    expect(holds(friday, Date.parse("2025-03-07T17:00:00Z"))).toBe(true);
    expect(holds(friday, Date.parse("2025-03-08T00:15:00Z"))).toBe(true);
    expect(holds(friday, Date.parse("2025-03-07T00:15:00Z"))).toBe(false);
  });

  it("and the one from its end to its begin share out every minute between them", () => {
    const minute = fc.integer({ min: 0, max: 1439 });
    fc.assert(
      fc.property(minute, minute, fc.integer({ min: 0, max: 4e12 }), (from, to, at) => {
        fc.pre(from !== to);
        const one = holds({ hours: [{ from, to }] }, at);
        return one !== holds({ hours: [{ from: to, to: from }] }, at);
      }),
    );
  });

  it.each(["16:30", "24:00-01:00", "01:00-25:00", "01:60-02:00", "02:00-02:00", "1:00-2:00"])(
    "is none where it says %j",
    (text) => {
      expect(readHours(text)).toBeUndefined();
    },
  );

  it.each([
    [PEAK, "mon-fri 01:00-04:00, 06:00-10:00 UTC, not on 1 day"],
    [NIGHT, "16:30-00:30 UTC"],
    [{ days: ["sun", "sat"] } as const, "sun sat UTC"],
  ])("is written with its days and hours", (window, text) => {
    expect(windowText(window)).toBe(text);
  });
});
