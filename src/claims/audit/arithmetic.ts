import { inEnglish, quoted, say } from "../../words/said.js";
import type { Said } from "../../words/worded.js";
import type { Claim, Stated } from "../claim.js";
import { type Filled, fill, referencesIn } from "../expression.js";
import { roundingOf } from "../printed.js";
import { evidenceOf, type Finding, type Rule, type Values } from "./finding.js";

/** An expression that must give a printed figure: the claim's own, or a part of it. */
export interface Equation {
  readonly name: string;
  readonly stated: Stated;
  readonly filled: Filled;
}

/** How a printed figure stands to the expression that must give it. */
export interface ArithmeticVerdict {
  readonly verdict: "holds" | "contradicted";
  readonly how: "as printed" | "within the rounding of its figures" | "not within rounding";
  readonly printed: string;
  /** What is printed, as data. */
  readonly said: Said;
  /** From the figures as printed. */
  readonly exact: number;
  /** What the figures before they were rounded may give. */
  readonly low: number;
  readonly high: number;
}

/** A rounded figure this far from the exact one misleads although rounding allows it. */
const COARSE = 0.05;
/** Floating-point noise, relative. */
const NOISE = 1e-9;

export const arithmetic: Rule = {
  name: "arithmetic",
  looksFor: "printed figures that do not follow from the figures they rest on",
  why: "a sum, a product or a ratio can be checked without asking a model",
  find: ({ claims }, values) => {
    const byId = new Map(claims.map((claim) => [claim.id, claim]));
    return claims.flatMap((claim) =>
      equationsOf(claim, byId).flatMap((equation) => {
        const verdict = verdictOf(equation, values);
        return verdict === undefined ? [] : findingOf(claim, equation, verdict, byId);
      }),
    );
  },
};

/** The expressions that decide a claim, with what is printed. */
export function equationsOf(claim: Claim, byId: ReadonlyMap<string, Claim>): readonly Equation[] {
  const { equals, parts = {} } = claim.check;
  const own = equals === undefined ? [] : [{ name: "value", stated: claim.stated, text: equals }];
  const others = Object.entries(parts).flatMap(([name, text]) => {
    const figure = claim.parts[name];
    return figure ? [{ name, stated: { form: "figure", figure } as const, text }] : [];
  });
  return [...own, ...others].flatMap(({ name, stated, text }) => {
    const filled = fill(text, claim, byId);
    return filled === undefined ? [] : [{ name, stated, filled }];
  });
}

/** Undefined where the expression, or one of its corners, could not be worked out. */
export function verdictOf(
  { stated, filled }: Equation,
  values: Values,
): ArithmeticVerdict | undefined {
  const exact = values.get(filled.printed);
  const corners = filled.corners.flatMap((corner) => values.get(corner) ?? []);
  const band = bandOf(stated);
  if (exact === undefined || corners.length < filled.corners.length || !band) return undefined;
  const reach = { exact, low: Math.min(exact, ...corners), high: Math.max(exact, ...corners) };
  const noise = NOISE * Math.max(1, Math.abs(exact));
  const [from, to] = [band.low - noise, band.high + noise];
  const common = { printed: inEnglish(band.said), said: band.said, ...reach };
  if (exact >= from && exact <= to) return { verdict: "holds", how: "as printed", ...common };
  return reach.high >= from && reach.low <= to
    ? { verdict: "holds", how: "within the rounding of its figures", ...common }
    : { verdict: "contradicted", how: "not within rounding", ...common };
}

/** The exact values that would print as stated. */
function bandOf(stated: Stated) {
  if (stated.form === "range") {
    const { low, high } = stated;
    return { said: say("from-to", { low, high }), low, high };
  }
  if (stated.form !== "figure") return undefined;
  const { figure, bound } = stated;
  const half = roundingOf(figure);
  return {
    said: quoted(figure.text),
    low: bound === "at most" ? Number.NEGATIVE_INFINITY : figure.number - half,
    high: bound === "at least" ? Number.POSITIVE_INFINITY : figure.number + half,
  };
}

function findingOf(
  claim: Claim,
  { name, stated, filled }: Equation,
  { verdict, exact, printed, low, high }: ArithmeticVerdict,
  byId: ReadonlyMap<string, Claim>,
): readonly Finding[] {
  const figure =
    stated.form === "figure" && stated.bound === undefined ? stated.figure.number : exact;
  const coarse = Math.abs(exact - figure) > COARSE * Math.abs(exact);
  if (verdict === "holds" && !coarse) return [];
  const shown = Number(exact.toPrecision(6));
  const what = name === "value" ? claim.id : `${claim.id} (${name})`;
  const rests = referencesIn(claim).flatMap(({ id }) => byId.get(id) ?? []);
  return [
    {
      rule: "arithmetic",
      severity: verdict === "contradicted" ? "contradiction" : "notice",
      summary:
        verdict === "contradicted"
          ? `${what} is printed as ${printed}, but the figures it rests on give ${shown} (${filled.printed}).`
          : `${what} is printed as ${printed}; the figures it rests on give ${shown}, more than 5 % away, though rounding allows it.`,
      evidence: [claim, ...new Set(rests.filter((each) => each !== claim))].map((each) =>
        evidenceOf(each),
      ),
      figures: { printed, exact, low, high, expression: filled.printed },
    },
  ];
}
