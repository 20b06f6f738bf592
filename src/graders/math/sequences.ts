import { MAX_MEMBERS, TooLarge } from "../limits.js";
import type { Node, Sequence } from "./tree.js";
import { type Compare, holds, together, type Verdict } from "./verdict.js";
import { spend } from "./work.js";

/** Sets and bare lists have no order; tuples and intervals do, and their brackets count. */
export const compareSequences = (a: Sequence, b: Sequence, compare: Compare): Verdict => {
  if (a.open === "{" && b.open === "{") {
    return compareUnordered(distinct(a.items, compare), distinct(b.items, compare), compare);
  }
  if (isLoose(a) && isLoose(b)) return compareUnordered(a.items, b.items, compare);
  const bare = a.open === "" || b.open === "";
  if (!bare && (a.open === "{" || b.open === "{")) return "different";
  const brackets = bare || (round(a.open) === round(b.open) && round(a.close) === round(b.close));
  return brackets ? compareOrdered(a.items, b.items, compare) : "different";
};

const round = (bracket: Sequence["open"] | Sequence["close"]): string => {
  if (bracket === "<") return "(";
  return bracket === ">" ? ")" : bracket;
};

const isLoose = ({ open }: Sequence): boolean => open === "" || open === "{";

export const compareOrdered = (
  a: readonly Node[],
  b: readonly Node[],
  compare: Compare,
): Verdict => {
  if (a.length !== b.length) return "different";
  const verdicts: Verdict[] = [];
  for (const [index, item] of a.entries()) {
    const verdict = compare(item, b[index] ?? item);
    if (verdict === "different") return verdict;
    verdicts.push(verdict);
  }
  return together(verdicts);
};

/** A perfect matching of the members, found by augmenting paths. @throws TooLarge */
export const compareUnordered = (
  a: readonly Node[],
  b: readonly Node[],
  compare: Compare,
): Verdict => {
  if (a.length !== b.length) return "different";
  const inOrder = compareOrdered(a, b, compare);
  if (holds(inOrder) || a.length === 1) return inOrder;
  if (a.length > MAX_MEMBERS) throw new TooLarge();
  let undecided = false;
  const partners = a.map((item) =>
    b.flatMap((other, index) => {
      const verdict = compare(item, other);
      if (verdict === "undecided") undecided = true;
      return holds(verdict) ? [index] : [];
    }),
  );
  if (isPerfect(partners)) return "structure";
  return undecided ? "undecided" : "different";
};

/** Whether each left member can have a right one of its own. */
const isPerfect = (partners: readonly (readonly number[])[]): boolean => {
  const taken = new Map<number, number>();
  const place = (left: number, tried: Set<number>): boolean =>
    (partners[left] ?? []).some((right) => {
      spend(0.1);
      if (tried.has(right)) return false;
      tried.add(right);
      const owner = taken.get(right);
      if (owner !== undefined && !place(owner, tried)) return false;
      taken.set(right, left);
      return true;
    });
  return partners.every((_, left) => place(left, new Set()));
};

/** A set says each member once. */
const distinct = (items: readonly Node[], compare: Compare): readonly Node[] => {
  if (items.length > MAX_MEMBERS) return items;
  return items.filter(
    (item, index) => !items.slice(0, index).some((before) => holds(compare(before, item))),
  );
};
