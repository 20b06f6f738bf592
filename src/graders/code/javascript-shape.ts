import { javascriptTokens, type Token } from "./javascript-tokens.js";
import type { Shape, Statement } from "./shape.js";

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

const KEYWORDS = words(
  "async await break case catch class const continue debugger default delete do else export extends false finally for function get if import in instanceof let new null of return set static super switch this throw true try typeof undefined var void while yield as from",
);
const DECLARES = words("const let var");
const GOES_ON = words("else catch finally while in of instanceof");
const WITH_CONDITION = words("if for while switch catch");

/** What can be told of a JavaScript program from its tokens. */
export const javascriptShape = (source: string): Shape => {
  const tokens = javascriptTokens(source);
  const top = statementsOf(tokens);
  const { used, bound } = namesOf(tokens);
  return {
    statements: top.map((range) => statementOf(tokens, range)),
    used,
    bound,
    solution: methodsOf(tokens),
    exported: exportsOf(tokens),
    ...linesOf(tokens),
  };
};

/** A statement at the top level, as indices of its first and last token. */
interface Range {
  readonly first: number;
  readonly last: number;
}

const statementsOf = (tokens: readonly Token[]): readonly Range[] => {
  const ranges: Range[] = [];
  let depth = 0;
  let first = 0;
  const end = (last: number): void => {
    if (last >= first) ranges.push({ first, last });
    first = last + 1;
  };
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1];
    if (depth === 0 && before !== undefined && begins(before, token)) end(index - 1);
    if (token.kind !== "op") continue;
    if ("([{".includes(token.text)) depth += 1;
    else if (")]}".includes(token.text)) depth = Math.max(0, depth - 1);
    else if (token.text === ";" && depth === 0) end(index);
  }
  end(tokens.length - 1);
  return ranges;
};

/** A name or string on a new line begins a statement unless the line before it is not over. */
const begins = (before: Token, token: Token): boolean =>
  token.onNewLine &&
  (token.kind !== "op" || token.text === "{" || token.text === "[") &&
  !(token.kind === "name" && GOES_ON.has(token.text)) &&
  (before.kind !== "op" || ")]}".includes(before.text)) &&
  !(before.kind === "name" && KEYWORDS.has(before.text) && before.text !== "this");

const textAt = (tokens: readonly Token[], index: number): string => tokens[index]?.text ?? "";

const statementOf = (tokens: readonly Token[], { first, last }: Range): Statement => {
  let at = first;
  while (["export", "default", "async"].includes(textAt(tokens, at))) at += 1;
  const word = textAt(tokens, at);
  const [start, end] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0];
  const base = { start, end, bindsUnknown: false };
  if (word === "function" || word === "class") {
    const name = textAt(tokens, textAt(tokens, at + 1) === "*" ? at + 2 : at + 1);
    return { ...base, kind: "definition", binds: name === "" ? [] : [name] };
  }
  if (word === "import") {
    return { ...base, kind: "import", binds: plainNames(tokens, at + 1, last) };
  }
  if (DECLARES.has(word)) return { ...base, ...declared(tokens, at, last) };
  return {
    ...base,
    kind: textAt(tokens, at + 1) === "=" ? "binding" : "act",
    binds: assigned(tokens, at),
  };
};

const assigned = (tokens: readonly Token[], at: number): readonly string[] =>
  textAt(tokens, at + 1) === "=" && tokens[at]?.kind === "name" ? [textAt(tokens, at)] : [];

/** `const a = 1, { b } = c`: the names before each `=` or comma outside brackets. */
const declared = (
  tokens: readonly Token[],
  at: number,
  last: number,
): { readonly kind: Statement["kind"]; readonly binds: readonly string[] } => {
  const binds: string[] = [];
  let depth = 0;
  let inValue = false;
  let calls = false;
  for (let index = at + 1; index <= last; index++) {
    const { kind = "op", text = "" } = tokens[index] ?? {};
    if (kind === "op" && "([{".includes(text)) depth += 1;
    else if (kind === "op" && ")]}".includes(text)) depth -= 1;
    else if (depth === 0 && text === "=") inValue = true;
    else if (depth === 0 && text === ",") inValue = false;
    else if (!inValue && kind === "name" && !KEYWORDS.has(text)) binds.push(text);
    if (inValue && depth === 0 && (text === "=>" || text === "function" || text === "class"))
      calls = true;
  }
  return { kind: calls ? "definition" : "binding", binds };
};

const plainNames = (tokens: readonly Token[], from: number, last: number): readonly string[] =>
  tokens
    .slice(from, last + 1)
    .flatMap(({ kind, text }) => (kind === "name" && !KEYWORDS.has(text) ? [text] : []));

