import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bestTotal } from "../../../src/graders/text/assignment.js";

/** The largest total by trying every choice of columns. */
function byTrial(scores: readonly (readonly number[])[], used: readonly number[] = []): number {
  const [row, ...rest] = scores;
  if (row === undefined) return 0;
  const taken = row.flatMap((score, column) =>
    used.includes(column) ? [] : [score + byTrial(rest, [...used, column])],
  );
  return Math.max(byTrial(rest, used), ...taken);
}

const matrix = (rows: number, columns: number, most: number) =>
  fc.array(
    fc.array(fc.integer({ min: 0, max: most }), { minLength: columns, maxLength: columns }),
    {
      minLength: rows,
      maxLength: rows,
    },
  );

const anyMatrix = fc
  .tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 }), fc.constantFrom(1, 3, 50))
  .chain(([rows, columns, most]) => matrix(rows, columns, most));

describe("the best total of an assignment", () => {
  it.each([
    [[], 0],
    [[[]], 0],
    [[[7]], 7],
    // Greed would take 9 and leave 0.
    [
      [
        [9, 8],
        [7, 0],
      ],
      15,
    ],
    // Each row wants the first column; the second and third give way in turn.
    [
      [
        [5, 4, 1],
        [6, 4, 2],
        [7, 3, 3],
      ],
      13,
    ],
    // More rows than columns, and the other way round.
    [[[1], [4], [3]], 4],
    [[[1, 4, 3]], 4],
    [
      [
        [2, 1],
        [3, 3],
        [3, 1],
      ],
      6,
    ],
  ])("of %j is %d", (scores, total) => {
    expect(bestTotal(scores)).toBe(total);
  });

  it("is what trying every choice finds", () => {
    fc.assert(
      fc.property(anyMatrix, (scores) => bestTotal(scores) === byTrial(scores)),
      { numRuns: 400, seed: 7 },
    );
  });
});
