import type { Cursor } from "./cursor.js";
import { NotMath } from "./tokens.js";
import type { Node } from "./tree.js";

const MATRIX = /^begin:(?:[pbBvV]?(?:small)?matrix|array|cases)$/;

export const isMatrix = (sign: string): boolean => MATRIX.test(sign);

/** Rows of an environment. \begin{vmatrix} is a determinant, which is not computed. */
export const parseMatrix = (cursor: Cursor): Node =>
  cursor.deeper(() => {
    const opening = cursor.next().text;
    if (/^begin:[vV]matrix|cases/.test(opening)) throw new NotMath(opening);
    const closing = opening.replace("begin:", "end:");
    const rows: Node[][] = [[]];
    for (;;) {
      if (cursor.take("\\\\")) rows.push([]);
      else if (cursor.take("&")) continue;
      else if (cursor.take(closing)) break;
      else rows.at(-1)?.push(cursor.grammar.sum(cursor));
    }
    return { kind: "matrix", rows: rows.filter((row) => row.length > 0) };
  });
