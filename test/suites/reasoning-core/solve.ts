/** Recomputes a task's answer from its story; `options` are the task's own, empty for a short text. */
export type Check = (options: readonly string[]) => string;
export type Checks = Readonly<Record<string, Check>>;

const UNKNOWN = "It cannot be determined.";

export function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}

export function permutations<T>(items: readonly T[]): T[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, i) =>
    permutations(items.toSpliced(i, 1)).map((rest) => [item, ...rest]),
  );
}

export function subsets<T>(items: readonly T[]): T[][] {
  return items.reduce<T[][]>((all, item) => all.flatMap((set) => [set, [...set, item]]), [[]]);
}

/** Every way to give each name one of the values. */
export function worlds<K extends string, V>(
  names: readonly K[],
  values: readonly V[],
): Record<K, V>[] {
  const rows = names.reduce<V[][]>(
    (all, _) => all.flatMap((row) => values.map((value) => [...row, value])),
    [[]],
  );
  return rows.map((row) => Object.fromEntries(names.map((n, i) => [n, row[i]])) as Record<K, V>);
}

/** Every way in which the named sentences are true or false. */
export function truths<K extends string>(...names: readonly K[]): Record<K, boolean>[] {
  return worlds(names, [true, false]);
}

/** The one value that all of them agree on; anything else is a flaw of the task. */
export function only<T>(values: readonly T[]): T {
  const distinct = new Set(values.map((value) => JSON.stringify(value)));
  const [value] = values;
  if (value === undefined || distinct.size !== 1)
    throw new Error(`not one answer but ${distinct.size}: ${[...distinct].slice(0, 6).join(" ")}`);
  return value;
}

/** What is known when these are the values in the worlds that are left. */
export function known(values: readonly string[]): string {
  if (values.length === 0) throw new Error("no world is left");
  return new Set(values).size === 1 ? only(values) : UNKNOWN;
}

type Claims<W> = Readonly<Record<string, (world: W) => boolean>>;

function choose<W>(
  options: readonly string[],
  claims: Claims<W>,
  holds: (claim: (world: W) => boolean) => boolean,
  otherwise: string,
): string {
  const right = options.filter((option) => {
    const claim = claims[option];
    if (claim === undefined && option !== otherwise) throw new Error(`nothing encodes "${option}"`);
    return claim !== undefined && holds(claim);
  });
  return right.length === 0 ? otherwise : only(right);
}

/** The one option that holds in every world; `otherwise` when none does. */
export function must<W>(left: readonly W[], claims: Claims<W>, otherwise = "none"): Check {
  if (left.length === 0) throw new Error("no world is left");
  return (options) => choose(options, claims, (claim) => left.every(claim), otherwise);
}

/** The one option that holds in some world. */
export function could<W>(left: readonly W[], claims: Claims<W>): Check {
  return (options) => choose(options, claims, (claim) => left.some(claim), "none");
}

/** Breadth-first search. */
export function fewestMoves(
  start: string,
  next: (state: string) => readonly string[],
  done: (state: string) => boolean,
): number | undefined {
  const seen = new Set([start]);
  let edge = [start];
  for (let moves = 0; edge.length > 0; moves++) {
    if (edge.some(done)) return moves;
    edge = [...new Set(edge.flatMap(next))].filter((state) => !seen.has(state));
    for (const state of edge) seen.add(state);
  }
  return undefined;
}

export function count<T>(items: readonly T[], test: (item: T) => boolean): number {
  return items.filter(test).length;
}

export function inOrder(names: readonly string[]): string {
  return [...names].sort((a, b) => a.localeCompare(b, "en")).join(", ");
}

/** A fraction in lowest terms, as text. */
export function ratio(n: number, d: number): string {
  const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));
  const common = gcd(n, d);
  return d === common ? String(n / d) : `${n / common}/${d / common}`;
}
