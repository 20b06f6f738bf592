import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Meter } from "../../../src/cli/progress/meter.js";

/** From `from` to `to` so many at a time, one after the other; each takes so long and so many tokens. */
function work(meter: Meter, from: number, to: number, places: number, each: number, tokens = 100) {
  for (let place = 0; place < places; place += 1) meter.begin(from);
  for (let now = from + each; now <= to; now += each) {
    for (let place = 0; place < places; place += 1) {
      meter.take(now, each, tokens);
      meter.end(now);
      if (now + each <= to) meter.begin(now);
    }
  }
}

describe("a rate of late", () => {
  it("is unknown until a sample has ended", () => {
    const meter = new Meter();
    expect([meter.tokensPerSecond(5), meter.secondsLeft(5, 10)]).toEqual([undefined, undefined]);
    meter.begin(5);
    expect([meter.tokensPerSecond(50), meter.secondsLeft(50, 10)]).toEqual([undefined, undefined]);
  });

  it("does not hang on how long nothing had been under way", () => {
    for (const start of [0, 3600]) {
      const meter = new Meter();
      work(meter, start, start + 100, 4, 2);
      expect(meter.tokensPerSecond(start + 5000)).toBeCloseTo(200, 6);
    }
  });

  it("forgets in a minute or two how it was", () => {
    const meter = new Meter();
    work(meter, 0, 600, 1, 1, 100);
    work(meter, 600, 660, 1, 1, 500);
    meter.begin(660);
    expect(meter.tokensPerSecond(660)).toBeGreaterThan(420);
    work(meter, 660, 780, 1, 1, 500);
    expect(meter.tokensPerSecond(780)).toBeGreaterThan(490);
    expect(meter.tokensPerSecond(780)).toBeLessThan(510);
  });

  it("is that of all the work once none is under way", () => {
    const meter = new Meter();
    work(meter, 0, 600, 1, 1, 100);
    work(meter, 600, 660, 1, 1, 500);
    expect(meter.tokensPerSecond(9000)).toBeCloseTo((600 * 100 + 60 * 500) / 660, 6);
  });

  it("remembers longer where a sample takes longer", () => {
    const meter = new Meter();
    // Two places of 300 s each, one half a turn behind: 1 in 150 s.
    for (let half = 0; half < 20; half += 1) {
      const now = 150 * half;
      if (half >= 2) {
        meter.take(now, 300, 30_000);
        meter.end(now);
      }
      meter.begin(now);
    }
    expect(meter.secondsLeft(2850, 20)).toBeGreaterThan(2700);
    expect(meter.secondsLeft(2850, 20)).toBeLessThan(3300);
  });

  it("falls while nothing comes to an end", () => {
    const meter = new Meter();
    work(meter, 0, 100, 2, 1);
    meter.begin(100);
    const [before, after] = [meter.secondsLeft(101, 50), meter.secondsLeft(161, 50)];
    expect(before).toBeLessThan(30);
    expect(after).toBeGreaterThan(100);
  });

  it("leaves the last samples the time that one takes", () => {
    const meter = new Meter();
    work(meter, 0, 100, 10, 10);
    meter.begin(100);
    // At this rate one in a second; but it has only just begun.
    expect(meter.secondsLeft(100, 1)).toBeCloseTo(10, 6);
    expect(meter.secondsLeft(104, 1)).toBeCloseTo(6, 6);
    expect(meter.secondsLeft(104, 0)).toBeUndefined();
  });

  it("is a number above 0 or none, whatever happens", () => {
    const step = fc.record({
      what: fc.constantFrom("begin", "take", "end"),
      after: fc.double({ min: 0, max: 1e5, noNaN: true }),
      tokens: fc.nat(100_000),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), fc.nat(1000), (steps, samples) => {
        const meter = new Meter();
        let [now, flying] = [0, 0];
        for (const { what, after, tokens } of steps) {
          now += after;
          if (what === "begin" || flying === 0) {
            meter.begin(now);
            flying += 1;
          } else {
            if (what === "take") meter.take(now, after, tokens);
            meter.end(now);
            flying -= 1;
          }
        }
        for (const at of [now, now + 1, now + 1e6]) {
          const [speed, left] = [meter.tokensPerSecond(at), meter.secondsLeft(at, samples)];
          expect(speed === undefined || (Number.isFinite(speed) && speed >= 0)).toBe(true);
          expect(left === undefined || left >= 0).toBe(true);
          expect(left).not.toBeNaN();
        }
      }),
    );
  });
});
