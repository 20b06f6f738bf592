/** Takes away what is wrapped round an answer: math delimiters, bold, code, quotes, a final stop. */

type Pair = readonly [open: string, close: string];

const MARKS: readonly Pair[] = [
  ["\\(", "\\)"],
  ["\\[", "\\]"],
  ["$$", "$$"],
  ["$", "$"],
  ["**", "**"],
  ["__", "__"],
  ["`", "`"],
  ["\\boxed{", "}"],
  ["\\fbox{", "}"],
  ["\\displaystyle", ""],
];
const QUOTES: readonly Pair[] = [
  ['"', '"'],
  ["“", "”"],
  ["'", "'"],
];
const ALL: readonly Pair[] = [...MARKS, ...QUOTES];

const wraps = (text: string, open: string, close: string): boolean => {
  if (text.length <= open.length + close.length) return false;
  if (!text.startsWith(open) || !text.endsWith(close)) return false;
  const inside = text.slice(open.length, text.length - close.length);
  if (close === "}") return balanced(inside);
  return close === "" || !inside.includes(close);
};

const balanced = (text: string): boolean => {
  let depth = 0;
  for (const sign of text) {
    if (sign === "{") depth++;
    if (sign === "}" && --depth < 0) return false;
  }
  return depth === 0;
};

const once = (text: string, pairs: readonly Pair[]): string => {
  for (const [open, close] of pairs) {
    if (wraps(text, open, close)) return text.slice(open.length, text.length - close.length);
  }
  if (/[^.]\.$/.test(text) || /[,;]$/.test(text)) return text.slice(0, -1);
  return text;
};

/** Peels at most eight layers, so that the work stays linear. */
const peeled = (text: string, pairs: readonly Pair[]): string => {
  let current = text.trim();
  for (let layer = 0; layer < 8; layer++) current = once(current, pairs).trim();
  return current;
};

export const unwrap = (text: string): string => peeled(text, ALL);

/** The same, but for quotes, which are part of a literal. */
export const unwrapMarks = (text: string): string => peeled(text, MARKS);
