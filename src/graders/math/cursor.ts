import { MAX_DEPTH, TooLarge } from "../limits.js";
import { NotMath, type Token } from "./tokens.js";
import type { Node } from "./tree.js";
import { spend } from "./work.js";

/** The readers that call each other in circles, handed down with the cursor. */
export interface Grammar {
  /** Terms joined by signs. */
  readonly sum: (cursor: Cursor) => Node;
  /** Factors joined by signs or side by side. */
  readonly product: (cursor: Cursor) => Node;
  /** One operand with its powers and what is written behind it. */
  readonly power: (cursor: Cursor) => Node;
  /** One operand. */
  readonly primary: (cursor: Cursor) => Node;
  /** Sides joined by relation signs. */
  readonly relation: (cursor: Cursor) => Node;
  /** A group, tuple, interval or set. */
  readonly bracket: (cursor: Cursor) => Node;
}

/** Signs that part members: the last two stand for "and" and "or". */
const SEPARATORS = [",", "∧", "∨"] as const;
type Separator = (typeof SEPARATORS)[number];

/** A place in the tokens, with the depth the parser has reached. */
export class Cursor {
  readonly grammar: Grammar;
  /** Absolute-value bars that are open. */
  bars = 0;
  /** Set-builder braces that are open: there a colon means "such that". */
  builders = 0;
  #index = 0;
  #depth = 0;
  readonly #tokens: Token[];

  constructor(tokens: readonly Token[], grammar: Grammar) {
    this.#tokens = [...tokens];
    this.grammar = grammar;
  }

  peek(ahead = 0): Token | undefined {
    return this.#tokens[this.#index + ahead];
  }

  next(): Token {
    const token = this.peek();
    if (token === undefined) throw new NotMath("it ends early");
    spend(0.2);
    this.#index++;
    return token;
  }

  is(sign: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token?.kind === "sign" && token.text === sign;
  }

  isName(name: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token?.kind === "name" && token.text === name;
  }

  /** Takes the sign if it stands here. */
  take(sign: string): boolean {
    if (!this.is(sign)) return false;
    this.#index++;
    return true;
  }

  /** Takes a comma, or a word in its place, as one of the signs that part members. */
  takeSeparator(): Separator | undefined {
    return SEPARATORS.find((sign) => this.take(sign));
  }

  takeName(name: string): boolean {
    if (!this.isName(name)) return false;
    this.#index++;
    return true;
  }

  expect(sign: string): void {
    if (!this.take(sign)) throw new NotMath(`${sign} is missing`);
  }

  /** \frac12 and \sqrt2 take one digit each: the rest of the number stays where it is. */
  takeDigit(): string {
    const token = this.next();
    const rest = token.text.slice(1);
    if (rest !== "") {
      this.#index--;
      this.#tokens[this.#index] = { kind: "number", text: rest, spaced: false, command: false };
    }
    return token.text.slice(0, 1);
  }

  /** Runs one level deeper. @throws TooLarge beyond MAX_DEPTH */
  deeper<T>(read: () => T): T {
    if (this.#depth >= MAX_DEPTH) throw new TooLarge();
    this.#depth++;
    const result = read();
    this.#depth--;
    return result;
  }

  /** Tries to read; goes back to where it was when that is no mathematics. */
  attempt<T>(read: () => T): T | undefined {
    const [index, depth, bars, builders] = [this.#index, this.#depth, this.bars, this.builders];
    try {
      return read();
    } catch (error) {
      if (!(error instanceof NotMath)) throw error;
      spend(20);
      this.#index = index;
      this.#depth = depth;
      this.bars = bars;
      this.builders = builders;
      return undefined;
    }
  }
}
