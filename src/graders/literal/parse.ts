import { MAX_DEPTH, MAX_LITERAL_CHARS, TooLarge } from "../limits.js";
import { called } from "./calls.js";
import { negated, numberAt, withImaginary } from "./numbers.js";
import { stringAt } from "./strings.js";
import type { Value } from "./value.js";

const NAMES: ReadonlyMap<string, Value> = new Map<string, Value>([
  ["None", { kind: "none" }],
  ["null", { kind: "none" }],
  ["True", { kind: "bool", value: true }],
  ["true", { kind: "bool", value: true }],
  ["False", { kind: "bool", value: false }],
  ["false", { kind: "bool", value: false }],
  ["nan", { kind: "float", value: Number.NaN }],
  ["NaN", { kind: "float", value: Number.NaN }],
  ["inf", { kind: "float", value: Number.POSITIVE_INFINITY }],
  ["Infinity", { kind: "float", value: Number.POSITIVE_INFINITY }],
  ["Ellipsis", { kind: "ellipsis" }],
]);

const NAME = /[A-Za-z_][\w.]{0,60}/y;
/** White space, a comment up to the end of its line, a line continuation. */
const SPACE = /(?:\s|#[^\n]*(?=\n|$)|\\\n)*/y;

/** The value of a text that is one Python or JSON literal and nothing else; else undefined. */
export const parseLiteral = (text: string): Value | undefined => {
  if (text.length > MAX_LITERAL_CHARS) throw new TooLarge();
  const parser = new Parser(text);
  const value = parser.topLevel();
  return parser.atEnd() ? value : undefined;
};

/** Recursive descent with one sign of look-ahead; each method gives undefined where it cannot go on. */
class Parser {
  private index = 0;
  private depth = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
    this.space();
  }

  atEnd(): boolean {
    return this.index === this.text.length;
  }

  /** A value, or a tuple without its brackets: `1, 2`. */
  topLevel(): Value | undefined {
    const first = this.value();
    if (first === undefined || this.text[this.index] !== ",") return first;
    const items = [first];
    while (this.take(",") && !this.atEnd()) {
      const item = this.value();
      if (item === undefined) return undefined;
      items.push(item);
    }
    return { kind: "tuple", items };
  }

  private value(): Value | undefined {
    if (this.depth >= MAX_DEPTH) throw new TooLarge();
    this.depth += 1;
    const value = this.sum();
    this.depth -= 1;
    return value;
  }

  private sum(): Value | undefined {
    const left = this.signed();
    const sign = this.text[this.index];
    if (left === undefined || (sign !== "+" && sign !== "-")) return left;
    this.take(sign);
    const right = this.signed();
    const term = right !== undefined && sign === "-" ? negated(right) : right;
    return term && withImaginary(left, term);
  }

  private signed(): Value | undefined {
    if (this.take("+")) return this.atom();
    if (!this.take("-")) return this.atom();
    const value = this.atom();
    return value && negated(value);
  }

  private atom(): Value | undefined {
    if (this.take("[")) return this.list();
    if (this.take("(")) return this.bracketed();
    if (this.take("{")) return this.braced();
    if (this.take("...")) return { kind: "ellipsis" };
    return this.strings() ?? this.number() ?? this.named();
  }

  /** One string, or several that Python joins because nothing stands between them. */
  private strings(): Value | undefined {
    let joined: { kind: "str" | "bytes"; value: string } | undefined;
    for (
      let next = stringAt(this.text, this.index);
      next !== undefined;
      next = stringAt(this.text, this.index)
    ) {
      if (joined !== undefined && joined.kind !== next.kind) return undefined;
      joined = { kind: next.kind, value: (joined?.value ?? "") + next.value };
      this.index = next.end;
      this.space();
    }
    return joined;
  }

  private number(): Value | undefined {
    const number = numberAt(this.text, this.index);
    if (number === undefined) return undefined;
    this.index = number.end;
    this.space();
    return number.value;
  }

  private named(): Value | undefined {
    NAME.lastIndex = this.index;
    const name = NAME.exec(this.text)?.[0];
    if (name === undefined) return undefined;
    this.index += name.length;
    this.space();
    if (!this.take("(")) return NAMES.get(name);
    const args = this.sequence(")");
    return args && called(name.replace(/^.*\./, ""), args.items);
  }

  private list(): Value | undefined {
    const found = this.sequence("]");
    return found && { kind: "list", items: found.items };
  }

  /** Behind "(": a value in brackets, or a tuple. */
  private bracketed(): Value | undefined {
    const found = this.sequence(")");
    const [only] = found?.items ?? [];
    if (found === undefined) return undefined;
    if (only !== undefined && found.items.length === 1 && !found.comma) return only;
    return { kind: "tuple", items: found.items };
  }

  /** Behind "{": a dict or a set; what stands behind the first member tells which. */
  private braced(): Value | undefined {
    if (this.take("}")) return { kind: "dict", entries: [] };
    const first = this.value();
    if (first === undefined) return undefined;
    if (this.take(":")) return this.entries(first);
    const found = this.sequence("}", [first]);
    return found && { kind: "set", items: found.items };
  }

  /** The entries of a dict, whose first key and colon have been read. */
  private entries(firstKey: Value): Value | undefined {
    const entries: [Value, Value][] = [];
    for (let key: Value | undefined = firstKey; key !== undefined; ) {
      const value = this.value();
      if (value === undefined) return undefined;
      entries.push([key, value]);
      const comma = this.take(",");
      if (this.take("}")) return { kind: "dict", entries };
      key = comma ? this.value() : undefined;
      if (!this.take(":")) return undefined;
    }
    return undefined;
  }

  /** Values up to the closing sign; `comma`: a comma stood behind the last. */
  private sequence(
    close: string,
    items: Value[] = [],
  ): { items: Value[]; comma: boolean } | undefined {
    let comma = items.length > 0 && this.take(",");
    while (!this.take(close)) {
      if (items.length > 0 && !comma) return undefined;
      const item = this.value();
      if (item === undefined) return undefined;
      items.push(item);
      comma = this.take(",");
    }
    return { items, comma };
  }

  private take(sign: string): boolean {
    if (!this.text.startsWith(sign, this.index)) return false;
    this.index += sign.length;
    this.space();
    return true;
  }

  private space(): void {
    SPACE.lastIndex = this.index;
    this.index += SPACE.exec(this.text)?.[0].length ?? 0;
  }
}
