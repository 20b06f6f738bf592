/** Columns that a text takes on a terminal: East Asian letters and emoji two, marks none. */
export function widthOf(text: string): number {
  let width = 0;
  for (const char of text) width += widthOfChar(char);
  return width;
}

function widthOfChar(char: string): number {
  if (/\p{M}/u.test(char)) return 0;
  return WIDE.test(char) ? 2 : 1;
}

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** The text in at most so many columns, with `more` at its end where it was cut. */
export function fitted(text: string, columns: number, more: string): string {
  if (widthOf(text) <= columns) return text;
  let [kept, width] = ["", 0];
  const room = Math.max(0, columns - widthOf(more));
  for (const char of text) {
    width += widthOfChar(char);
    if (width > room) break;
    kept += char;
  }
  return columns < widthOf(more) ? "" : kept + more;
}
