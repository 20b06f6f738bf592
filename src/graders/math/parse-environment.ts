import type { Cursor } from "./cursor.js";
import { list, type Node } from "./tree.js";

const MATRIX = /^begin:(?:[pbB]?(?:small)?matrix|array)$/;
/** Environments that set equations below one another. */
const SYSTEM = /^begin:(?:cases|align|aligned|gather|gathered|split|equation)$/;

export const isEnvironment = (sign: string): boolean => MATRIX.test(sign) || SYSTEM.test(sign);

/** A matrix by its rows, or a system of equations as a list. */
export const parseEnvironment = (cursor: Cursor): Node =>
  cursor.deeper(() => {
    const opening = cursor.next().text;
    const closing = opening.replace("begin:", "end:");
    const isSystem = SYSTEM.test(opening);
    const rows: Node[][] = [[]];
    for (;;) {
      if (cursor.take("\\\\")) rows.push([]);
      else if (cursor.take("&") || (isSystem && cursor.takeSeparator())) continue;
      else if (cursor.take(closing)) break;
      else
        rows.at(-1)?.push(isSystem ? cursor.grammar.relation(cursor) : cursor.grammar.sum(cursor));
    }
    const filled = rows.filter((row) => row.length > 0);
    if (!isSystem) return { kind: "matrix", rows: filled };
    const items = filled.flat();
    const [only] = items;
    return items.length === 1 && only !== undefined ? only : list(items);
  });
