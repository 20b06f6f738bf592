/**
 * The largest total of scores when each row takes a column of its own (Kuhn 1955, with potentials):
 * O(n^3) for n rows or columns.
 */
export const bestTotal = (scores: readonly (readonly number[])[]): number => {
  const size = Math.max(scores.length, scores[0]?.length ?? 0);
  const cost = (row: number, column: number): number => -(scores[row]?.[column] ?? 0);
  const rowPotential: number[] = [];
  const columnPotential: number[] = [];
  /** The row that holds a column; index `size` is the row in hand. */
  const rowOf = new Array<number>(size + 1).fill(-1);
  for (let row = 0; row < size; row++) {
    rowOf[size] = row;
    const cheapest: number[] = [];
    const via: number[] = [];
    const done = new Set<number>();
    let column = size;
    while (at(rowOf, column) !== -1) {
      done.add(column);
      const held = at(rowOf, column);
      let delta = Number.POSITIVE_INFINITY;
      let next = size;
      for (let other = 0; other < size; other++) {
        if (done.has(other)) continue;
        const reduced = cost(held, other) - at(rowPotential, held) - at(columnPotential, other);
        if (reduced < (cheapest[other] ?? Number.POSITIVE_INFINITY)) {
          cheapest[other] = reduced;
          via[other] = column;
        }
        if (at(cheapest, other) < delta) {
          delta = at(cheapest, other);
          next = other;
        }
      }
      for (let other = 0; other <= size; other++) {
        if (done.has(other)) {
          rowPotential[at(rowOf, other)] = at(rowPotential, at(rowOf, other)) + delta;
          columnPotential[other] = at(columnPotential, other) - delta;
        } else cheapest[other] = at(cheapest, other) - delta;
      }
      column = next;
    }
    while (column !== size) {
      const previous = at(via, column);
      rowOf[column] = at(rowOf, previous);
      column = previous;
    }
  }
  return rowOf.reduce((total, row, column) => total + (scores[row]?.[column] ?? 0), 0);
};

const at = (list: readonly number[], index: number): number => list[index] ?? 0;
