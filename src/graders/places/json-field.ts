/**
 * The value of a field in JSON, or in text that only looks like it: raw newlines and single
 * backslashes inside strings, as models write them.
 */
export const jsonField = (text: string, name: string): string | undefined => {
  const key = new RegExp(`"${name.replace(/[.*+?^${}()|[\\]\\\\]/g, "\\\\$&")}"\\s*:\\s*`, "g");
  const last = [...text.matchAll(key)].at(-1);
  if (last === undefined) return undefined;
  const rest = text.slice(last.index + last[0].length);
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
