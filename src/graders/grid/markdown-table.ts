/** A table of Markdown: its header, its rows and where it starts. */
export interface MarkdownTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly at: number;
}

const RULE = /^[\s|:+-]*-{2,}[\s|:+-]*$/;

/** The tables of a text: lines with bars, of which the second is a rule. */
export const markdownTables = (text: string): readonly MarkdownTable[] => {
  const tables: MarkdownTable[] = [];
  let block: string[] = [];
  let [at, start] = [0, 0];
  const close = (): void => {
    const [header, rule, ...rows] = block;
    if (header !== undefined && rule !== undefined && RULE.test(rule.slice(0, 2000))) {
      tables.push({ header: cells(header), rows: rows.map(cells), at: start });
    }
    block = [];
  };
  for (const line of text.split("\n")) {
    if (line.includes("|")) {
      if (block.length === 0) start = at;
      block.push(line);
    } else {
      close();
    }
    at += line.length + 1;
  }
  close();
  return tables;
};

const cells = (line: string): readonly string[] =>
  line
    .trim()
    .replace(/^\|/, "")
    .replace(/\|$/, "")
    .split("|")
    .map((cell) => cell.trim());
