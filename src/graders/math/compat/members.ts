import { MAX_MEMBERS, TooLarge } from "../../limits.js";
import { hasCases, linkedCases } from "../cases.js";
import { list, type Node, type Sequence } from "../tree.js";
import { all, by, type Decision, DIFFERENT, EQUAL } from "./decision.js";

/** Compares two members; the target stands second. */
export type Compare = (answer: Node, target: Node) => Decision;

/** Sets, bare lists, tuples and intervals; a single value is a set of one. @throws TooLarge */
export const compareMembers = (answer: Node, target: Node, compare: Compare): Decision => {
  const [a, b] = [asSequence(answer), asSequence(target)];
  if (Math.max(a.items.length, b.items.length) > MAX_MEMBERS) throw new TooLarge();
  if (isLoose(a) && isLoose(b)) return compareSets(a, b, compare);
  if (isLoose(a) === isLoose(b)) {
    return a.open === b.open && a.close === b.close
      ? inOrder(a.items, b.items, compare)
      : DIFFERENT;
  }
  if ([a, b].some(isClosed)) return DIFFERENT;
  return by(
    "set-as-tuple",
    isLoose(b) ? inAnyOrder(a.items, b.items, compare) : inOrder(a.items, b.items, compare),
  );
};

const asSequence = (node: Node): Sequence => {
  if (node.kind === "sequence") {
    return { ...node, items: node.items.flatMap(bothSigns) };
  }
  return list(bothSigns(node));
};

const bothSigns = (node: Node): readonly Node[] => (hasCases(node) ? linkedCases(node) : [node]);

const isLoose = ({ open }: Sequence): boolean => open === "" || open === "{";

const isClosed = ({ open, close }: Sequence): boolean => open === "[" || close === "]";

const compareSets = (a: Sequence, b: Sequence, compare: Compare): Decision => {
  const [x, y] = [distinct(a.items, compare), distinct(b.items, compare)];
  const found = inAnyOrder(x, y, compare);
  const shrunk = x.length < a.items.length || y.length < b.items.length;
  return shrunk && a.items.length !== b.items.length ? by("repeats-dropped", found) : found;
};

const distinct = (items: readonly Node[], compare: Compare): readonly Node[] =>
  items.filter((item, index) => !items.slice(0, index).some((one) => compare(one, item).equal));

const inOrder = (a: readonly Node[], b: readonly Node[], compare: Compare): Decision =>
  a.length === b.length ? all(a.map((item, index) => compare(item, b[index] ?? item))) : DIFFERENT;

const inAnyOrder = (a: readonly Node[], b: readonly Node[], compare: Compare): Decision => {
  if (a.length !== b.length) return DIFFERENT;
  const left = [...b];
  const decisions = a.map((item) => {
    const at = left.findIndex((other) => compare(item, other).equal);
    const [match] = at === -1 ? [] : left.splice(at, 1);
    return match === undefined ? DIFFERENT : compare(item, match);
  });
  return decisions.length === 0 ? EQUAL : all(decisions);
};
