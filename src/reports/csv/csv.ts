/** A cell: text from wherever, a number of ours, or nothing. */
export type CsvCell = string | number | undefined;

/**
 * A table as RFC 4180 has it: CRLF, a head, quotes doubled; UTF-8 without a mark. An absent value is an
 * empty cell, never 0. Text that a spreadsheet would take for a formula (with = + - @, also their
 * full-width forms, at its start) gets an apostrophe before it, which spreadsheets do not show; numbers
 * are ours and stay numbers. To read a text back exactly, take one leading apostrophe off.
 */
export function csv(head: readonly string[], rows: Iterable<readonly CsvCell[]>): string {
  const lines = [head.join(",")];
  for (const row of rows) lines.push(row.map(cellText).join(","));
  return `${lines.join("\r\n")}\r\n`;
}

function cellText(cell: CsvCell): string {
  if (cell === undefined) return "";
  if (typeof cell === "number") return Number.isFinite(cell) ? String(cell) : "";
  const text = harmless(cell);
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

/** An apostrophe of the text's own gets one as well, so that taking one off always gives it back. */
function harmless(text: string): string {
  const shown = text.replaceAll("\0", "\uFFFD");
  return /^['\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n']/u.test(shown) ? `'${shown}` : shown;
}
