import type { Rational } from "./rational.js";
import { spend } from "./work.js";

/** The real root of a fraction that is a whole power of one. */
export const exactRoot = (of: Rational, index: bigint): Rational | undefined => {
  if (index < 1n || index > 64n || (of.top < 0n && index % 2n === 0n)) return undefined;
  const top = wholeRoot(of.top < 0n ? -of.top : of.top, index);
  const bottom = wholeRoot(of.bottom, index);
  if (top === undefined || bottom === undefined) return undefined;
  return { top: of.top < 0n ? -top : top, bottom };
};

const wholeRoot = (value: bigint, index: bigint): bigint | undefined => {
  if (value < 2n) return value;
  spend(20);
  const bits = BigInt(value.toString(16).length * 4);
  let root = 1n << (bits / index + 1n);
  for (;;) {
    const next = ((index - 1n) * root + value / root ** (index - 1n)) / index;
    if (next >= root) break;
    spend(2);
    root = next;
  }
  return root ** index === value ? root : undefined;
};
