import { MAX_DEPTH } from "../limits.js";

/** JSON as models write it. Numbers and bare words stay texts, as they are written. */
export type Loose = string | readonly Loose[] | LooseMap;
export type LooseMap = ReadonlyMap<string, Loose>;

export const isMap = (value: Loose | undefined): value is LooseMap => value instanceof Map;

/** Characters that may still be read; shared by all attempts on one response. */
export interface Budget {
  steps: number;
}

/**
 * Reads a value that starts at `from`: JSON, and what only looks like it: single quotes, raw line
 * breaks in strings, trailing commas, bare words, comments. Undefined where it does not end.
 */
export const parseLoose = (
  text: string,
  from: number,
  budget: Budget,
): { readonly value: Loose; readonly end: number } | undefined => {
  const reader = new Reader(text, from, budget);
  const value = reader.value(0);
  return value === undefined ? undefined : { value, end: reader.at };
};

class Reader {
  at: number;
  readonly #text: string;
  readonly #budget: Budget;

  constructor(text: string, at: number, budget: Budget) {
    this.#text = text;
    this.at = at;
    this.#budget = budget;
  }

  value(depth: number): Loose | undefined {
    this.#skip();
    const sign = this.#text[this.at];
    if (sign === undefined || depth > MAX_DEPTH || this.#budget.steps <= 0) return undefined;
    if (sign === "{") return this.#map(depth);
    if (sign === "[") return this.#list(depth);
    if (sign === '"' || sign === "'") return this.#string(sign);
    return this.#word();
  }

  #map(depth: number): LooseMap | undefined {
    const map = new Map<string, Loose>();
    this.#step();
    for (;;) {
      this.#skip(",");
      if (this.#take("}")) return map;
      const key = this.value(depth + 1);
      this.#skip();
      if (typeof key !== "string" || !this.#take(":")) return this.#cutOff(map);
      const value = this.value(depth + 1);
      if (value === undefined) return this.#cutOff(map);
      map.set(key, value);
    }
  }

  /** An answer that broke off still gives what stands in it. */
  #cutOff(map: LooseMap): LooseMap | undefined {
    return this.at >= this.#text.length && map.size > 0 ? map : undefined;
  }

  #list(depth: number): readonly Loose[] | undefined {
    const list: Loose[] = [];
    this.#step();
    for (;;) {
      this.#skip(",");
      if (this.#take("]")) return list;
      const value = this.value(depth + 1);
      if (value === undefined) return undefined;
      list.push(value);
    }
  }

  /** Ends at a quote that a comma, colon, closing bracket or the end follows, so that 'Bob's' is read. */
  #string(quote: string): string | undefined {
    const parts: string[] = [];
    this.#step();
    for (;;) {
      const sign = this.#text[this.at];
      if (sign === undefined || this.#budget.steps <= 0) return undefined;
      this.#step();
      if (sign === "\\") {
        parts.push(this.#escaped());
      } else if (
        sign === quote &&
        /^\s{0,40}(?:[,:}\]]|$)/.test(this.#text.slice(this.at, this.at + 41))
      ) {
        return parts.join("");
      } else {
        parts.push(sign);
      }
    }
  }

  #escaped(): string {
    const sign = this.#text[this.at] ?? "";
    this.#step();
    if (sign !== "u") return ESCAPES.get(sign) ?? sign;
    const code = /^[0-9a-f]{4}/i.exec(this.#text.slice(this.at, this.at + 4))?.[0];
    if (code === undefined) return sign;
    this.#step(4);
    return String.fromCharCode(Number.parseInt(code, 16));
  }

  #word(): string | undefined {
    const word = /^[^\s,:{}[\]"'`]+/.exec(this.#text.slice(this.at, this.at + 200))?.[0];
    if (word === undefined) return undefined;
    this.#step(word.length);
    return word;
  }

  #take(sign: string): boolean {
    if (this.#text[this.at] !== sign) return false;
    this.#step();
    return true;
  }

  #skip(also = ""): void {
    for (let sign = this.#text[this.at]; sign !== undefined && this.#budget.steps > 0; ) {
      if (sign === "/" && this.#text[this.at + 1] === "/") {
        const end = this.#text.indexOf("\n", this.at);
        this.#step((end === -1 ? this.#text.length : end) - this.at);
      } else if (/\s/.test(sign) || sign === also) {
        this.#step();
      } else {
        return;
      }
      sign = this.#text[this.at];
    }
  }

  #step(count = 1): void {
    this.at += count;
    this.#budget.steps -= count;
  }
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ["n", "\n"],
  ["t", "\t"],
  ["r", "\r"],
]);
