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
const COMMAND = /\\(?:[A-Za-z]+|.)/y;
const LETTERS = /[A-Za-z]+/y;
const WORDY =
  /\\(?:text|mbox|textrm|textbf|textit|mathrm|mathbf|mathit|bm|operatorname|rm|hbox)\*?\s*\{([^{}]*)\}/y;
const SPACE = /\s+/y;
const ENVIRONMENT = /\\(begin|end)\s*\{\s*([a-z]{1,12})\*?\s*\}(?:\{[lcr|]*\})?/y;

const at = (pattern: RegExp, text: string, index: number): RegExpExecArray | null => {
  pattern.lastIndex = index;
  return pattern.exec(text);
};

/** Splits spelled text. @throws TooLarge beyond the budgets, NotMath at a sign without meaning here */
export const tokenize = (text: string): Token[] => {
  if (text.length > MAX_MATH_CHARS) throw new TooLarge();
  const tokens: Token[] = [];
  let index = 0;
  let depth = 0;
  let spaced = false;
  const push = (kind: Token["kind"], value: string, command = false): void => {
    if (tokens.length >= MAX_TOKENS) throw new TooLarge();
    tokens.push({ kind, text: value, spaced, command });
    spaced = false;
  };
  while (index < text.length) {
    const space = at(SPACE, text, index);
    if (space !== null) {
      spaced = true;
      index += space[0].length;
      continue;
    }
    const environment = at(ENVIRONMENT, text, index);
    if (environment !== null) {
      push("sign", `${environment[1]}:${environment[2]}`);
      index += environment[0].length;
      continue;
    }
    const wordy = at(WORDY, text, index);
    if (wordy !== null) {
      pushWordy(wordy[1] ?? "", push);
      index += wordy[0].length;
      continue;
    }
    const command = at(COMMAND, text, index);
    if (command !== null) {
      index += pushCommand(command[0], push);
      if (tokens.at(-1)?.text === "{" && command[0] === "\\{") depth++;
      continue;
    }
    const digits = (depth === 0 ? at(GROUPED, text, index) : null) ?? at(NUMBER, text, index);
    if (digits !== null) {
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
    const sign = text.startsWith("**", index) ? "**" : (text[index] ?? "");
    if ("([{".includes(sign)) depth++;
    if (")]}".includes(sign)) depth--;
    push("sign", sign === "**" ? "^" : sign);
    index += sign.length;
  }
  return tokens;
};

type Push = (kind: Token["kind"], value: string, command?: boolean) => void;

const pushCommand = (command: string, push: Push): number => {
  const name = command.slice(1);
  if (IGNORED.has(name)) return command.length;
  const known = COMMANDS[name];
  if (known !== undefined) {
    push(/^[A-Za-z]/.test(known) ? "name" : "sign", known, true);
    return command.length;
  }
  const prefix = longestKnown(name);
  if (prefix === undefined) throw new NotMath(command.slice(0, 20));
  return pushCommand(`\\${prefix}`, push);
};

const SEPARATING = /^\s*(?:,\s*)?(?:and|or)\s*$/i;

const pushWordy = (content: string, push: Push): void => {
  const trimmed = content.trim();
  if (SEPARATING.test(content)) push("sign", ",");
  else if (/^[A-Za-z]$/.test(trimmed)) push("name", trimmed);
  else if (trimmed in COMMANDS && /^[a-z]+$/.test(trimmed)) pushCommand(`\\${trimmed}`, push);
  else if (trimmed !== "") push("words", trimmed);
};

/** Plain letters: a known function or Greek name, "and"/"or", else up to three one-letter symbols. */
const pushLetters = (letters: string, push: Push): void => {
  if (/^(?:and|or)$/i.test(letters)) push("sign", ",");
  else if (letters.length > 1 && Object.hasOwn(COMMANDS, letters) && !IGNORED.has(letters)) {
    pushCommand(`\\${letters}`, push);
  } else if (letters.length <= 3) for (const letter of letters) push("name", letter);
  else push("words", letters);
};
