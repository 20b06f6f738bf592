import { MAX_BOX_CHARS, MAX_BOXES } from "../limits.js";

const COMMANDS = ["\\boxed", "\\fbox"] as const;

interface Box {
  readonly from: number;
  readonly end: number;
  readonly inside: string;
}

/** What stands in the last \boxed{...} whose braces balance; adjacent boxes are joined by commas. */
export const lastBoxed = (text: string): string | undefined => {
  const boxes = boxesAtEnd(text);
  const last = boxes.at(-1);
  if (last === undefined) return undefined;
  const parts = [last];
  for (const box of boxes.slice(0, -1).toReversed()) {
    const next = parts[0];
    if (next === undefined || box.end > next.from) break;
    if (!joins(text.slice(box.end, next.from))) break;
    parts.unshift(box);
  }
  const inside = parts.map((part) => part.inside);
  return new Set(inside).size === 1 ? inside[0] : inside.join(", ");
};

/** The last boxes, in order, looked for from the end. */
const boxesAtEnd = (text: string): readonly Box[] => {
  const boxes: Box[] = [];
  // The next place of each command, looked for again only when it is used up.
  const next = COMMANDS.map((command) => text.lastIndexOf(command));
  for (let seen = 0; seen < MAX_BOXES; seen++) {
    const from = Math.max(...next);
    if (from === -1) break;
    const box = boxAt(text, from);
    if (box !== undefined) boxes.unshift(box);
    const used = next.indexOf(from);
    next[used] = from === 0 ? -1 : text.lastIndexOf(COMMANDS[used] ?? "", from - 1);
  }
  return boxes;
};

/** \boxed{...}, or \boxed 5 without braces. */
const boxAt = (text: string, from: number): Box | undefined => {
  const head = /^\\(?:boxed|fbox)\s{0,9}(\{)?/.exec(text.slice(from, from + 20));
  if (head === null) return undefined;
  const start = from + head[0].length;
  if (head[1] !== undefined) {
    const end = closing(text, start);
    return end === undefined ? undefined : { from, end: end + 1, inside: text.slice(start, end) };
  }
  const bare = /^[^\s{}$\\]{1,40}|^\\[A-Za-z]+(?:\{[^{}]{1,80}\}){0,2}/.exec(
    text.slice(start, start + 200),
  );
  if (bare === null) return undefined;
  const inside = bare[0].replace(/[.,;]$/, "");
  return /[A-Za-z0-9]/.test(inside) ? { from, end: start + inside.length, inside } : undefined;
};

/** Index of the brace that closes the group entered at `from`. */
const closing = (text: string, from: number): number | undefined => {
  let depth = 1;
  const limit = Math.min(text.length, from + MAX_BOX_CHARS);
  for (let index = from; index < limit; index++) {
    const sign = text[index];
    if (sign === "\\") index += 1;
    else if (sign === "{") depth += 1;
    else if (sign === "}") depth -= 1;
    if (depth === 0) return index;
  }
  return undefined;
};

const MAX_JOIN = 80;
/** Delimiters, space, commas and joining words, in the last of which \text{... and} may hold more. */
const JOIN =
  /\\text\s*\{[^{}]{0,60}\b(?:and|or)\s*\}|\\[()[\],;:! ]|\\q?quad|\band\b|\bor\b|\b(?:y|o|e|ou|und|oder|et)\b|[\s,;$()[\]和或]/g;

/** Whether what stands between two boxes makes one answer of them. */
const joins = (between: string): boolean =>
  between.length <= MAX_JOIN && between.replace(JOIN, "") === "";
