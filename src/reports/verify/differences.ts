/** A value that is not what it would be, by its place in a document. */
export interface Difference {
  readonly path: readonly (string | number)[];
  readonly said: unknown;
  readonly is: unknown;
}

/** Sums of the same numbers in another order differ by rounding alone. */
const ROUNDING = 1e-9;

/** Where two JSON documents differ; undefined stands for what is absent. */
export function differences(said: unknown, is: unknown): readonly Difference[] {
  const found: Difference[] = [];
  const visit = (path: readonly (string | number)[], a: unknown, b: unknown): void => {
    if (same(a, b)) return;
    if (Array.isArray(a) && Array.isArray(b)) {
      if (a.length !== b.length)
        found.push({ path: [...path, "length"], said: a.length, is: b.length });
      for (const [place, each] of a.slice(0, b.length).entries())
        visit([...path, place], each, b[place]);
    } else if (isRecord(a) && isRecord(b)) {
      for (const key of new Set([...Object.keys(a), ...Object.keys(b)]))
        visit([...path, key], a[key], b[key]);
    } else found.push({ path, said: a, is: b });
  };
  visit([], said, is);
  return found;
}

/** How many numbers a JSON document holds. */
export function numbersIn(value: unknown): number {
  if (typeof value === "number") return 1;
  if (typeof value !== "object" || value === null) return 0;
  return Object.values(value).reduce((sum: number, each) => sum + numbersIn(each), 0);
}

export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "number" || typeof b !== "number") return false;
  return Math.abs(a - b) <= ROUNDING * Math.max(Math.abs(a), Math.abs(b));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
