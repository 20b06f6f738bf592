import { haveOtherModuli } from "./compare-values.js";
import { sameSolutions } from "./equations.js";
import { kindOfNames, namedValue, namesOf } from "./names.js";
import { list, type Node, type Relation } from "./tree.js";
import { type Compare, firstThatHolds, holds, type Verdict } from "./verdict.js";

/** Two relations, or one and a bare value. */
export const compareRelations = (a: Node, b: Node, compare: Compare): Verdict => {
  if (a.kind !== "relation") {
    return b.kind === "relation" ? compareBare(b, a, compare) : "different";
  }
  if (b.kind !== "relation") return compareBare(a, b, compare);
  const [x, y] = [shortened(a), shortened(b)];
  if (haveOtherModuli(x.sides, y.sides)) return "different";
  return firstThatHolds([
    () => sameSides(x, y, compare),
    () => sameSides(x, turned(y), compare),
    () => sameComponents(x, y, compare),
    () => sameSolutions(x, y),
  ]);
};

/** A chain that states a value is its name and that value. */
const shortened = (relation: Relation): Relation => {
  if (relation.operators.length < 2) return relation;
  const named = namedValue(relation);
  const [value] = named?.values ?? [];
  if (named?.name === undefined || value === undefined) return relation;
  return { kind: "relation", sides: [named.name, value], operators: ["="] };
};

const MIRROR: Readonly<Record<string, string>> = { "<": ">", ">": "<", "≤": "≥", "≥": "≤" };

const turned = ({ sides, operators }: Relation): Relation => ({
  kind: "relation",
  sides: sides.toReversed(),
  operators: operators.toReversed().map((operator) => MIRROR[operator] ?? operator),
});

/** x ≈ 11 says what x = 11 says. */
const plain = (operator: string | undefined): string | undefined =>
  operator === "≈" ? "=" : operator;

const sameSides = (a: Relation, b: Relation, compare: Compare): Verdict => {
  const operators =
    a.operators.length === b.operators.length &&
    a.operators.every((operator, index) => plain(operator) === plain(b.operators[index]));
  if (!operators) return "different";
  const same = a.sides.every((side, index) => {
    const other = b.sides[index];
    return other !== undefined && holds(compare(side, other));
  });
  return same ? "structure" : "different";
};

/** (p, q) = (3, 2) against the same with its components in another order. */
const sameComponents = (a: Relation, b: Relation, compare: Compare): Verdict => {
  const [x, y] = [components(a), components(b)];
  if (x === undefined || y === undefined) return "different";
  return compare(list(x), list(y));
};

/** (p, q) = (3, 2) as p = 3, q = 2; undefined for any other relation. */
export const components = ({ sides, operators }: Relation): readonly Relation[] | undefined => {
  const [names, values] = sides;
  if (operators.length !== 1 || operators[0] !== "=") return undefined;
  if (names?.kind !== "sequence" || values?.kind !== "sequence") return undefined;
  if (names.items.length !== values.items.length || names.items.length < 2) return undefined;
  return names.items.flatMap((name, index) => {
    const value = values.items[index];
    return value === undefined
      ? []
      : [{ kind: "relation", sides: [name, value], operators: ["="] }];
  });
};

/** 2(x + 1) = 2x + 2 holds always, so that it states no equation but a value. */
const identity = ({ sides, operators }: Relation, bare: Node, compare: Compare): Verdict => {
  const [left, right] = sides;
  if (operators.length !== 1 || operators[0] !== "=" || !left || !right) return "different";
  return holds(compare(left, right)) && holds(compare(right, bare)) ? "name" : "different";
};

const compareBare = (relation: Relation, bare: Node, compare: Compare): Verdict => {
  const named = namedValue(relation);
  if (named === undefined) return identity(relation, bare, compare);
  const names = bare.kind === "sequence" ? namesOf(bare.items) : [];
  const isSame = (one: Node, other: Node): boolean => holds(compare(one, other));
  if (names.length > 0 && kindOfNames([named.name ?? relation, ...names], isSame) === "different")
    return "different";
  const [value, rounding] = named.values;
  if (value === undefined) return "different";
  return firstThatHolds([
    () => (holds(compare(value, bare)) ? "name" : "different"),
    () => (rounding && holds(compare(rounding, bare)) ? "approximation" : "different"),
  ]);
};
