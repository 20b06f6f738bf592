import { type LogicalLine, logicalLines, type Token } from "./python-lines.js";
import type { Shape, Statement } from "./shape.js";

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

const KEYWORDS = words(
  "False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield match case type",
);
/** Words that go on with the compound statement before them. */
const GOES_ON = words("elif else except finally");
const OPENS = words("if while with match case elif except");
const ALONE = words("try else finally");
const CONCLUDES = words("return raise yield pass break continue assert del global nonlocal");

/** A statement that goes on with the lines inside it. */
interface Growing extends Statement {
  end: number;
  readonly binds: string[];
}

/** What can be told of a Python program from its tokens. */
export const pythonShape = (source: string): Shape => {
  const lines = logicalLines(source);
  const statements: Growing[] = [];
  const used = new Set<string>();
  const bound = new Set<string>();
  const solution = new Set<string>();
  let owner = "";
  let decorated = -1;
  let plausible = 0;
  let strong = 0;
  for (const line of lines) {
    const { binds, star } = boundBy(line.tokens);
    for (const name of [...binds, ...innerNames(line.tokens)]) bound.add(name);
    for (const name of usedBy(line.tokens)) used.add(name);
    if (isPlausible(line)) {
      plausible += 1;
      if (isStrong(line.tokens)) strong += 1;
    }
    const first = textAt(line.tokens, 0);
    if (line.indent > 0 || GOES_ON.has(first)) {
      const last = statements.at(-1);
      if (last !== undefined) {
        last.end = line.end;
        if (owner === "" && last.kind === "act") last.binds.push(...binds);
      }
      if (owner === "Solution" && isDefinition(line.tokens))
        for (const name of binds) solution.add(name);
      continue;
    }
    if (first === "@") {
      if (decorated < 0) decorated = line.start;
      continue;
    }
    owner = isDefinition(line.tokens) ? (binds[0] ?? "") : "";
    statements.push({
      start: decorated < 0 ? line.start : decorated,
      end: line.end,
      kind: kindOf(line.tokens, binds),
      binds: [...binds],
      bindsUnknown: star,
    });
    decorated = -1;
  }
  const exported = new Set<string>();
  return { statements, used, bound, solution, exported, lines: lines.length, plausible, strong };
};

const textAt = (tokens: readonly Token[], index: number): string => tokens.at(index)?.text ?? "";

const isDefinition = (tokens: readonly Token[]): boolean => {
  const first = textAt(tokens, 0);
  return first === "def" || first === "class" || (first === "async" && textAt(tokens, 1) === "def");
};

const kindOf = (tokens: readonly Token[], binds: readonly string[]): Statement["kind"] => {
  const first = textAt(tokens, 0);
  if (first === "import" || first === "from") return "import";
  if (isDefinition(tokens)) return "definition";
  return binds.length > 0 && !OPENS.has(first) && first !== "for" ? "binding" : "act";
};

/** The names that a statement binds in its own scope. */
const boundBy = (
  tokens: readonly Token[],
): { readonly binds: readonly string[]; readonly star: boolean } => {
  const first = textAt(tokens, 0);
  if (first === "import" || first === "from") return imported(tokens);
  if (isDefinition(tokens)) {
    return { binds: [textAt(tokens, first === "async" ? 2 : 1)], star: false };
  }
  return { binds: [...targets(tokens), ...afterWords(tokens)], star: false };
};

const imported = (
  tokens: readonly Token[],
): { readonly binds: readonly string[]; readonly star: boolean } => {
  const from = textAt(tokens, 0) === "from";
  const binds: string[] = [];
  let begun = !from;
  for (const [index, { kind, text }] of tokens.entries()) {
    if (text === "import") begun = true;
    else if (begun && text === "*") return { binds, star: true };
    else if (begun && kind === "name" && !KEYWORDS.has(text)) {
      const before = textAt(tokens, Math.max(0, index - 1));
      if (before === "as") binds.pop();
      if (before !== ".") binds.push(text);
    }
  }
  return { binds, star: false };
};

