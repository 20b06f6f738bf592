import { describe, expect, it } from "vitest";
import { Pace } from "../../src/runner/pace.js";
import { FakeClock } from "../helpers/fake-clock.js";

const NEVER = new AbortController().signal;
/** 10 tokens, as is thought. */
const PROMPT = "x".repeat(30);

describe("the pace of a backend", () => {
  it("is set by maxTokens until the first answer, and by the mean answer from then on", async () => {
    const clock = new FakeClock();
    const pace = new Pace({ tpm: 120 }, clock);
    const ask = () => pace.admit(PROMPT, { maxTokens: 100 }, NEVER);
    const first = await clock.run(ask());
    const others = Promise.all([ask(), ask(), ask()]);
    await new Promise((resolve) => setImmediate(resolve));
    pace.settle(first, { input: 10, output: 20 });
    await clock.run(others);
    expect(clock.now()).toBe(0);
    await clock.run(ask());
    expect(clock.now()).toBe(60_000);
  });

  it("keeps its guess where the server counts nothing", async () => {
    const clock = new FakeClock();
    const pace = new Pace({ tpm: 110 }, clock);
    pace.settle(await clock.run(pace.admit(PROMPT, { maxTokens: 100 }, NEVER)));
    await clock.run(pace.admit(PROMPT, { maxTokens: 100 }, NEVER));
    expect(clock.now()).toBe(60_000);
  });

  it("takes one request alone where no answer is known and no cap is set", async () => {
    const clock = new FakeClock();
    const pace = new Pace({ tpm: 1000 }, clock);
    const first = await clock.run(pace.admit(PROMPT, {}, NEVER));
    const waiting = Promise.all([pace.admit(PROMPT, {}, NEVER), pace.admit(PROMPT, {}, NEVER)]);
    await new Promise((resolve) => setImmediate(resolve));
    pace.settle(first, { input: 10, output: 20 });
    await clock.run(waiting);
    expect(clock.now()).toBe(0);
  });
});
