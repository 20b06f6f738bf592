/** Enumeration and numerics for the checks: plain routes that never use a task's closed formula. */

export function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

export function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

export function count<T>(items: Iterable<T>, wanted: (item: T) => boolean): number {
  let total = 0;
  for (const item of items) if (wanted(item)) total += 1;
  return total;
}

export function only<T>(items: readonly T[]): T {
  const [first] = items;
  if (first === undefined || items.length !== 1)
    throw new Error(`one solution expected, ${items.length} found`);
  return first;
}

export function digits(n: number): readonly number[] {
  return Array.from(String(n), Number);
}

export function divisors(n: number): readonly number[] {
  return range(1, n).filter((d) => n % d === 0);
}

export function isPrime(n: number): boolean {
  return n > 1 && range(2, Math.floor(Math.sqrt(n))).every((d) => n % d !== 0);
}

/** All lists of the given length over the items. */
export function* words<T>(items: readonly T[], length: number): Generator<readonly T[]> {
  if (length === 0) yield [];
  else for (const head of words(items, length - 1)) for (const item of items) yield [...head, item];
}

/**
 * All orders of the items, equal items taken as different. Branches whose beginning is refused
 * by `keep` are cut off.
 */
export function* orders<T>(
  items: readonly T[],
  keep: (start: readonly T[]) => boolean = () => true,
  start: readonly T[] = [],
): Generator<readonly T[]> {
  if (items.length === 0) yield start;
  for (const [index, item] of items.entries()) {
    const next = [...start, item];
    if (keep(next)) yield* orders(items.toSpliced(index, 1), keep, next);
  }
}

/** All selections of `size` items, in the items' own order. */
export function choices<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) =>
    choices(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]),
  );
}

/** Neighbouring items, as pairs. */
export function pairs<T>(items: readonly T[]): readonly (readonly [T, T])[] {
  return items.flatMap((item, index) => {
    const next = items[index + 1];
    return next === undefined ? [] : [[item, next] as const];
  });
}

/** Where a condition changes between `a` and `b`. */
export function change(holds: (x: number) => boolean, a: number, b: number): number {
  const left = holds(a);
  let [low, high] = [a, b];
  for (let step = 0; step < 100; step += 1) {
    const middle = (low + high) / 2;
    if (holds(middle) === left) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The zeros at which f changes its sign. The grid is shifted, so that no zero falls on it. */
export function zeros(f: (x: number) => number, from: number, to: number, steps = 4000) {
  const grid = range(0, steps).map((i) => from + ((to - from) * i) / steps + 1e-4 * Math.SQRT2);
  return pairs(grid).flatMap(([a, b]) =>
    f(a) > 0 === f(b) > 0 ? [] : [change((x) => f(x) > 0, a, b)],
  );
}

/** The place of the minimum of a function with one valley. */
export function lowest(f: (x: number) => number, from: number, to: number): number {
  let [a, b] = [from, to];
  for (let step = 0; step < 90; step += 1) {
    const [low, high] = [a + (b - a) * 0.382, a + (b - a) * 0.618];
    if (f(low) < f(high)) b = high;
    else a = low;
  }
  return (a + b) / 2;
}

/** Tanh-sinh quadrature: copes with infinite slopes at the two ends. */
export function integrate(f: (x: number) => number, from: number, to: number): number {
  const half = (to - from) / 2;
  const step = 1 / 64;
  return sum(
    range(-220, 220).map((i) => {
      const inner = (Math.PI / 2) * Math.sinh(i * step);
      const weight = ((Math.PI / 2) * Math.cosh(i * step)) / Math.cosh(inner) ** 2;
      const y = f(from + half + half * Math.tanh(inner));
      return Number.isFinite(y) ? y * weight * step * half : 0;
    }),
  );
}

export type Point = readonly number[];

export function distance(p: Point, q: Point): number {
  return Math.hypot(...p.map((value, index) => value - (q[index] ?? 0)));
}

/** The different real solutions of ax² + bx + c = 0. */
export function quadratic(a: number, b: number, c: number): readonly number[] {
  const inner = b * b - 4 * a * c;
  if (inner < -1e-13) return [];
  if (inner < 1e-13) return [-b / (2 * a)];
  return [-1, 1].map((sign) => (-b + sign * Math.sqrt(inner)) / (2 * a));
}
