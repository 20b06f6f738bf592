/** A light lexer of Python: logical lines with their tokens, in one pass. It never throws. */

export interface Token {
  readonly kind: "name" | "number" | "string" | "op";
  readonly text: string;
}

export interface LogicalLine {
  readonly start: number;
  end: number;
  /** Columns before it; a tab goes on to the next multiple of 8. */
  readonly indent: number;
  readonly tokens: Token[];
  /** A string or bracket that does not end, or a bracket too many. */
  broken: boolean;
}

const NAME = /[\p{L}_][\p{L}\p{N}_]*/uy;
const NUMBER = /\d[\w.]*/y;
const OPERATOR = /(?:\*\*|\/\/|<<|>>|[-+*/%@&|^])=|:=|->|\.\.\.|[=!<>]=|[\s\S]/y;
const PREFIX = /^(?:[rbuf]|br|rb|fr|rf)$/i;
/** A line that can only begin a statement: a bracket open before it was never closed. */
const STARTS_AFRESH = /(?:def|class|import|from|async def|if __name__)\b/y;

export const logicalLines = (source: string): readonly LogicalLine[] => {
  const lines: LogicalLine[] = [];
  let current: LogicalLine | undefined;
  let depth = 0;
  let indent = 0;
  let atStart = true;
  let at = 0;
  const finish = (): void => {
    if (current !== undefined && depth > 0) current.broken = true;
    current = undefined;
    depth = 0;
  };
  const add = (kind: Token["kind"], end: number, text: string): LogicalLine => {
    if (current === undefined) {
      current = { start: at, end, indent, tokens: [], broken: false };
      lines.push(current);
    }
    current.tokens.push({ kind, text });
    current.end = end;
    at = end;
    return current;
  };
  while (at < source.length) {
    if (atStart) {
      atStart = false;
      if (depth === 0) {
        [indent, at] = indentAt(source, at);
        continue;
      }
      if (matchAt(STARTS_AFRESH, source, at) !== undefined) finish();
      indent = 0;
    }
    const sign = source[at] ?? "";
    if (sign === "\n") {
      if (depth === 0) finish();
      atStart = true;
      at += 1;
    } else if (sign === " " || sign === "\t" || sign === "\f") {
      at += 1;
    } else if (sign === "\\" && source[at + 1] === "\n") {
      at += 2;
    } else if (sign === "#") {
      const end = source.indexOf("\n", at);
      at = end === -1 ? source.length : end;
    } else if (sign === ";" && depth === 0) {
      finish();
      at += 1;
    } else if (sign === '"' || sign === "'") {
      const [end, closed] = endOfString(source, at);
      const line = add("string", end, "");
      if (!closed) line.broken = true;
    } else {
      const name = matchAt(NAME, source, at);
      if (name !== undefined) {
        const next = source[at + name.length];
        if ((next === '"' || next === "'") && PREFIX.test(name)) at += name.length;
        else add("name", at + name.length, name);
        continue;
      }
      const number = matchAt(NUMBER, source, at);
      if (number !== undefined) {
        add("number", at + number.length, "0");
        continue;
      }
      const operator = matchAt(OPERATOR, source, at) ?? sign;
      const line = add("op", at + operator.length, operator);
      if ("([{".includes(operator)) depth += 1;
      else if (")]}".includes(operator)) {
        if (depth === 0) line.broken = true;
        else depth -= 1;
      }
    }
  }
  finish();
  return lines;
};

const matchAt = (pattern: RegExp, source: string, at: number): string | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0];
};

/** The indentation of the line that begins at `from`, and where its text begins. */
const indentAt = (source: string, from: number): [indent: number, at: number] => {
  let indent = 0;
  let at = from;
  for (; source[at] === " " || source[at] === "\t"; at++) {
    indent = source[at] === "\t" ? indent - (indent % 8) + 8 : indent + 1;
  }
  return [indent, at];
};

const endOfString = (source: string, from: number): [end: number, closed: boolean] => {
  const sign = source[from] ?? "";
  const triple = source.startsWith(sign.repeat(3), from);
  for (let at = from + (triple ? 3 : 1); at < source.length; at++) {
    if (source[at] === "\\") at += 1;
    else if (source[at] === "\n" && !triple) return [at, false];
    else if (source[at] === sign && !triple) return [at + 1, true];
    else if (source[at] === sign && source.startsWith(sign.repeat(3), at)) return [at + 3, true];
  }
  return [source.length, false];
};
