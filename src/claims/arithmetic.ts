import type { Claim, Printed, Stated } from "./claim.js";
import { type Filled, fill } from "./expression.js";
import { roundingOf } from "./printed.js";

/** What an expression came to, by its text; absent where it could not be worked out. */
export type Values = ReadonlyMap<string, number>;

/** One printed figure held against the expression that must give it. */
export interface Reckoned {
  /** The part of the claim, where it is not its own figure. */
  readonly part?: string;
  readonly expression: string;
  readonly printed: string;
  readonly exact: number;
  /** What the figures in the expression allow, given that each is rounded. */
  readonly low: number;
  readonly high: number;
  readonly holds: "as printed" | "within the rounding of its figures" | "no";
}

/** Every expression of the claims, filled in, that must be worked out before anything is judged. */
export function expressionsOf(claims: readonly Claim[], all: readonly Claim[]): readonly string[] {
  const byId = indexed(all);
  const filled = claims.flatMap((claim) =>
    sidesOf(claim).map(({ text }) => fill(text, claim, byId)),
  );
  return [...new Set(filled.flatMap((each) => (each ? [each.printed, ...each.corners] : [])))];
}

/** Holds each expression of a claim against what is printed. */
export function reckon(claim: Claim, all: readonly Claim[], values: Values): readonly Reckoned[] {
  const byId = indexed(all);
  return sidesOf(claim).flatMap(({ part, text, stated }) => {
    const filled = fill(text, claim, byId);
    const reach = filled && reachOf(filled, values);
    if (filled === undefined || reach === undefined) return [];
    const about = { ...(part !== undefined && { part }), expression: filled.printed };
    return [{ ...about, printed: textOf(stated), ...reach, holds: held(stated, reach) }];
  });
}

interface Side {
  readonly part?: string;
  readonly text: string;
  readonly stated: Stated;
}

function sidesOf({ check, stated, parts }: Claim): readonly Side[] {
  const own = check.equals === undefined ? [] : [{ text: check.equals, stated }];
  const others = Object.entries(check.parts ?? {}).flatMap(([part, text]) => {
    const figure = parts[part];
    return figure === undefined
      ? []
      : [{ part, text, stated: { form: "figure", figure } as const }];
  });
  return [...own, ...others];
}

function reachOf({ printed, corners }: Filled, values: Values) {
  const exact = values.get(printed);
  const ends = corners.flatMap((corner) => values.get(corner) ?? []);
  if (exact === undefined || ends.length < corners.length) return undefined;
  return { exact, low: Math.min(exact, ...ends), high: Math.max(exact, ...ends) };
}

function held(
  stated: Stated,
  { exact, low, high }: { readonly exact: number; readonly low: number; readonly high: number },
): Reckoned["holds"] {
  const [from, to] = bandOf(stated);
  if (exact >= from && exact <= to) return "as printed";
  return high >= from && low <= to ? "within the rounding of its figures" : "no";
}

/** The exact values that would print as stated. */
function bandOf(stated: Stated): readonly [number, number] {
  if (stated.form === "range") return [stated.low, stated.high];
  if (stated.form !== "figure") return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  const { figure, bound } = stated;
  const half = roundingOf(figure) * (1 + 1e-9);
  return [
    bound === "at most" ? Number.NEGATIVE_INFINITY : figure.number - half,
    bound === "at least" ? Number.POSITIVE_INFINITY : figure.number + half,
  ];
}

function textOf(stated: Stated): string {
  if (stated.form === "figure") return stated.figure.text;
  return stated.form === "range" ? `${stated.low} to ${stated.high}` : "";
}

function indexed(claims: readonly Claim[]): ReadonlyMap<string, Claim> {
  return new Map(claims.map((claim) => [claim.id, claim]));
}

/** How far a printed figure lies from the exact one, as a share of it. */
export function shortfall(printed: Printed | undefined, exact: number): number {
  return printed === undefined || exact === 0
    ? 0
    : Math.abs(printed.number - exact) / Math.abs(exact);
}
