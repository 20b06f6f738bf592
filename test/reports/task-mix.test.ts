import fc from "fast-check";
import { expect, it } from "vitest";
import { mixOf, scoresOf } from "../../src/reports/task-mix.js";
import type { TaskGroup } from "../../src/store/rows.js";

const group = (taskId: string, count = 1, score: number | undefined = 1): TaskGroup => ({
  taskId,
  count,
  outcome: "completed",
  grade: { grade: score === 1 ? "correct" : "incorrect", score },
});
const FOUR = ["a", "b", "c", "d"].map((task) => group(task));

it.each<[string, readonly TaskGroup[], boolean]>([
  ["the same tasks in another order", [...FOUR].reverse(), true],
  ["the same tasks, otherwise answered", FOUR.map(({ taskId }) => group(taskId, 1, 0)), true],
  ["the same tasks, never reached", FOUR.map(({ taskId }) => ({ taskId, count: 1 })), true],
  ["three samples of each", FOUR.map(({ taskId }) => group(taskId, 3)), true],
  ["two groups of each", FOUR.flatMap(({ taskId }) => [group(taskId), group(taskId, 1, 0)]), true],
  ["the first of them", FOUR.slice(0, 2), false],
  ["one more", [...FOUR, group("e")], false],
  ["a task asked more often than the others", [...FOUR, group("a", 1, 0)], false],
  ["nothing", [], false],
])("four tasks once each and %s are alike: %#", (_name, other, alike) => {
  expect(mixOf(other).hash === mixOf(FOUR).hash).toBe(alike);
});

it("a mix counts its tasks, and the samples that were to be taken", () => {
  expect(mixOf([group("a", 3), group("a", 1, 0), group("b", 4)])).toMatchObject({
    tasks: 2,
    planned: 8,
  });
});

it("scores are those of each sample that has one, whatever the order of the groups", () => {
  const groups = [group("b", 2), group("a", 1, 0), group("b", 1, 0), { taskId: "b", count: 5 }];
  expect(scoresOf(groups)).toEqual([[0], [0, 1, 1]]);
  fc.assert(
    fc.property(fc.shuffledSubarray(groups, { minLength: groups.length }), (shuffled) => {
      expect(scoresOf(shuffled)).toEqual(scoresOf(groups));
      expect(mixOf(shuffled)).toEqual(mixOf(groups));
    }),
  );
});
