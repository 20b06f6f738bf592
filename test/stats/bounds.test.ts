import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { missingBounds } from "../../src/stats/bounds.js";

describe("the bounds for missing samples", () => {
  it("count each missing sample as wrong, and as right", () => {
    expect(
      missingBounds([
        { scores: [1, 1], missing: 0 },
        { scores: [1], missing: 1 },
        { scores: [], missing: 2 },
      ]),
    ).toEqual({
      worst: 0.5,
      best: 1,
    });
  });

  it("hold the score of whatever the missing samples would have been", () => {
    const task = fc.record({
      scores: fc.array(fc.constantFrom(0, 1), { minLength: 1, maxLength: 4 }),
      hidden: fc.array(fc.constantFrom(0, 1), { maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(task, { minLength: 1, maxLength: 10 }), (tasks) => {
        const { worst, best } = missingBounds(
          tasks.map(({ scores, hidden }) => ({ scores, missing: hidden.length })),
        );
        const share = (list: readonly number[]) =>
          list.reduce((sum, x) => sum + x, 0) / list.length;
        const truth = share(tasks.map(({ scores, hidden }) => share([...scores, ...hidden])));
        return worst <= truth + 1e-12 && truth <= best + 1e-12;
      }),
    );
  });

  it("are 0 and 1 where nothing at all was asked", () => {
    expect(missingBounds([])).toEqual({ worst: 0, best: 1 });
    expect(missingBounds([{ scores: [], missing: 0 }])).toEqual({ worst: 0, best: 1 });
  });

  it("leave out a task of which no sample was asked", () => {
    const asked = { scores: [1, 0], missing: 2 };
    expect(missingBounds([asked, { scores: [], missing: 0 }])).toEqual({ worst: 0.25, best: 0.75 });
  });
});
