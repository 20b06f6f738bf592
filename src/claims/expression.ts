import type { Claim, Printed } from "./claim.js";
import { roundingOf } from "./printed.js";

/** A figure that an expression uses: of a claim, or a named part of one. */
export interface Reference {
  readonly id: string;
  readonly part?: string;
}

const CLAIM = /claim\("([^"]+)"(?:, *"([^"]+)")?\)/g;
const PART = /part\("([^"]+)"\)/g;
/** In `part("value")`: the claim's own figure. */
const OWN = "value";

/** The figures of other claims, and of the claim's own parts, that its expressions use. */
export function referencesIn(claim: Claim): readonly Reference[] {
  const { equals, parts = {} } = claim.check;
  const texts = [...(equals === undefined ? [] : [equals]), ...Object.values(parts)];
  return texts.flatMap((text) => [
    ...[...text.matchAll(CLAIM)].map(([, id = "", part]) => ({
      id,
      ...(part !== undefined && { part }),
    })),
    ...[...text.matchAll(PART)].flatMap(([, part = ""]) =>
      part === OWN ? [] : [{ id: claim.id, part }],
    ),
  ]);
}

/** An expression with its figures put in: plain arithmetic that needs no ledger to be worked out. */
export interface Filled {
  /** With the figures as printed. */
  readonly printed: string;
  /** With each figure at either end of its rounding: what the exact figures may give lies between. */
  readonly corners: readonly string[];
}

/** 2^n corners are worked out; beyond this many figures the ends of each alone. */
const MOST_CORNERS = 8;

/** Puts the figures into an expression. Undefined where a claim that it uses states none. */
export function fill(
  expression: string,
  claim: Claim,
  byId: ReadonlyMap<string, Claim>,
): Filled | undefined {
  const figures = new Map<string, Printed>();
  const note = (key: string, figure: Printed | undefined) => {
    if (figure !== undefined) figures.set(key, figure);
    return figure !== undefined;
  };
  const found = [
    ...[...expression.matchAll(CLAIM)].map(([key, id = "", part]) =>
      note(key, figureIn(byId.get(id), part)),
    ),
    ...[...expression.matchAll(PART)].map(([key, part = ""]) =>
      note(key, figureIn(claim, part === OWN ? undefined : part)),
    ),
  ];
  if (found.includes(false)) return undefined;
  const keys = [...figures.keys()];
  const withShift = (shiftOf: (index: number) => number) =>
    keys.reduce((text, key, index) => {
      const figure = figures.get(key);
      const value = (figure?.number ?? 0) + (figure ? roundingOf(figure) * shiftOf(index) : 0);
      return text.replaceAll(key, `(${value})`);
    }, expression);
  return {
    printed: withShift(() => 0),
    corners: cornersOf(keys.length).map((shifts) => withShift((index) => shifts[index] ?? 0)),
  };
}

function cornersOf(count: number): readonly (readonly number[])[] {
  if (count <= MOST_CORNERS) {
    return Array.from({ length: 2 ** count }, (_, bits) =>
      Array.from({ length: count }, (_unused, index) => ((bits >> index) & 1 ? 1 : -1)),
    );
  }
  return Array.from({ length: 2 * count }, (_, corner) =>
    Array.from({ length: count }, (_unused, index) => {
      if (index !== corner >> 1) return 0;
      return corner & 1 ? 1 : -1;
    }),
  );
}

function figureIn(claim: Claim | undefined, part: string | undefined): Printed | undefined {
  if (part !== undefined) return claim?.parts[part];
  return claim?.stated.form === "figure" ? claim.stated.figure : undefined;
}
