import { readdirSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { descendants } from "../helpers/processes.js";
import {
  NO_SANDBOX,
  openSandbox,
  openSingleUse,
  type Runs,
  SANDBOX_PRESENT,
} from "../helpers/sandbox.js";
import { type Attack, attack, attacks, HONEST } from "./hostile/attack.js";
import { type Canaries, canaries } from "./hostile/canaries.js";
import { FLOODS, JAVASCRIPT, PYTHON, TRACES } from "./hostile/manifest.js";

const MOST_CAPTURED = 65_536;
const MOST_GROWTH = 64 * 1_048_576;

const descriptors = () => readdirSync("/proc/self/fd").length;

describe.skipIf(!SANDBOX_PRESENT)(`Hostile programs${NO_SANDBOX}`, () => {
  let set: Canaries;
  const before = SANDBOX_PRESENT
    ? { descriptors: descriptors(), processes: descendants() }
    : undefined;
  const opened: Runs[] = [];
  const opening = <T extends Runs>(sandbox: T): T => {
    opened.push(sandbox);
    return sandbox;
  };

  beforeAll(async () => {
    set = await canaries();
  });

  afterAll(() => {
    set.close();
  });

  const survives = async (sandbox: Runs, each: Attack) => {
    const execution = await attack(sandbox, { ...each, program: set.named(each.program) });
    const written = JSON.stringify(execution);
    expect(each.verdicts, written).toContain(execution.verdict);
    expect(written.length).toBeLessThan(MOST_CAPTURED);
    expect(set.leaked(written)).toBe(false);
  };
  const honestPasses = async (sandbox: Runs, { language }: Attack) => {
    expect(await attack(sandbox, HONEST[language])).toMatchObject({ verdict: "passed" });
  };

  describe("in processes that serve many, one after another", () => {
    let sandbox: Runs;
    beforeAll(() => {
      sandbox = opening(openSandbox("bubblewrap"));
    });

    it.concurrent.each(attacks(...PYTHON, ...JAVASCRIPT))(
      "$language: $title comes to one of $verdicts, and an honest one passes after it",
      async (each) => {
        await survives(sandbox, each);
        await honestPasses(sandbox, each);
      },
    );
  });

  describe("in processes that serve a single one", () => {
    let sandbox: Runs;
    beforeAll(async () => {
      sandbox = opening(await openSingleUse());
    });

    it.concurrent.each(attacks(...PYTHON))("$title comes to one of $verdicts", async (each) => {
      await survives(sandbox, each);
    });
  });

  it("leave nothing behind for the next one", async () => {
    const sandbox = opening(openSandbox("bubblewrap"));
    for (const each of attacks(...TRACES)) await survives(sandbox, each);
  });

  it("do not fill the memory of whoever hears them", async () => {
    const sandbox = opening(openSandbox("bubblewrap"));
    const before = process.memoryUsage().rss;
    for (const each of attacks(...FLOODS)) await survives(sandbox, each);
    expect(process.memoryUsage().rss - before).toBeLessThan(MOST_GROWTH);
  });

  it("touch nothing of the host, and leave neither processes nor descriptors", async () => {
    expect(set.touched()).toEqual([]);
    for (const each of opened) await each.close();
    await vi.waitFor(
      () => {
        expect(descendants()).toEqual(before?.processes);
        expect(descriptors()).toBeLessThanOrEqual((before?.descriptors ?? 0) + 4);
      },
      { timeout: 2_000 },
    );
  });
});
