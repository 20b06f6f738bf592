import { type Tag, tagOf } from "./tags.js";

/** A fenced block of a Markdown text. */
export interface Block {
  readonly tag: Tag;
  /** What stands between its fences, without the indentation of the fence. */
  readonly text: string;
}

export interface Fenced {
  readonly blocks: readonly Block[];
  /** The lines outside all blocks. */
  readonly outside: string;
}

interface Fence {
  readonly sign: string;
  readonly length: number;
  readonly indent: number;
  readonly info: string;
}

/** "Answer:```python": a fence behind a sentence, told by its tag. */
const BEHIND_TEXT = /^[^`]{1,400}(`{3,})[ \t]*([\w+#-]{1,20})[ \t]*$/;
/** "return x```": a fence behind the last line of code. */
const GLUED = /[^`](`{3,})[ \t]*$/;

/** List markers and quote signs may stand before a fence. */
const FENCE = /^([ \t]{0,40}(?:(?:[-*+>]|\d{1,3}[.)])[ \t]{1,8}){0,3})(`{3,}|~{3,})[ \t]*(.*)$/;

/**
 * The fenced blocks of an answer, in one pass over its lines; a second one only where a triple-quoted
 * string never ends, so that its quotes cannot hide the fences.
 */
export const fencesOf = (answer: string): Fenced => {
  const lines = answer.split("\n");
  return blocksOf(lines, true) ?? blocksOf(lines, false) ?? { blocks: [], outside: answer };
};

const blocksOf = (lines: readonly string[], trustQuotes: boolean): Fenced | undefined => {
  const blocks: Block[] = [];
  const outside: string[] = [];
  let open: { readonly fence: Fence; readonly tag: Tag; readonly lines: string[] } | undefined;
  let wrapper: Fence | undefined;
  let quote = "";
  const close = (): void => {
    if (open !== undefined)
      blocks.push({ tag: open.tag, text: dedented(open.lines, open.fence.indent) });
    open = undefined;
    quote = "";
  };
  const begin = (fence: Fence): void => {
    const tag = tagOf(fence.info);
    if (tag.kind === "wrapper") wrapper = fence;
    else open = { fence, tag, lines: [] };
  };
  for (const line of lines) {
    const fence = fenceOf(line);
    if (open === undefined) {
      const behind = fence ?? fenceBehindText(line);
      if (behind === undefined) outside.push(line);
      else if (wrapper !== undefined && closes(behind, wrapper)) wrapper = undefined;
      else begin(behind);
      continue;
    }
    if (fence !== undefined && quote === "") {
      if (closes(fence, open.fence)) {
        close();
        continue;
      }
      if (reopens(fence, open.fence)) {
        close();
        begin(fence);
        continue;
      }
    }
    const glued = quote === "" && fence === undefined ? gluedFence(line, open.fence) : undefined;
    open.lines.push(glued ?? line);
    if (glued !== undefined) {
      close();
      continue;
    }
    if (trustQuotes && holdsPython(open.tag)) quote = quoteAfter(line, quote);
  }
  if (quote !== "") return undefined;
  close();
  return { blocks, outside: outside.join("\n") };
};

const fenceOf = (line: string): Fence | undefined => {
  const [, lead = "", run = "", info = ""] = FENCE.exec(line) ?? [];
  const sign = run[0];
  // `code` in one line is no fence.
  if (sign === undefined || (sign === "`" && info.includes("`"))) return undefined;
  return { sign, length: run.length, indent: lead.length, info };
};

const fenceBehindText = (line: string): Fence | undefined => {
  const [, run = "", info = ""] = BEHIND_TEXT.exec(line) ?? [];
  if (run === "" || tagOf(info).kind !== "program") return undefined;
  return { sign: "`", length: run.length, indent: 0, info };
};

/** The code before a closing fence that stands on its line. */
const gluedFence = (line: string, opening: Fence): string | undefined => {
  if (opening.sign !== "`") return undefined;
  const found = GLUED.exec(line.slice(-GLUED_REACH));
  if (found === null || found[1]?.length !== opening.length) return undefined;
  return line.slice(0, line.trimEnd().length - opening.length);
};

const GLUED_REACH = 200;

const closes = (fence: Fence, opening: Fence): boolean =>
  fence.sign === opening.sign && fence.length >= opening.length && fence.info.trim() === "";

/** A tagged fence inside a block: the block before it was left open. */
const reopens = (fence: Fence, opening: Fence): boolean =>
  fence.sign === opening.sign &&
  fence.length >= opening.length &&
  tagOf(fence.info).kind !== "none";

const holdsPython = (tag: Tag): boolean =>
  tag.kind === "none" || (tag.kind === "program" && tag.language === "python");

/** The lines without as much of the fence's own indentation as all of them have. */
const dedented = (lines: readonly string[], indent: number): string => {
  const leads = lines
    .filter((line) => line.trim() !== "")
    .map((line) => LEAD.exec(line)?.[0].length ?? 0);
  const cut = leads.reduce((least, lead) => Math.min(least, lead), indent);
  return (
    cut === 0
      ? lines
      : lines.map((line) => line.slice(Math.min(cut, LEAD.exec(line)?.[0].length ?? 0)))
  ).join("\n");
};

const LEAD = /^[ \t>]{0,120}/;

/** The triple quote that is open after a line of Python, where `open` was before it. */
const quoteAfter = (line: string, open: string): string => {
  let quote = open;
  for (let index = 0; index < line.length; index++) {
    const sign = line[index] ?? "";
    if (sign === "\\") {
      index += 1;
    } else if (quote === "" && sign === "#") {
      return "";
    } else if (sign === '"' || sign === "'") {
      const triple = line.startsWith(sign.repeat(3), index);
      if (triple && (quote === "" || quote === sign.repeat(3))) {
        quote = quote === "" ? sign.repeat(3) : "";
        index += 2;
      } else if (quote === "") {
        index = endOfPlain(line, index);
      }
    }
  }
  return quote;
};

/** Where the plain string that begins at `from` ends; the end of the line where it does not. */
const endOfPlain = (line: string, from: number): number => {
  for (let index = from + 1; index < line.length; index++) {
    if (line[index] === "\\") index += 1;
    else if (line[index] === line[from]) return index;
  }
  return line.length;
};
