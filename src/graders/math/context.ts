import type { Complex } from "./complex.js";
import type { Rational } from "./rational.js";

/** How the signs are read that have two meanings, and what the symbols stand for. */
export interface Context {
  /** A degree sign outside trigonometry: a mere unit, or pi/180. */
  readonly degrees: "unit" | "angle";
  /** The base of a logarithm without one. */
  readonly log: "ten" | "e";
  /** An odd root of a negative number: the real one, or the principal value. */
  readonly roots: "real" | "principal";
  readonly point: Point;
}

/** Values of the free symbols; `sums` are the running indices of sum signs. */
export type Point = ReadonlyMap<string, Rational>;

export const PLAIN: Context = { degrees: "unit", log: "ten", roots: "real", point: new Map() };

/** What an evaluation yields: a value, or undefined where there is none. */
export type Value = Complex | undefined;
