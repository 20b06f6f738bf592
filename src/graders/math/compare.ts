import { freeCases, hasCases, linkedCases } from "./cases.js";
import { compareValues } from "./compare-values.js";
import { finiteSet } from "./finite-sets.js";
import { matrixOf, type Rows } from "./matrices.js";
import { kindOfNames, namedList, namesOf } from "./names.js";
import { compareRelations, components } from "./relations.js";
import { compareOrdered, compareSequences, compareUnordered } from "./sequences.js";
import { isRealSet, solutionSet } from "./solution-sets.js";
import { list, type Node, type Sequence } from "./tree.js";
import { type Compare, firstThatHolds, holds, together, type Verdict } from "./verdict.js";
import { spend } from "./work.js";

/** Compares an answer with a target. @throws TooLarge */
export const compare: Compare = (a, b) => {
  spend(1);
  if (hasCases(a) || hasCases(b)) return compareCases(a, b);
  if (isRealSet(a) || isRealSet(b)) {
    const verdict = compareRealSets(a, b);
    if (verdict !== undefined) return verdict;
  }
  if (a.kind === "sets" || b.kind === "sets") return compareSets(a, b);
  if (a.kind === "sequence" || b.kind === "sequence") {
    return firstThatHolds([() => compareLists(a, b), () => compareRelated(a, b)]);
  }
  if (a.kind === "relation" || b.kind === "relation") return compareRelated(a, b);
  if (hasMatrix(a) || hasMatrix(b)) return compareMatrices(a, b);
  if (a.kind === "based" || b.kind === "based") return compareBased(a, b);
  return compareValues(a, b);
};

const hasMatrix = (node: Node): boolean => matrixOf(node) !== undefined;

const compareRelated = (a: Node, b: Node): Verdict => compareRelations(a, b, compare);

const compareCases = (a: Node, b: Node): Verdict =>
  firstThatHolds([
    () => inCases(members(a, linkedCases), members(b, linkedCases)),
    () => inCases(members(a, freely), members(b, freely)),
  ]);

const freely = (node: Node): readonly Node[] => freeCases(node) ?? linkedCases(node);

const inCases = (a: readonly Node[], b: readonly Node[]): Verdict =>
  holds(compare(list(a), list(b))) ? "cases" : "different";

/** The members of a list, each in its cases; any other node has its cases for members. */
const members = (node: Node, cases: (node: Node) => readonly Node[]): readonly Node[] =>
  node.kind === "sequence" && (node.open === "" || node.open === "{")
    ? node.items.flatMap(cases)
    : cases(node);

const compareRealSets = (a: Node, b: Node): Verdict | undefined => {
  const [x, y] = [solutionSet(a), solutionSet(b)];
  if (x === undefined || y === undefined) return undefined;
  if (x.symbol !== undefined && y.symbol !== undefined && x.symbol !== y.symbol) return "different";
  if (x.pieces.length !== y.pieces.length) return "different";
  const same = x.pieces.every(({ low, high }, index) => {
    const other = y.pieces[index];
    return (
      other !== undefined &&
      low.closed === other.low.closed &&
      high.closed === other.high.closed &&
      holds(compareValues(low.node, other.low.node)) &&
      holds(compareValues(high.node, other.high.node))
    );
  });
  return same ? "interval" : "different";
};

/** Unions of what has no place on the real line: finite sets, or intervals between symbols. */
const compareSets = (a: Node, b: Node): Verdict => {
  const [x, y] = [finiteSet(a, compare), finiteSet(b, compare)];
  if (x !== undefined && y !== undefined) return compareSequences(x, y, compare);
  const parts = (node: Node): readonly Node[] =>
    node.kind === "sets" && node.operator === "∪" ? node.parts : [node];
  return compareUnorderedParts(parts(a), parts(b));
};

const compareUnorderedParts = (a: readonly Node[], b: readonly Node[]): Verdict =>
  a.length > 1 || b.length > 1 ? compareUnordered(a, b, compare) : "different";