/** Names read (none behind a dot), and names bound by declarations and parameters at any depth. */
const namesOf = (
  tokens: readonly Token[],
): { readonly used: ReadonlySet<string>; readonly bound: ReadonlySet<string> } => {
  const used = new Set<string>();
  const bound = new Set<string>();
  /** Where the brackets that are open began, to find the parameters before an arrow. */
  const opened: number[] = [];
  let group = -1;
  let declaring = false;
  let parameters = 0;
  for (const [index, { kind, text }] of tokens.entries()) {
    const before = index === 0 ? "" : textAt(tokens, index - 1);
    if (kind === "op") {
      if (text === "(") {
        opened.push(index);
        if (parameters > 0 || followsFunction(tokens, index)) parameters += 1;
      } else if (text === ")") {
        group = opened.pop() ?? -1;
        if (parameters > 0) parameters -= 1;
      } else if (text === "=" || text === ";") declaring = false;
      else if (text === "=>" && before === ")" && group >= 0) {
        for (const name of plainNames(tokens, group, Math.min(index, group + MAX_PARAMETER_TOKENS)))
          bound.add(name);
      }
      continue;
    }
    if (kind !== "name") continue;
    if (DECLARES.has(text)) declaring = true;
    else if (text === "of" || text === "in") declaring = false;
    if (KEYWORDS.has(text) || before === "." || before === "?.") continue;
    used.add(text);
    const names = before === "function" || before === "class" || textAt(tokens, index + 1) === "=>";
    if (declaring || names || parameters > 0) bound.add(text);
  }
  return { used, bound };
};

const MAX_PARAMETER_TOKENS = 200;

const followsFunction = (tokens: readonly Token[], open: number): boolean =>
  [1, 2, 3].some(
    (back) =>
      textAt(tokens, open - back) === "function" ||
      (back === 1 && textAt(tokens, open - 1) === "catch"),
  );

/** The methods of a class Solution: names before `(` at its own level. */
const methodsOf = (tokens: readonly Token[]): ReadonlySet<string> => {
  const methods = new Set<string>();
  let depth = -1;
  for (const [index, { kind, text }] of tokens.entries()) {
    if (depth < 0) {
      if (text === "Solution" && textAt(tokens, index - 1) === "class") depth = 0;
    } else if (kind === "op" && "({[".includes(text)) depth += 1;
    else if (kind === "op" && ")}]".includes(text)) {
      depth -= 1;
      if (depth === 0 && text === "}") break;
    } else if (depth === 1 && kind === "name" && ["(", "="].includes(textAt(tokens, index + 1))) {
      methods.add(text);
    }
  }
  return methods;
};

/** `exports.f =`, `module.exports.f =`, `module.exports = f`, `module.exports = { f, g: ... }`. */
const exportsOf = (tokens: readonly Token[]): ReadonlySet<string> => {
  const names = new Set<string>();
  for (let index = 0; index < tokens.length; index++) {
    if (textAt(tokens, index) !== "exports") continue;
    const sign = textAt(tokens, index + 1);
    const next = textAt(tokens, index + 2);
    if (sign === "." && textAt(tokens, index + 3) === "=") names.add(next);
    else if (sign === "=" && next === "{") index = membersOf(tokens, index + 3, names);
    else if (sign === "=") names.add("");
  }
  return names;
};

/** Adds the keys of the object literal that is entered at `from`; gives the index of its end. */
const membersOf = (tokens: readonly Token[], from: number, names: Set<string>): number => {
  let depth = 1;
  for (let index = from; index < tokens.length; index++) {
    const { kind = "op", text = "" } = tokens[index] ?? {};
    if (kind === "op" && "([{".includes(text)) depth += 1;
    else if (kind === "op" && ")]}".includes(text)) depth -= 1;
    else if (depth === 1 && kind === "name" && ["{", ","].includes(textAt(tokens, index - 1))) {
      names.add(text);
    }
    if (depth === 0) return index;
  }
  return tokens.length;
};

/** Lines of tokens: those without two names side by side, and those that do something. */
const linesOf = (
  tokens: readonly Token[],
): { readonly lines: number; readonly plausible: number; readonly strong: number } => {
  let [lines, plausible, strong] = [0, 0, 0];
  let from = 0;
  for (let index = 1; index <= tokens.length; index++) {
    if (index < tokens.length && tokens[index]?.onNewLine !== true) continue;
    const line = tokens.slice(from, index);
    from = index;
    if (line.length === 0) continue;
    lines += 1;
    if (!isPlausible(line)) continue;
    plausible += 1;
    if (isStrong(line)) strong += 1;
  }
  return { lines, plausible, strong };
};

const isPlausible = (line: readonly Token[]): boolean =>
  line.every((token, index) => {
    if (token.broken || (token.kind === "op" && /^[@\\]$|^[^\0-\x7f]$/.test(token.text)))
      return false;
    const next = line[index + 1];
    return next === undefined || !isPlain(token) || !isPlain(next);
  }) &&
  !(textAt(line, 0) === "#") &&
  !/^[.]$/.test(textAt(line, line.length - 1));

/** A name, number or string; a piece of a template stands beside what is in it. */
const isPlain = ({ kind, text }: Token): boolean =>
  kind !== "op" && text !== "`" && !KEYWORDS.has(text);

const isStrong = (line: readonly Token[]): boolean => {
  const [first, second] = [textAt(line, 0), textAt(line, 1)];
  const has = (text: string): boolean => line.some((token) => token.text === text);
  if (["function", "class", "import", "export", "return", "throw"].includes(first))
    return line.length > 1;
  if (first === "async" && second === "function") return true;
  if (first === "try" || first === "do") return second === "{";
  if (DECLARES.has(first)) return has("=") || has(";") || has("of");
  if (WITH_CONDITION.has(first)) return second === "(";
  if (has("=>")) return true;
  const ends = textAt(line, line.length - 1) === ";" || textAt(line, line.length - 1) === ")";
  return line[0]?.kind === "name" && ends && has("(") && (second === "(" || second === ".");
};
