import { MAX_INT_DIGITS, TooLarge } from "../limits.js";
import type { Value } from "./value.js";

const NUMBER =
  /(?:0[xX](?:_?[0-9a-fA-F])+|0[oO](?:_?[0-7])+|0[bB](?:_?[01])+|(?:(?:\d(?:_?\d)*)?\.\d(?:_?\d)*|\d(?:_?\d)*\.?)(?:[eE][+-]?\d(?:_?\d)*)?[jJ]?)(?![\w.])/y;

export interface NumberToken {
  readonly value: Value;
  /** Offset behind the number. */
  readonly end: number;
}

/** The unsigned number at `from`, if there is one: int of any base, float or imaginary. */
export const numberAt = (text: string, from: number): NumberToken | undefined => {
  NUMBER.lastIndex = from;
  const written = NUMBER.exec(text)?.[0];
  if (written === undefined) return undefined;
  const end = from + written.length;
  if (written.length > MAX_INT_DIGITS) throw new TooLarge();
  const digits = written.replaceAll("_", "");
  // 007 is no Python: what starts with zeros is a string that has lost its quotes.
  if (/^0+[1-9]\d*$/.test(digits)) return undefined;
  if (/^0[xob]/i.test(digits) || /^\d+$/.test(digits)) {
    return { value: { kind: "int", value: BigInt(digits) }, end };
  }
  if (/j$/i.test(digits)) {
    return { value: { kind: "complex", re: 0, im: Number(digits.slice(0, -1)) }, end };
  }
  return { value: { kind: "float", value: Number(digits) }, end };
};

/** -x; undefined where Python has no minus. */
export const negated = (value: Value): Value | undefined => {
  switch (value.kind) {
    case "bool":
      return { kind: "int", value: value.value ? -1n : 0n };
    case "int":
      return { kind: "int", value: -value.value };
    case "float":
      return { kind: "float", value: -value.value };
    case "complex":
      return { kind: "complex", re: -value.re, im: -value.im };
    default:
      return undefined;
  }
};

/** a + b where b is imaginary, as in 3+4j. */
export const withImaginary = (real: Value, imaginary: Value): Value | undefined => {
  if (imaginary.kind !== "complex") return undefined;
  if (real.kind === "int") return { ...imaginary, re: Number(real.value) };
  if (real.kind === "float") return { ...imaginary, re: real.value };
  return undefined;
};
