import { respell } from "./respell.js";

/**
 * LaTeX as mathjs reads it: a second route to the value of an answer that shares nothing with the
 * grader. Throws at a sign it does not know; such a case is left to the reader.
 */
export const translate = (latex: string): string => {
  const reader = new Reader(respell(latex).match(TOKEN) ?? []);
  const text = reader.sequence();
  if (text === "" || reader.peek !== "") throw new SyntaxError(`unread: ${reader.peek}`);
  return text;
};

const TOKEN = /\\[A-Za-z]+|\\.|\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+|[^\s]/g;

const OPERATORS: Readonly<Record<string, string>> = {
  "+": "+",
  "-": "-",
  "*": "*",
  "/": "/",
  ",": ",",
  "\\cdot": "*",
  "\\times": "*",
  "\\div": "/",
  "\\bmod": " mod ",
};

const FUNCTIONS: Readonly<Record<string, string>> = {
  "\\sin": "sin",
  "\\cos": "cos",
  "\\tan": "tan",
  "\\cot": "cot",
  "\\sec": "sec",
  "\\csc": "csc",
  "\\arctan": "atan",
  "\\ln": "log",
  "\\log": "log10",
  "\\gcd": "gcd",
  "\\lcm": "lcm",
  "\\max": "max",
  "\\min": "min",
};

const INVERSE: Readonly<Record<string, string>> = { sin: "asin", cos: "acos", tan: "atan" };

const GROUPS: Readonly<Record<string, readonly [close: string, name: string]>> = {
  "(": [")", ""],
  "{": ["}", ""],
  "[": ["]", ""],
  "|": ["|", "abs"],
  "\\lfloor": ["\\rfloor", "floor"],
  "\\lceil": ["\\rceil", "ceil"],
};

class Reader {
  readonly #tokens: readonly string[];
  #at = 0;

  constructor(tokens: readonly string[]) {
    this.#tokens = tokens;
  }

  get peek(): string {
    return this.#tokens[this.#at] ?? "";
  }

  next(): string {
    const token = this.peek;
    if (token === "") throw new SyntaxError("unfinished");
    this.#at += 1;
    return token;
  }

  take(token: string): boolean {
    if (this.peek !== token) return false;
    this.#at += 1;
    return true;
  }

  /** Factors side by side are multiplied, operators stand as they are. */
  sequence(close = ""): string {
    let out = "";
    let operand = false;
    while (this.peek !== "" && this.peek !== close) {
      const operator = OPERATORS[this.peek];
      if (operator === undefined) out += (operand ? "*" : "") + this.factor();
      else out += operator;
      if (operator !== undefined) this.next();
      operand = operator === undefined;
    }
    return out;
  }

  /** An atom with its powers, factorial, percent and degree signs. */
  factor(): string {
    let out = this.atom();
    for (;;) {
      if (this.take("^")) {
        if (this.take("\\circ")) out = `(${out}*pi/180)`;
        else if (this.peek === "{" && this.#tokens[this.#at + 1] === "\\circ") {
          this.#at += 3;
          out = `(${out}*pi/180)`;
        } else out = `(${out})^(${this.argument()})`;
      } else if (this.take("!")) out = `(${out})!`;
      else if (this.take("\\%") || this.take("%")) out = `(${out}/100)`;
      else return out;
    }
  }

  argument(): string {
    return this.take("-") ? `-${this.argument()}` : this.atom();
  }

  atom(): string {
    const token = this.next();
    const group = GROUPS[token];
    if (group !== undefined) {
      const inside = this.sequence(group[0]);
      if (!this.take(group[0])) throw new SyntaxError(`no ${group[0]}`);
      return `${group[1]}(${inside})`;
    }
    const name = FUNCTIONS[token];
    if (name !== undefined) return this.call(name);
    if (/^[\d.]/.test(token)) return token.replace(/^0+(?=\d)|\.$/g, "");
    if (/^[A-Za-z]$/.test(token)) return this.symbol(token);
    switch (token) {
      case "\\pi":
        return "pi";
      case "\\frac":
        return `((${this.argument()})/(${this.argument()}))`;
      case "\\binom":
        return `combinations(${this.argument()},${this.argument()})`;
      case "\\sqrt": {
        const index = this.peek === "[" ? this.atom() : "";
        const inside = this.argument();
        return index === "" ? `sqrt(${inside})` : `nthRoot(${inside},${index})`;
      }
      default:
        throw new SyntaxError(`unknown: ${token}`);
    }
  }

  symbol(letter: string): string {
    if (!this.take("_")) return letter;
    return `${letter}_${this.argument().replace(/\W/g, "")}`;
  }

  /** \log_2 8, \sin^2 x, \cos^{-1}(x), \sin 2x: the argument goes on to the next sign or function. */
  call(name: string): string {
    const base = name === "log10" && this.take("_") ? this.argument() : "";
    const power = this.take("^") ? this.argument() : "";
    const inverse = power.replace(/[()]/g, "") === "-1";
    const argument = this.peek === "(" ? this.atom() : `(${this.product()})`;
    const called = inverse ? (INVERSE[name] ?? "") : name;
    const value = base === "" ? `${called}${argument}` : `log(${argument},${base})`;
    return power === "" || inverse ? value : `(${value})^(${power})`;
  }

  product(): string {
    const factors = [this.factor()];
    while (/^[\dA-Za-z]|^\\(?:pi|frac|sqrt)$/.test(this.peek)) factors.push(this.factor());
    return factors.join("*");
  }
}
