import { MAX_MATH_CHARS, MAX_TOKENS, TooLarge } from "../limits.js";
import { COMMANDS, IGNORED, longestKnown } from "./commands.js";

/**
 * `number`: digits with an optional point and exponent; `name`: one letter or a command or function
 * name; `words`: a \text{...}; `sign`: anything else, LaTeX operators under their plain spelling.
 */
export interface Token {
  readonly kind: "number" | "name" | "words" | "sign";
  readonly text: string;
  /** White space stood before it. */
  readonly spaced: boolean;
  /** It came from a LaTeX command, so `\pi` is no run of letters. */
  readonly command: boolean;
}

/** The text is no mathematics that we read: the answer may still be compared as words. */
export class NotMath extends Error {
  constructor(what: string) {
    super(`not read as mathematics: ${what}`);
    this.name = "NotMath";
  }
}

const NUMBER = /(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d{1,4}(?![\d.A-Za-z]))?\.?/y;
const GROUPED = /\d{1,3}(?:,\d{3})+(?![\d])(?:\.\d+)?/y;
/** Digits above nine, before a base that has them. */
const LETTERED = /\d[\dA-Fa-f]{0,60}(?=\s?_\s?\{?\(?1[1-6](?!\d))/y;
const COMMAND = /\\(?:[A-Za-z]+|[^A-Za-z])/y;
const LETTERS = /[A-Za-z]+/y;
const WORDY =
  /\\(?:text|mbox|textrm|textbf|textit|texttt|textsf|textnormal|mathrm|mathbf|mathit|mathsf|mathcal|boldsymbol|bm|operatorname|rm|hbox)\*?\s*\{([^{}]*)\}/y;
const BLACKBOARD = /\\mathbb\s*\{?\s*([A-Z])\s*\}?/y;
const SPACE = /[\s~]+/y;
const ENVIRONMENT =
  /\\(begin|end)\s*\{\s*([A-Za-z]{1,12})\*?\s*\}(?:\s*(?:\[[a-z]\])?\{[lcr|@{} ]{0,40}\})?/y;
const LONG_SIGNS = ["**", "<=", ">=", "!=", "=>", "->", "==", ":="] as const;
const LONG: Readonly<Record<(typeof LONG_SIGNS)[number], string>> = {
  "**": "^",
  "<=": "≤",
  ">=": "≥",
  "!=": "≠",
  "=>": "⇒",
  "->": "⇒",
  "==": "=",
  ":=": "=",
};

/** The mark before an aligned relation sign. */
const ALIGNED = /^&\s{0,3}(?:[=<>]|\\[lg]e|\\approx)/;

const at = (pattern: RegExp, text: string, index: number): RegExpExecArray | null => {
  pattern.lastIndex = index;
  return pattern.exec(text);
};

/** Splits spelled text. @throws TooLarge beyond the budgets, NotMath at a sign without meaning here */
export const tokenize = (text: string): Token[] => {
  if (text.length > MAX_MATH_CHARS) throw new TooLarge();
  const tokens: Token[] = [];
  /** Of each open bracket whether it may hold a list: there 1,234 is two members. */
  const open: boolean[] = [];
  let closed: boolean | undefined;
  let spaced = false;
  // Two dollar signs or more delimit formulas.
  const delimited = text.indexOf("$") !== text.lastIndexOf("$");
  const push: Push = (kind, value, command = false) => {
    if (tokens.length >= MAX_TOKENS) throw new TooLarge();
    tokens.push({ kind, text: value, spaced, command });
    spaced = false;
  };
  for (let index = 0; index < text.length; ) {
    const space = at(SPACE, text, index);
    if (space !== null) {
      spaced = true;
      index += space[0].length;
      continue;
    }
    const long = LATEX.map(([pattern, read]) => ({ match: at(pattern, text, index), read })).find(
      ({ match }) => match !== null,
    );
    if (text[index] === "\\" && long?.match) {
      const before = tokens.length;
      long.read(long.match, push);
      index += long.match[0].length;
      const sign = tokens.length > before ? tokens.at(-1)?.text : undefined;
      if (sign === "\\{") open.push(true);
      if (sign === "\\}") open.pop();
      continue;
    }
    if (delimited && text[index] === "$") {
      index += 1;
      continue;
    }
    const digits =
      at(LETTERED, text, index) ??
      (open.at(-1) === true ? null : at(GROUPED, text, index)) ??
      at(NUMBER, text, index);
    if (digits !== null) {
      // "5!" and "3.": a stop ends the sentence.
      push("number", digits[0].replace(/,/g, "").replace(/\.$/, ""));
      index += digits[0].length;
      continue;
    }
    const letters = at(LETTERS, text, index);
    if (letters !== null) {
      pushLetters(letters[0], push);
      index += letters[0].length;
      continue;
    }
    if (text[index] === "&" && ALIGNED.test(text.slice(index, index + 9))) {
      index += 1;
      continue;
    }
    const double = LONG_SIGNS.find((sign) => text.startsWith(sign, index));
    const sign = double ?? text[index] ?? "";
    if ("([{".includes(sign)) open.push(sign !== "{" || !startsArgument(tokens.at(-1), closed));
    if (")]}".includes(sign)) closed = open.pop();
    push("sign", double === undefined ? sign : LONG[double]);
    index += sign.length;
  }
  return tokens;
};

/** Whether a brace behind this token opens an argument; `listed`: whether the last closed bracket may have held a list. */
const startsArgument = (before: Token | undefined, listed: boolean | undefined): boolean => {
  if (before?.kind === "name") return before.command && TAKING.has(before.text);
  if (before?.text === "}") return listed === false;
  return before?.text === "^" || before?.text === "]";
};

const TAKING: ReadonlySet<string> = new Set(["frac", "sqrt", "binom"]);

type Push = (kind: Token["kind"], value: string, command?: boolean) => void;

const LATEX: readonly (readonly [RegExp, (match: RegExpExecArray, push: Push) => void])[] = [
  [ENVIRONMENT, (match, push) => push("sign", `${match[1]}:${match[2]}`)],
  [WORDY, (match, push) => pushWordy(match[1] ?? "", push)],
  [BLACKBOARD, (match, push) => push("name", `set ${match[1]}`, true)],
  [COMMAND, (match, push) => pushCommand(match[0], push)],
];

const pushCommand = (command: string, push: Push): void => {
  const name = command.slice(1);
  if (IGNORED.has(name)) return;
  const known = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (known !== undefined) {
    push(/^[A-Za-z]+$/.test(known) ? "name" : "sign", known, true);
    return;
  }
  const prefix = longestKnown(name);
  if (prefix === undefined) throw new NotMath(command.slice(0, 20));
  pushCommand(`\\${prefix}`, push);
  for (const letter of name.slice(prefix.length)) push("name", letter);
};

const CONNECTIVE = /^\s*(?:,\s*)?(and|or)\s*$/i;

/** The words that join members, as the signs of logic. */
const logical = (word: string): string => (word.toLowerCase() === "and" ? "∧" : "∨");

const pushWordy = (content: string, push: Push): void => {
  const trimmed = content.trim();
  const word = CONNECTIVE.exec(content)?.[1];
  if (word !== undefined) push("sign", logical(word));
  else if (/^[A-Za-z]$/.test(trimmed)) push("name", trimmed);
  else if (/^\d+(?:\.\d+)?$/.test(trimmed)) push("number", trimmed);
  else if (/^[A-Za-z]+$/.test(trimmed) && Object.hasOwn(COMMANDS, trimmed)) {
    pushCommand(`\\${trimmed}`, push);
  } else if (trimmed !== "") push("words", trimmed);
};

/** Plain letters: a known function or Greek name, "and"/"or", else up to three one-letter symbols. */
const pushLetters = (letters: string, push: Push): void => {
  if (/^(?:and|or)$/i.test(letters)) push("sign", logical(letters));
  else if (letters.length > 1 && Object.hasOwn(COMMANDS, letters) && !IGNORED.has(letters)) {
    pushCommand(`\\${letters}`, push);
  } else if (letters.length <= 3 && !/^(?:for|if)$/i.test(letters))
    for (const letter of letters) push("name", letter);
  else push("words", letters);
};
