import { type Claim, figureOf, type Printed } from "../claim.js";
import { type Filled, fill } from "../expression.js";
import { roundingOf } from "../printed.js";
import { evidenceOf, type Finding, type Rule, type Values } from "./finding.js";

/** How a printed figure stands to the expression that must give it. */
export interface ArithmeticVerdict {
  readonly verdict: "holds" | "contradicted";
  readonly how: "at printed precision" | "within the rounding of its parts" | "not within rounding";
  /** From the figures as printed. */
  readonly exact: number;
  readonly printed: Printed;
  /** What the figures before rounding may give. */
  readonly low: number;
  readonly high: number;
}

/** A rounded figure this far from the exact one misleads although rounding allows it. */
const COARSE = 0.05;
/** Floating-point noise, relative. */
const NOISE = 1e-9;

/** The expressions that decide a claim, with the printed figure of each. */
export function equationsOf(
  claim: Claim,
  byId: ReadonlyMap<string, Claim>,
): readonly { readonly name: string; readonly printed: Printed; readonly filled: Filled }[] {
  const own = figureOf(claim);
  const { equals, parts = {} } = claim.check;
  const wanted = [
    { name: "value", printed: own, text: equals },
    ...Object.entries(parts).map(([name, text]) => ({ name, printed: claim.parts[name], text })),
  ];
  return wanted.flatMap(({ name, printed, text }) => {
    if (printed === undefined || text === undefined) return [];
    const filled = fill(text, claim, byId);
    return filled === undefined ? [] : [{ name, printed, filled }];
  });
}

/** The verdict on `check.equals`; undefined where it cannot be worked out. */
export function arithmeticVerdict(
  claim: Claim,
  byId: ReadonlyMap<string, Claim>,
  values: Values,
): ArithmeticVerdict | undefined {
  const equation = equationsOf(claim, byId).find(({ name }) => name === "value");
  return equation && verdictOf(equation.printed, equation.filled, values);
}

export function verdictOf(
  printed: Printed,
  filled: Filled,
  values: Values,
): ArithmeticVerdict | undefined {
  const exact = values.get(filled.printed);
  if (exact === undefined) return undefined;
  const corners = filled.corners.map((corner) => values.get(corner) ?? exact);
  const low = Math.min(exact, ...corners);
  const high = Math.max(exact, ...corners);
  const slack = roundingOf(printed) + NOISE * Math.max(1, Math.abs(exact));
  const common = { exact, printed, low, high };
  if (Math.abs(exact - printed.number) <= slack) {
    return { verdict: "holds", how: "at printed precision", ...common };
  }
  return printed.number >= low - slack && printed.number <= high + slack
    ? { verdict: "holds", how: "within the rounding of its parts", ...common }
    : { verdict: "contradicted", how: "not within rounding", ...common };
}

export const arithmetic: Rule = {
  name: "arithmetic",
  looksFor: "printed figures that do not follow from the figures they rest on",
  why: "a sum, a product or a ratio can be checked without asking a model",
  find: ({ claims }, values) => {
    const byId = new Map(claims.map((claim) => [claim.id, claim]));
    return claims.flatMap((claim) =>
      equationsOf(claim, byId).flatMap(({ name, printed, filled }) => {
        const verdict = verdictOf(printed, filled, values);
        return verdict === undefined ? [] : findingOf(claim, name, filled, verdict);
      }),
    );
  },
};

function findingOf(
  claim: Claim,
  name: string,
  filled: Filled,
  { verdict, exact, printed, low, high }: ArithmeticVerdict,
): readonly Finding[] {
  const bound = claim.stated.form === "figure" ? claim.stated.bound : undefined;
  const kept =
    (bound === "at least" && exact >= printed.number) ||
    (bound === "at most" && exact <= printed.number);
  const coarse = Math.abs(exact - printed.number) > COARSE * Math.abs(exact);
  if (kept || (verdict === "holds" && !coarse)) return [];
  const shown = Number(exact.toPrecision(6));
  const what = name === "value" ? claim.id : `${claim.id} (${name})`;
  const summary =
    verdict === "contradicted"
      ? `${what} is printed as ${printed.text}, but its parts give ${shown}.`
      : `${what} is printed as ${printed.text}; exactly it is ${shown}, more than 5 % away, though rounding allows it.`;
  return [
    {
      rule: "arithmetic",
      severity: verdict === "contradicted" ? "contradiction" : "notice",
      summary,
      evidence: [evidenceOf(claim, printed.text)],
      figures: { printed: printed.number, exact, low, high, expression: filled.printed },
    },
  ];
}