/** Plain names before an `=`, `+=` or `: type =` outside brackets. */
const targets = (tokens: readonly Token[]): readonly string[] => {
  if (KEYWORDS.has(textAt(tokens, 0)) && textAt(tokens, 1) !== "=") return [];
  let depth = 0;
  let last = -1;
  for (const [index, { kind, text }] of tokens.entries()) {
    if (kind !== "op") continue;
    if ("([{".includes(text)) depth += 1;
    else if (")]}".includes(text)) depth -= 1;
    else if (depth === 0 && text === "=") last = index;
    else if (depth === 0 && last < 0 && /^(?:[^=!<>:]{1,2}=)$/.test(text)) last = index;
  }
  const names: string[] = [];
  for (const [index, { kind, text }] of tokens.slice(0, Math.max(0, last)).entries()) {
    if (text === ":") break;
    const next = textAt(tokens, index + 1);
    const plain = next !== "[" && next !== "." && next !== "(";
    if (kind === "name" && plain && textBefore(tokens, index) !== "." && !KEYWORDS.has(text)) {
      names.push(text);
    }
  }
  return names;
};

const textBefore = (tokens: readonly Token[], index: number): string =>
  index === 0 ? "" : textAt(tokens, index - 1);

/** Names after `as` and between `for` and `in`, and before `:=`. */
const afterWords = (tokens: readonly Token[]): readonly string[] => {
  const names: string[] = [];
  let inFor = false;
  for (const [index, { kind, text }] of tokens.entries()) {
    if (text === "for") inFor = true;
    else if (text === "in") inFor = false;
    else if (kind !== "name" || KEYWORDS.has(text)) continue;
    else if (inFor || textBefore(tokens, index) === "as" || textAt(tokens, index + 1) === ":=") {
      names.push(text);
    }
  }
  return names;
};

/** Names bound inside a statement: parameters of a def or lambda, and targets of its one-line body. */
const innerNames = (tokens: readonly Token[]): readonly string[] => {
  const names: string[] = [...afterWords(tokens)];
  let inLambda = false;
  const head = isDefinition(tokens) && textAt(tokens, 0) !== "class";
  for (const [index, { kind, text }] of tokens.entries()) {
    if (text === "lambda") inLambda = true;
    else if (inLambda && text === ":") inLambda = false;
    else if (kind !== "name" || KEYWORDS.has(text)) continue;
    else if (inLambda) names.push(text);
    else if (head && ["(", ",", "*", "**"].includes(textBefore(tokens, index))) names.push(text);
  }
  return names;
};

/** Names that are read: none behind a dot, none that names an argument. */
const usedBy = (tokens: readonly Token[]): readonly string[] => {
  const names: string[] = [];
  for (const [index, { kind, text }] of tokens.entries()) {
    const before = textBefore(tokens, index);
    if (kind !== "name" || KEYWORDS.has(text) || before === ".") continue;
    const namesArgument = textAt(tokens, index + 1) === "=" && (before === "(" || before === ",");
    if (!namesArgument) names.push(text);
  }
  return names;
};

/** Two names side by side are no Python, and neither is a sentence's full stop. */
const isPlausible = ({ tokens, broken }: LogicalLine): boolean => {
  if (broken) return false;
  for (const [index, token] of tokens.entries()) {
    if (token.kind === "op" && /^[?!$`]$|[^\0-\x7f]/.test(token.text)) return false;
    const next = tokens[index + 1];
    if (next !== undefined && isPlain(token) && isPlain(next)) {
      const soft = index === 0 && (token.text === "match" || token.text === "type");
      if (!soft && !(token.kind === "string" && next.kind === "string")) return false;
    }
  }
  const last = tokens.at(-1);
  return last === undefined || last.kind !== "op" || !/^[.=+\-/%<>&|^@]$/.test(last.text);
};

const isPlain = ({ kind, text }: Token): boolean => kind !== "op" && !KEYWORDS.has(text);

/** Does something: imports, defines, branches, loops, calls, concludes. */
const isStrong = (tokens: readonly Token[]): boolean => {
  const [first = "", second = ""] = [textAt(tokens, 0), textAt(tokens, 1)];
  const has = (text: string): boolean => tokens.some((token) => token.text === text);
  if (first === "import" || first === "@") return tokens.length > 1;
  if (first === "from") return has("import");
  if (isDefinition(tokens)) return has(":");
  if (first === "for") return has("in") && has(":");
  if (OPENS.has(first)) return has(":") && tokens.length > 2;
  if (ALONE.has(first)) return second === ":";
  if (CONCLUDES.has(first)) return true;
  if (targets(tokens).length > 0) return has("(") || has("[") || has("{");
  return tokens[0]?.kind === "name" && (second === "(" || second === ".") && has("(");
};
