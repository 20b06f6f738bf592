import { setMaxListeners } from "node:events";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RateLimit } from "../../src/runner/rate-limit.js";
import { FakeClock } from "../helpers/fake-clock.js";

const NEVER = new AbortController().signal;
setMaxListeners(0, NEVER);
const MINUTE = 60_000;

interface Wish {
  /** Milliseconds after the start. */
  readonly at: number;
  readonly tokens: number;
  readonly actual: number;
  readonly lasts: number;
}

const wishes = fc.array(
  fc
    .record({
      at: fc.integer({ min: 0, max: 200_000 }),
      tokens: fc.integer({ min: 1, max: 100 }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      lasts: fc.integer({ min: 1, max: 90_000 }),
    })
    .map(({ share, ...wish }) => ({ ...wish, actual: Math.floor(wish.tokens * share) })),
  { minLength: 1, maxLength: 40 },
);

/** Has each wish ask at its time, and gives when each was let through, in the order of the wishes. */
function letThrough(limit: RateLimit, clock: FakeClock, all: readonly Wish[]) {
  return Promise.all(
    all.map(async ({ at, tokens, actual, lasts }) => {
      await clock.sleep(at, NEVER);
      const asked = clock.now();
      const admission = await limit.admit(() => tokens, NEVER);
      const admitted = clock.now();
      await clock.sleep(lasts, NEVER);
      admission.settle(actual);
      return { asked, admitted, tokens };
    }),
  );
}

describe("limits of a minute", () => {
  it("never let more requests through than rpm in any 60 s", async () => {
    await fc.assert(
      fc.asyncProperty(wishes, fc.integer({ min: 1, max: 12 }), async (all, rpm) => {
        const clock = new FakeClock();
        const through = await clock.run(letThrough(new RateLimit({ rpm }, clock), clock, all));
        const times = through.map(({ admitted }) => admitted).sort((a, b) => a - b);
        for (const [index, time] of times.entries()) {
          const later = times[index + rpm];
          if (later !== undefined) expect(later - time).toBeGreaterThanOrEqual(MINUTE);
        }
      }),
    );
  });

  it("never let more tokens through than tpm in any 60 s, where no request takes more than was thought", async () => {
    await fc.assert(
      fc.asyncProperty(wishes, fc.integer({ min: 100, max: 400 }), async (all, tpm) => {
        const clock = new FakeClock();
        const limit = new RateLimit({ tpm }, clock);
        const lasting = all.map((wish) => ({ ...wish, actual: wish.tokens }));
        const through = await clock.run(letThrough(limit, clock, lasting));
        for (const { admitted: from } of through) {
          const window = through.filter(
            ({ admitted }) => admitted >= from && admitted < from + MINUTE,
          );
          expect(window.reduce((sum, { tokens }) => sum + tokens, 0)).toBeLessThanOrEqual(tpm);
        }
      }),
    );
  });

  it("let those who ask through in the order in which they ask, whatever they ask for", async () => {
    await fc.assert(
      fc.asyncProperty(wishes, async (all) => {
        const clock = new FakeClock();
        const limit = new RateLimit({ rpm: 3, tpm: 150 }, clock);
        const through = await clock.run(letThrough(limit, clock, all));
        for (const first of through) {
          for (const second of through) {
            if (first.asked < second.asked) {
              expect(first.admitted).toBeLessThanOrEqual(second.admitted);
            }
          }
        }
      }),
    );
  });

  it("hold nobody up where there is room", async () => {
    const clock = new FakeClock();
    const limit = new RateLimit({ rpm: 5, tpm: 1000 }, clock);
    await clock.run(Promise.all([1, 2, 3, 4, 5].map(() => limit.admit(() => 200, NEVER))));
    expect(clock.now()).toBe(0);
  });

  it.each([
    ["takes less than was thought", 10, 0],
    ["takes what was thought", 100, MINUTE],
  ])("let the next one through when a request %s", async (_name, actual, at) => {
    const clock = new FakeClock();
    const limit = new RateLimit({ tpm: 100 }, clock);
    const first = await clock.run(limit.admit(() => 100, NEVER));
    const second = limit.admit(() => 90, NEVER);
    await new Promise((resolve) => setImmediate(resolve));
    first.settle(actual);
    await clock.run(second);
    expect(clock.now()).toBe(at);
  });

  it("give back what a request that was not made had taken", async () => {
    const clock = new FakeClock();
    const limit = new RateLimit({ rpm: 1 }, clock);
    const first = await clock.run(limit.admit(() => 1, NEVER));
    const second = limit.admit(() => 1, NEVER);
    await new Promise((resolve) => setImmediate(resolve));
    first.withdraw();
    await clock.run(second);
    expect(clock.now()).toBe(0);
  });

  it.each([
    ["of which nothing is known", undefined],
    ["above the limit", 1_000_000],
  ])("let a request %s through alone", async (_name, tokens) => {
    const clock = new FakeClock();
    const limit = new RateLimit({ tpm: 100 }, clock);
    await clock.run(limit.admit(() => tokens, NEVER));
    expect(clock.now()).toBe(0);
    await clock.run(limit.admit(() => 1, NEVER));
    expect(clock.now()).toBe(MINUTE);
  });

  it("let go of those who are stopped while they wait, and of nobody else", async () => {
    const clock = new FakeClock();
    const limit = new RateLimit({ rpm: 1 }, clock);
    await clock.run(limit.admit(() => 1, NEVER));
    const stop = new AbortController();
    const stopped = limit.admit(() => 1, stop.signal);
    const next = limit.admit(() => 1, NEVER);
    await new Promise((resolve) => setImmediate(resolve));
    stop.abort();
    await expect(stopped).rejects.toThrow(/abort/);
    await clock.run(next);
    expect(clock.now()).toBe(MINUTE);
  });
});
