import { MAX_BOX_CHARS, MAX_BOXES } from "../limits.js";

/**
 * The value of a field in JSON, or in text that only looks like it: raw newlines and single
 * backslashes inside strings, as models write them.
 */
export const jsonField = (text: string, name: string): string | undefined => {
  const key = `"${name}"`;
  let at = text.lastIndexOf(key);
  for (let seen = 0; seen < MAX_BOXES && at >= 0; seen++) {
    const rest = text.slice(at + key.length, at + key.length + MAX_BOX_CHARS);
    const colon = /^\s{0,20}:\s{0,200}/.exec(rest)?.[0];
    if (colon !== undefined) return valueAt(rest.slice(colon.length));
    at = at === 0 ? -1 : text.lastIndexOf(key, at - 1);
  }
  return undefined;
};

const valueAt = (rest: string): string | undefined => {
  if (rest.startsWith("[")) return /^\[([^\]]{0,2000})\]/.exec(rest)?.[1];
  if (!rest.startsWith('"')) return /^[^,}\n]*/.exec(rest)?.[0].trim();
  const end = endOfString(rest);
  return end === undefined ? undefined : unescaped(rest.slice(1, end));
};

/** The quote that ends the string: one before a comma, a brace or the end, and not escaped. */
const endOfString = (text: string): number | undefined => {
  for (let index = 1; index < text.length; index++) {
    if (text[index] === "\\") index += 1;
    else if (text[index] === '"' && /^"\s*(?:[,}]|$|```)/.test(text.slice(index, index + 40)))
      return index;
  }
  return undefined;
};

/** Only escapes that cannot start a LaTeX command are undone; \\ is a backslash either way. */
const unescaped = (text: string): string =>
  text.replace(/\\(["/\\])/g, "$1").replace(/\\n(?![a-z])/g, "\n");
