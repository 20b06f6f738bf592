import { permutations } from "./solve.js";

/** Which place, counted from 1, each value stands at. */
export type Layout = ReadonlyMap<string, number>;

export interface Rule {
  readonly on: readonly string[];
  readonly holds: (...places: number[]) => boolean;
}

export function rule(holds: Rule["holds"], ...on: readonly string[]): Rule {
  return { on, holds };
}

export const same = (a = 0, b = 0): boolean => a === b;
export const differs = (a = 0, b = 0): boolean => a !== b;
export const before = (a = 0, b = 0): boolean => a < b;
export const after = (a = 0, b = 0): boolean => a > b;
export const justBefore = (a = 0, b = 0): boolean => a + 1 === b;
export const justAfter = (a = 0, b = 0): boolean => a === b + 1;
export const beside = (a = 0, b = 0): boolean => Math.abs(a - b) === 1;
export const notBeside = (a = 0, b = 0): boolean => Math.abs(a - b) !== 1;
export const between = (a = 0, b = 0, c = 0): boolean => (a < b && b < c) || (c < b && b < a);
export const apart =
  (distance: number) =>
  (a = 0, b = 0): boolean =>
    Math.abs(a - b) === distance;

/** A rule is undecided, and so not broken, while one of its values has no place yet. */
export function broken({ on, holds }: Rule, layout: Layout): boolean {
  const places = on.flatMap((value) => layout.get(value) ?? []);
  return places.length === on.length && !holds(...places);
}

/** All layouts that keep the rules. The labels name the places; each row is put in every order. */
export function layouts(
  labels: readonly string[],
  rows: readonly (readonly string[])[],
  rules: readonly Rule[],
): Layout[] {
  const values = new Set([labels, ...rows].flat());
  const stray = rules.flatMap(({ on }) => on).find((value) => !values.has(value));
  if (stray !== undefined) throw new Error(`a rule speaks of "${stray}", which has no place`);
  return rows.reduce<Layout[]>(
    (found, row) => {
      const orders = permutations(row);
      return found.flatMap((layout) =>
        orders
          .map((order) => new Map([...layout, ...number(order)]))
          .filter((next) => !rules.some((each) => broken(each, next))),
      );
    },
    [new Map(number(labels))],
  );
}

function number(values: readonly string[]): [string, number][] {
  return values.map((value, i) => [value, i + 1]);
}

export function place(layout: Layout, value: string): number {
  const found = layout.get(value);
  if (found === undefined) throw new Error(`"${value}" has no place`);
  return found;
}

/** The value of a row that stands where the given value stands. */
export function mate(layout: Layout, value: string, row: readonly string[]): string {
  const found = row.find((other) => place(layout, other) === place(layout, value));
  if (found === undefined) throw new Error(`nothing stands with "${value}"`);
  return found;
}

/** A row's values from the first place to the last. */
export function lineUp(layout: Layout, row: readonly string[]): string {
  return [...row].sort((a, b) => place(layout, a) - place(layout, b)).join(", ");
}
