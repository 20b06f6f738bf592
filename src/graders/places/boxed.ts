import { MAX_BOXES } from "../limits.js";

const OPEN = /\\(?:boxed|fbox)\s*\{/g;

/** What may stand between two boxes that hold one answer together. */
const JOINED =
  /^(?:[\s,$()[\]]|\\[()[\] ,;]|\\q?quad|\\text\s*\{\s*(?:and|or)\s*\}|and\b|or\b){0,20}$/;

/** What stands in the last \boxed{...} whose braces balance; adjacent boxes are joined by commas. */
export const lastBoxed = (text: string): string | undefined => {
  const boxes = [...text.matchAll(OPEN)].slice(-MAX_BOXES).flatMap((match) => {
    const start = match.index + match[0].length;
    const end = closing(text, start);
    return end === undefined ? [] : [{ from: match.index, start, end }];
  });
  const last = boxes.at(-1);
  if (last === undefined) return undefined;
  const parts = [last];
  for (const box of boxes.slice(0, -1).toReversed()) {
    const next = parts[0];
    if (next === undefined || box.end >= next.from) break;
    if (!JOINED.test(text.slice(box.end + 1, next.from))) break;
    parts.unshift(box);
  }
  const inside = parts.map(({ start, end }) => text.slice(start, end));
  return new Set(inside).size === 1 ? inside[0] : inside.join(", ");
};

/** Index of the brace that closes the group entered at `from`. */
const closing = (text: string, from: number): number | undefined => {
  let depth = 1;
  for (let index = from; index < text.length; index++) {
    const sign = text[index];
    if (sign === "\\") index += 1;
    else if (sign === "{") depth += 1;
    else if (sign === "}") depth -= 1;
    if (depth === 0) return index;
  }
  return undefined;
};
