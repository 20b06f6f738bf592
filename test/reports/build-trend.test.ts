import { expect, it } from "vitest";
import { type NightScore, trendOf } from "../../src/reports/build-trend.js";
import { clusteredScore } from "../../src/stats/score.js";

const ALL = { hash: "all", tasks: 200, planned: 200 };
const FIRST_TEN = { hash: "ten", tasks: 10, planned: 10 };

/** A night of November on which so many of the tasks were solved. */
function night(day: number, right: number, mix = ALL, more: Partial<NightScore> = {}): NightScore {
  return {
    runId: `r${day}`,
    startedAt: `2026-11-${String(day).padStart(2, "0")}T02:00:00.000Z`,
    state: "finished",
    backend: "host",
    suite: "sums",
    suiteHash: "s",
    mix,
    scored: mix.tasks,
    score: clusteredScore(Array.from({ length: mix.tasks }, (_, n) => [n < right ? 1 : 0])),
    ...more,
  };
}

const STEADY = Array.from({ length: 8 }, (_, day) => night(day + 1, 120));

it("a run of some of the tasks is no night of those that ask them all", () => {
  const [series, ...others] = trendOf([...STEADY, night(9, 0, FIRST_TEN)]);
  expect(others).toEqual([]);
  expect(series).toMatchObject({ mix: "all", tasks: 200, elsewhere: 1 });
  expect(series?.nights.map(({ runId }) => runId)).toEqual(STEADY.map(({ runId }) => runId));
});

it("hard tasks asked alone, again and again, raise no alarm; a fall on all tasks does", () => {
  const alone = Array.from({ length: 6 }, (_, n) => night(9 + n, 0, FIRST_TEN));
  expect(trendOf([...STEADY, ...alone]).map(({ mix, alarm }) => [mix, alarm])).toEqual([
    ["all", undefined],
    ["ten", undefined],
  ]);
  const fallen = Array.from({ length: 6 }, (_, n) => night(15 + n, 60));
  const [all, ten] = trendOf([...STEADY, ...alone, ...fallen]);
  expect(all?.alarm).toMatchObject({ direction: "worse", since: STEADY.length });
  expect(all?.elsewhere).toBe(6);
  expect(ten).toMatchObject({ elsewhere: 14 });
  expect(ten?.alarm).toBeUndefined();
});

it("a run of a suite of the same name that has changed is no night either, and counted", () => {
  const other = night(9, 120, { ...ALL, hash: "new" }, { suiteHash: "new" });
  expect(trendOf([...STEADY, other])).toMatchObject([{ suiteHash: "s", elsewhere: 1 }]);
  expect(trendOf([...STEADY, night(9, 1, ALL, { backend: "b" })])).toMatchObject([
    { elsewhere: 0 },
  ]);
});

it("a night tells how many of its samples have a score; runs broken off are no nights", () => {
  const broken = night(9, 3, ALL, { state: "interrupted" });
  const thin = night(10, 100, ALL, { scored: 150 });
  const [series] = trendOf([...STEADY, broken, thin]);
  expect(series?.nights).toHaveLength(9);
  expect(series?.nights.at(-1)).toMatchObject({ planned: 200, scored: 150 });
  expect(series?.elsewhere).toBe(0);
});
