import { expect, it } from "vitest";
import { Tally } from "../../../src/cli/progress/tally.js";
import type { AttemptRecord, PlannedSample, SampleResult } from "../../../src/store/rows.js";
import { answer } from "../../helpers/scripted-backend.js";

const CORRECT: SampleResult = {
  outcome: "completed",
  grader: "math/1",
  grade: { grade: "correct", score: 1, extracted: "1", reason: "made up" },
};

function samplesOf(backend: string, suiteHash: string, count: number): readonly PlannedSample[] {
  return Array.from({ length: count }, (_, ordinal) => ({
    id: `${backend}.${suiteHash}.${ordinal}`,
    ...{ ordinal, backend, suiteHash, taskId: `t${ordinal}`, sample: 0, seed: 1 },
  }));
}

/** One request of 100 output tokens. */
function requestOf(id: string, role: "answer" | "judge" = "answer"): AttemptRecord {
  const said = answer("\\boxed{1}");
  if (!said.ok) throw new Error("no answer");
  const completion = { ...said.completion, usage: { input: 10, output: 100 } };
  return { id, number: 1, role, startedAt: "t", result: { ok: true, completion } };
}

/** A tally with a clock of its own, on which samples are taken one after the other. */
function watched() {
  let now = 0;
  const tally = new Tally(
    (hash) => hash,
    () => now,
  );
  const one = (sample: PlannedSample, seconds: number) => {
    tally.begin(sample);
    now += seconds;
    tally.take(sample, CORRECT, [requestOf(sample.id), requestOf(`${sample.id}.j`, "judge")]);
    tally.end(sample);
  };
  return { tally, one, wait: (seconds: number) => (now += seconds) };
}

/** As near as a rate is whose past fades. */
function near(value: number | undefined, to: number): void {
  expect(value).toBeGreaterThan(0.9 * to);
  expect(value).toBeLessThan(1.1 * to);
}

it("a backend that began late or ended early shows its own speed", () => {
  const { tally, one, wait } = watched();
  const [early, late] = [samplesOf("early", "s", 20), samplesOf("late", "s", 20)];
  tally.plan([...early, ...late]);
  for (const sample of early) one(sample, 1);
  wait(3600);
  for (const sample of late.slice(0, 10)) one(sample, 2);
  const [next] = late.slice(10);
  if (next === undefined) throw new Error("no sample is left");
  tally.begin(next);
  const { cells, total } = tally.read();
  const [first, second] = cells;
  expect(first?.tokensPerSecond).toBeCloseTo(100, 6);
  expect(first).not.toHaveProperty("secondsLeft");
  near(second?.tokensPerSecond, 50);
  near(second?.secondsLeft, 20);
  expect(total).toMatchObject({ of: 40, done: 30 });
  near(total.secondsLeft, 20);
});

it("what is left of all is what is left of the slowest backend, its other suites included", () => {
  const { tally, one } = watched();
  const [a, b] = [samplesOf("slow", "first", 10), samplesOf("slow", "second", 30)];
  const fast = samplesOf("fast", "first", 10);
  tally.plan([...a, ...b, ...fast]);
  for (const sample of a.slice(0, 5)) one(sample, 4);
  for (const sample of fast.slice(0, 5)) one(sample, 1);
  for (const sample of [a[5], fast[5]]) if (sample !== undefined) tally.begin(sample);
  const { cells, total } = tally.read();
  expect(cells.map(({ done }) => done)).toEqual([5, 0, 5]);
  near(cells[0]?.secondsLeft, 20);
  expect(cells[1]).not.toHaveProperty("secondsLeft");
  near(cells[2]?.secondsLeft, 5);
  near(total.secondsLeft, 140);
});

it("what is left is unknown while a backend under way has not ended a sample, and without those given up", () => {
  const { tally, one } = watched();
  const [known, mute] = [samplesOf("known", "s", 10), samplesOf("mute", "s", 10)];
  tally.plan([...known, ...mute]);
  for (const sample of known.slice(0, 5)) one(sample, 1);
  const [next, never] = [known[5], mute[0]];
  if (next === undefined || never === undefined) throw new Error("no sample is left");
  tally.begin(next);
  tally.begin(never);
  expect(tally.read().total.secondsLeft).toBeUndefined();
  tally.end(never);
  near(tally.read().total.secondsLeft, 5);
});
