import { compareValues, modulusOf } from "./compare-values.js";
import * as C from "./complex.js";
import { PLAIN } from "./context.js";
import { isRoundingOf } from "./decimals.js";
import { evaluate } from "./evaluate.js";
import type { Node, Relation } from "./tree.js";
import { holds } from "./verdict.js";
import { some } from "./walk.js";

/** A side of a chain whose value is known; `rounded`: a ≈ stands between it and the one before. */
interface Known {
  readonly node: Node;
  readonly value: C.Complex;
  readonly rounded: boolean;
}

/** Whether a chain of = and ≈ equates known values that are certainly not equal: 2 + 2 = 5. */
export const isFalse = ({ sides, operators }: Relation): boolean => {
  // 17 = 3 mod 7 is a congruence.
  const modulus = modulusOf(sides);
  let rounded = false;
  let before: Known | undefined;
  for (const [index, side] of sides.entries()) {
    rounded ||= operators[index - 1] === "≈";
    const node = modulus === undefined ? side : residue(side, modulus);
    const value = isAmbiguous(side) ? undefined : evaluate(node, PLAIN);
    if (value === undefined) continue;
    const known = { node, value, rounded };
    if (before !== undefined && areUnequal(before, known)) return true;
    before = known;
    rounded = false;
  }
  return false;
};

const residue = (node: Node, modulus: Node): Node => ({
  kind: "call",
  name: "mod",
  args: [node, modulus],
});

const TWO_READINGS = /^(?:arc)?(?:sin|cos|tan|cot|sec|csc)$|^(?:cis|log)$/;

/** Angles may be in degrees, a logarithm may have either base, and a constant's letter may be a name. */
const isAmbiguous = (node: Node): boolean =>
  node.kind === "constant" ||
  some(node, (each) => each.kind === "call" && TWO_READINGS.test(each.name));

const areUnequal = (a: Known, b: Known): boolean => {
  if (holds(compareValues(a.node, b.node))) return false;
  const inexact = b.rounded || some(a.node, isDecimal) || some(b.node, isDecimal);
  return !(inexact && areClose(a, b));
};

const isDecimal = (node: Node): boolean => node.kind === "number" && node.places > 0;

/** One is a rounding of the other, or they are less than a hundredth apart. */
const areClose = (a: Known, b: Known): boolean => {
  if (isRoundingOf(a.node, b.node, PLAIN) || isRoundingOf(b.node, a.node, PLAIN)) return true;
  return 100n * C.size(C.add(a.value, C.negate(b.value))) < C.size(a.value);
};
