const SEQUENCE = new RegExp(`^${String.fromCharCode(27)}\\[(\\d*)([A-Za-z])`);

/**
 * What a terminal of so many columns shows after these bytes: letters, line ends, and the few sequences
 * that the live lines use. Any other sequence is an error. Lines that scrolled away are kept.
 */
export function screenOf(written: string, columns: number): readonly string[] {
  const lines: string[][] = [[]];
  let [row, column] = [0, 0];
  const line = () => {
    while (lines.length <= row) lines.push([]);
    return lines[row] ?? [];
  };
  let rest = written;
  while (rest !== "") {
    const [sequence, count, kind] = SEQUENCE.exec(rest) ?? [];
    if (sequence !== undefined) {
      if (kind === "A") row = Math.max(0, row - Number(count || 1));
      else if (kind === "K") line().length = Math.min(line().length, column);
      else if (kind === "J") {
        line().length = Math.min(line().length, column);
        lines.length = row + 1;
      } else if (kind !== "m") throw new Error(`unknown sequence ${JSON.stringify(sequence)}`);
      rest = rest.slice(sequence.length);
      continue;
    }
    const char = String.fromCodePoint(rest.codePointAt(0) ?? 0);
    rest = rest.slice(char.length);
    if (char === "\r") column = 0;
    else if (char === "\n") [row, column] = [row + 1, 0];
    else {
      if (column >= columns) [row, column] = [row + 1, 0];
      const own = line();
      while (own.length < column) own.push(" ");
      own[column] = char;
      column += 1;
    }
    line();
  }
  return lines.map((each) => each.join("").trimEnd());
}
