import { describe, expect, it } from "vitest";
import { planSamples } from "../../src/runner/plan.js";
import { suiteOf } from "../helpers/suite.js";

function plan(tasks: number, samples: number, seed = 1) {
  return planSamples({
    runId: "R",
    suites: [suiteOf(tasks)],
    backends: ["a", "b"],
    samplesOf: () => Array.from({ length: samples }, (_, index) => index),
    wants: () => true,
    firstOrdinal: 1,
    seed,
  });
}

describe("the plan", () => {
  it("holds every task x backend x sample exactly once", () => {
    const cells = plan(5, 3).map(({ backend, taskId, sample }) => `${backend} ${taskId} ${sample}`);
    expect(new Set(cells).size).toBe(30);
    expect(cells).toHaveLength(30);
  });

  it("asks all backends of a task in turn, and every task before a second sample of any", () => {
    const first = plan(2, 2).map(({ backend, taskId, sample }) => `${taskId}${backend}${sample}`);
    expect(first).toEqual(["t1a0", "t1b0", "t2a0", "t2b0", "t1a1", "t1b1", "t2a1", "t2b1"]);
  });

  it("gives a task's samples seeds of their own that do not depend on the rest of the plan", () => {
    const small = plan(2, 2).filter(({ backend }) => backend === "a");
    const large = plan(9, 4).filter(({ backend }) => backend === "a");
    expect(new Set(small.map(({ seed }) => seed)).size).toBe(4);
    for (const sample of small) {
      const same = large.find(
        ({ taskId, sample: index }) => taskId === sample.taskId && index === sample.sample,
      );
      expect(same?.seed).toBe(sample.seed);
    }
    expect(plan(2, 2, 2)[0]?.seed).not.toBe(small[0]?.seed);
  });

  it("asks every backend with the same seeds, so that they can be compared in pairs", () => {
    const [a, b] = plan(1, 1);
    expect(a?.seed).toBe(b?.seed);
  });
});