const compareLists = (a: Node, b: Node): Verdict => {
  if (hasMatrix(a) || hasMatrix(b)) return compareMatrices(a, b);
  const [x, y] = [asList(a), asList(b)];
  return firstThatHolds([
    () => (isAssigned(x, y) || isAssigned(y, x) ? "different" : compareSequences(x, y, compare)),
    () => withoutNames(x, y),
    () => withoutNames(y, x),
  ]);
};

/** "x = 1, y = 2" beside bare values: which of them a value belongs to is said, so that it is no mere member. */
const isAssigned = (named: Sequence, bare: Sequence): boolean =>
  namesOf(bare.items).length < bare.items.length &&
  kindOfNames(namesOf(named.items), isSame) === "different";

const isSame = (a: Node, b: Node): boolean => holds(compare(a, b));

/** A single node is a list of one; (p, q) = (3, 2) is the list p = 3, q = 2. */
const asList = (node: Node): Sequence => {
  if (node.kind === "sequence") return node;
  const parts = node.kind === "relation" ? components(node) : undefined;
  return list(parts ?? [node]);
};

/** Values of different names stand in the order of the tuple: {x = 1, y = 2} and (1, 2). */
const withoutNames = (named: Sequence, bare: Sequence): Verdict => {
  if (bare.items.some(({ kind }) => kind === "relation")) {
    return sameName(named, bare);
  }
  const found = namedList(named, isSame);
  if (found === undefined) return "different";
  const verdict =
    found.names === "different"
      ? bare.open === "{"
        ? "different"
        : compareOrdered(found.values, bare.items, compare)
      : compareSequences({ ...named, items: found.values }, bare, compare);
  return holds(verdict) ? "name" : verdict;
};

/** "a = 1, 2" and "a = 1, a = 2"; roots may have numbers on one side. */
const sameName = (named: Sequence, other: Sequence): Verdict => {
  const [x, y] = [namedList(named, isSame), namedList(other, isSame)];
  const names = [...namesOf(named.items), ...namesOf(other.items)];
  if (x === undefined || y === undefined || (x.names !== "one" && y.names !== "one"))
    return "different";
  if (kindOfNames(names, isSame) === "different") return "different";
  return compareUnordered(x.values, y.values, compare);
};

const compareMatrices = (a: Node, b: Node): Verdict => {
  const [x, y] = [matrixOf(a), matrixOf(b)];
  if (x !== undefined && y !== undefined) {
    if (x.length !== y.length) return "different";
    return together(x.map((row, index) => compareOrdered(row, y[index] ?? [], compare)));
  }
  const [rows, other] = x === undefined ? [y, a] : [x, b];
  const entries = rows && vector(rows);
  const [only] = entries ?? [];
  if (entries?.length === 1 && only !== undefined && other.kind !== "sequence")
    return compare(only, other);
  if (entries === undefined || other.kind !== "sequence" || other.open === "{") return "different";
  return holds(compareOrdered(entries, other.items, compare)) ? "vector" : "different";
};

/** The entries of a single row or column. */
const vector = (rows: Rows): readonly Node[] | undefined =>
  rows.length === 1 || rows.every((row) => row.length === 1) ? rows.flat() : undefined;

/** 204_5 is 204_5 and is not 204_6; without a base on one side the digits decide. */
const compareBased = (a: Node, b: Node): Verdict => {
  if (a.kind === "based" && b.kind === "based") {
    return a.base === b.base && significant(a.digits) === significant(b.digits)
      ? "exact"
      : "different";
  }
  const [based, other] = a.kind === "based" ? [a, b] : [b, a];
  if (based.kind !== "based" || other.kind !== "number" || other.places > 0) return "different";
  const { top, bottom } = other.value;
  return bottom === 1n && top.toString() === significant(based.digits) ? "exact" : "different";
};

const significant = (digits: string): string => digits.replace(/^0+(?=\d)/, "");
