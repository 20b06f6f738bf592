/**
 * After Okabe & Ito 2008 ("Color universal design"), made darker where needed: each has a contrast
 * of 3:1 or more on white and on near-black paper, and is told from the others by people who see few colours.
 */
export const PALETTE = ["#0072b2", "#d55e00", "#009070", "#c26a9d", "#a07a00", "#6c6ad6"] as const;

/** For what is drawn and not named, and for axes. */
export const QUIET = "#868c96";

const SHAPES = [
  "circle",
  "square",
  "triangle-up",
  "diamond",
  "cross",
  "triangle-down",
  "triangle-right",
  "triangle-left",
] as const;

const DASHES: readonly (readonly number[])[] = [
  [1, 0],
  [6, 3],
  [2, 2],
  [8, 3, 2, 3],
];

/** Series that get a look of their own; the others are grey. */
export const NAMED = 12;

/** Colour, shape and dash, so that no series is told by its colour alone. */
export interface Look {
  readonly colour: string;
  readonly shape: string;
  readonly dash: readonly number[];
}

/** The look of the n-th series, from 0. No two of the named ones are the same. */
export function lookOf(n: number): Look {
  if (n < 0 || n >= NAMED) return { colour: QUIET, shape: "circle", dash: [1, 0] };
  const turn = Math.floor(n / PALETTE.length);
  return {
    colour: PALETTE[n % PALETTE.length] ?? QUIET,
    shape: SHAPES[n % SHAPES.length] ?? "circle",
    dash: DASHES[(turn + (n % 2) * 2) % DASHES.length] ?? [1, 0],
  };
}

/** A scale that gives each name its look. */
export function looksOf(names: readonly string[]) {
  const looks = names.map((_, index) => lookOf(index));
  return {
    colour: { domain: names, range: looks.map(({ colour }) => colour) },
    shape: { domain: names, range: looks.map(({ shape }) => shape) },
    dash: { domain: names, range: looks.map(({ dash }) => dash) },
  };
}
