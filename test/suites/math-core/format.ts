import { evaluate } from "mathjs";
import { change, range } from "./numbers.js";

/** Recomputes a task's answer. Only the checks of formulas look at the target. */
export type Check = (target: string) => string;

function gcd(a: number, b: number): number {
  return b === 0 ? Math.abs(a) : gcd(b, a % b);
}

export function fraction(n: number, d: number, unit = ""): string {
  const common = gcd(n, d);
  const [top, bottom] = [Math.abs(n) / common, Math.abs(d) / common];
  const sign = n < 0 !== d < 0 && n !== 0 ? "-" : "";
  const scaled = unit !== "" && top === 1 ? unit : `${top}${unit}`;
  return `${sign}${bottom === 1 ? scaled : `\\frac{${scaled}}{${bottom}}`}`;
}

/** An exact decimal, from a whole number of hundredths, thousandths ... */
export function decimal(units: number, perOne: number): string {
  return String(units / perOne);
}

export function percent(n: number, d: number): string {
  return `${decimal(Math.round((n / d) * 1e6), 1e4)}\\%`;
}

export function set(values: Iterable<number>): string {
  const sorted = [...new Set(values)].sort((a, b) => a - b);
  return `\\{${sorted.map(exact).join(", ")}\\}`;
}

export function tuple(values: readonly number[]): string {
  return `(${values.map(exact).join(", ")})`;
}

function rational(x: number, denominators = 600): readonly [number, number] | undefined {
  return range(1, denominators)
    .map((d) => [Math.round(x * d), d] as const)
    .find(([n, d]) => Math.abs(x - n / d) < 1e-9 * Math.max(1, Math.abs(x)));
}

/** k√m = √n with m free of squares. */
function squareFree(n: number): readonly [number, number] {
  const k = range(1, Math.floor(Math.sqrt(n))).findLast((root) => n % root ** 2 === 0) ?? 1;
  return [k, n / k ** 2];
}

/** a + b·unit over d, the positive term first. */
function binomial(a: number, b: number, d: number, unit: string): string {
  const surd = fraction(Math.abs(b), 1, unit);
  const whole = String(Math.abs(a));
  const terms = [
    { text: whole, negative: a < 0 },
    { text: surd, negative: b < 0 },
  ].sort((s, t) => Number(s.negative) - Number(t.negative));
  const top = terms.map(({ text, negative }, i) =>
    i === 0 ? `${negative ? "-" : ""}${text}` : ` ${negative ? "-" : "+"} ${text}`,
  );
  return d === 1 ? top.join("") : `\\frac{${top.join("")}}{${d}}`;
}

/**
 * The LaTeX name of a number computed to about 12 digits: a fraction, a surd, or a sum of an
 * integer and a surd. Throws if none fits, or if small numbers do not suffice.
 */
export function exact(x: number): string {
  const plain = rational(x);
  if (plain !== undefined) return fraction(...plain);
  const square = rational(x * x, 60);
  if (square !== undefined) {
    const [k, rest] = squareFree(square[0] * square[1]);
    return fraction(Math.sign(x) * k, square[1], `\\sqrt{${rest}}`);
  }
  for (const d of range(1, 4))
    for (const c of range(2, 60).filter((n) => squareFree(n)[0] === 1))
      for (const b of range(-20, 20)) {
        const a = Math.round(x * d - b * Math.sqrt(c));
        if (Math.abs(x - (a + b * Math.sqrt(c)) / d) < 1e-11)
          return binomial(a, b, d, `\\sqrt{${c}}`);
      }
  throw new Error(`no exact name found for ${x}`);
}

/** The name of a number of the form qπ, or of the form nπ + a if that fails. */
export function withPi(x: number): string {
  const multiple = rational(x / Math.PI, 60);
  if (multiple !== undefined) return fraction(...multiple, "\\pi");
  for (const b of range(-60, 60)) {
    const a = Math.round(x - b * Math.PI);
    if (Math.abs(x - b * Math.PI - a) < 1e-9) {
      const [first, second] = [fraction(b, 1, "\\pi"), `${a < 0 ? "-" : "+"} ${Math.abs(a)}`];
      return `${first} ${second}`;
    }
  }
  throw new Error(`no multiple of pi found for ${x}`);
}

/** Comparisons that count rounding errors as equality. */
export const atMost = (a: number, b: number) => a <= b + 1e-9;
export const below = (a: number, b: number) => a < b - 1e-9;

/**
 * The real numbers with a property, as intervals and single points: a grid, bisection, and a look
 * at the end points. Single points have to lie on the grid.
 */
export function where(holds: (x: number) => boolean, reach = 200, step = 1 / 32): string {
  const grid = range(-reach / step, reach / step).map((i) => i * step);
  const inside = grid.map(holds);
  const pieces: (number[] | string)[] = [];
  const starts = [...inside.keys()].filter((i) => inside[i] && !inside[i - 1]);
  for (const start of starts) {
    const next = inside.indexOf(false, start);
    const stop = next < 0 ? inside.length : next;
    const low = border(holds, grid[start], grid[start - 1]);
    const high = border(holds, grid[stop - 1], grid[stop]);
    const last = pieces.at(-1);
    if (low.at !== high.at) {
      const [opening, closing] = [low.closed ? "[" : "(", high.closed ? "]" : ")"];
      pieces.push(`${opening}${low.name}, ${high.name}${closing}`);
    } else if (Array.isArray(last)) last.push(low.at);
    else pieces.push([low.at]);
  }
  return pieces.map((piece) => (Array.isArray(piece) ? set(piece) : piece)).join(" \\cup ");
}

function border(holds: (x: number) => boolean, inner = Number.NaN, outer?: number) {
  if (outer === undefined)
    return { at: inner, closed: false, name: inner < 0 ? "-\\infty" : "\\infty" };
  const rough = change(holds, inner, outer);
  // Back from a bisection's rounding error to the number itself, if it is a fraction.
  const near = rational(rough, 60);
  const at = near === undefined ? rough : near[0] / near[1];
  return { at, closed: holds(at), name: exact(at) };
}

/** The values of a function between its extremes, both of which must be attained. */
export function values(samples: readonly number[]): string {
  return `[${exact(Math.min(...samples))}, ${exact(Math.max(...samples))}]`;
}

/** A formula in one variable: the target must agree with the recomputed value at every point. */
export function formula(
  variable: string,
  points: readonly number[],
  value: (x: number) => number,
): Check {
  return (target) => {
    const code = target
      .replaceAll(/\\frac\{([^{}]*)\}\{([^{}]*)\}/g, "(($1)/($2))")
      .replaceAll("\\cdot", "*");
    for (const point of points) {
      const [said, found] = [Number(evaluate(code, { [variable]: point })), value(point)];
      if (!(Math.abs(said - found) <= 1e-9 * Math.max(1, Math.abs(found))))
        return `a formula with the value ${found}, not ${said}, for ${variable} = ${point}`;
    }
    return target;
  };
}
