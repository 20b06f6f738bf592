/** A light lexer of JavaScript, in one pass. It never throws. */

export interface Token {
  readonly kind: "name" | "number" | "string" | "op";
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether a line ends between this token and the one before it. */
  readonly onNewLine: boolean;
  /** A string, template or comment that does not end. */
  readonly broken: boolean;
}

const NAME = /#?[\p{L}_$][\p{L}\p{N}_$]*/uy;
const NUMBER = /\d[\w.]*/y;
const OPERATOR =
  /=>|\.\.\.|[=!]==?|(?:\*\*|<<|>>>?|&&|\|\||\?\?|[-+*/%&|^<>])=|\?\.|\+\+|--|&&|\|\||\?\?|[\s\S]/y;
/** Behind these a slash begins a regular expression. */
const BEFORE_REGEX = new Set(
  "return typeof case in of delete void instanceof do else yield await throw".split(" "),
);

export const javascriptTokens = (source: string): readonly Token[] => {
  const tokens: Token[] = [];
  /** For each template that is open: how many braces are open in its ${...}. */
  const templates: number[] = [];
  let onNewLine = true;
  let at = 0;
  const add = (kind: Token["kind"], end: number, text: string, broken = false): void => {
    tokens.push({ kind, text, start: at, end, onNewLine, broken });
    onNewLine = false;
    at = end;
  };
  /** A template, or its rest behind a ${...}. */
  const addTemplate = (): void => {
    const [end, stop] = endOfTemplate(source, at + 1);
    if (stop === "${") templates.push(0);
    add("string", end, "`", stop === "");
  };
  while (at < source.length) {
    const sign = source[at] ?? "";
    if (sign === "\n") {
      onNewLine = true;
      at += 1;
    } else if (sign === " " || sign === "\t" || sign === "\uFEFF") {
      at += 1;
    } else if (source.startsWith("//", at)) {
      const end = source.indexOf("\n", at);
      at = end === -1 ? source.length : end;
    } else if (source.startsWith("/*", at)) {
      const end = source.indexOf("*/", at + 2);
      if (end === -1) add("string", source.length, "", true);
      else at = end + 2;
    } else if (sign === '"' || sign === "'") {
      const [end, closed] = endOfString(source, at);
      add("string", end, "", !closed);
    } else if (sign === "`") {
      addTemplate();
    } else if (sign === "/" && beginsRegex(tokens.at(-1))) {
      const end = endOfRegex(source, at);
      if (end === undefined) add("op", at + 1, sign);
      else add("string", end, "");
    } else {
      const name = matchAt(NAME, source, at);
      const number = name === undefined ? matchAt(NUMBER, source, at) : undefined;
      if (name !== undefined) add("name", at + name.length, name);
      else if (number !== undefined) add("number", at + number.length, "0");
      else {
        const open = templates.at(-1);
        if (sign === "}" && open === 0) {
          templates.pop();
          addTemplate();
          continue;
        }
        if (open !== undefined && sign === "{") templates.push((templates.pop() ?? 0) + 1);
        if (open !== undefined && sign === "}") templates.push((templates.pop() ?? 1) - 1);
        const operator = matchAt(OPERATOR, source, at) ?? sign;
        add("op", at + operator.length, operator);
      }
    }
  }
  return tokens;
};

const matchAt = (pattern: RegExp, source: string, at: number): string | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0];
};

const endOfString = (source: string, from: number): [end: number, closed: boolean] => {
  for (let at = from + 1; at < source.length; at++) {
    if (source[at] === "\\") at += 1;
    else if (source[at] === "\n") return [at, false];
    else if (source[at] === source[from]) return [at + 1, true];
  }
  return [source.length, false];
};

const endOfTemplate = (source: string, from: number): [end: number, stop: "`" | "${" | ""] => {
  for (let at = from; at < source.length; at++) {
    if (source[at] === "\\") at += 1;
    else if (source[at] === "`") return [at + 1, "`"];
    else if (source[at] === "$" && source[at + 1] === "{") return [at + 2, "${"];
  }
  return [source.length, ""];
};

const beginsRegex = (before: Token | undefined): boolean => {
  if (before === undefined) return true;
  if (before.kind === "op") return !")]}".includes(before.text);
  return before.kind === "name" && BEFORE_REGEX.has(before.text);
};

/** Longest regular expression that is looked for; a slash without an end in reach divides. */
const MAX_REGEX = 2000;

const endOfRegex = (source: string, from: number): number | undefined => {
  let inClass = false;
  const limit = Math.min(source.length, from + MAX_REGEX);
  for (let at = from + 1; at < limit; at++) {
    const sign = source[at];
    if (sign === "\n") return undefined;
    if (sign === "\\") at += 1;
    else if (sign === "[") inClass = true;
    else if (sign === "]") inClass = false;
    else if (sign === "/" && !inClass) return at + 1;
  }
  return undefined;
};
