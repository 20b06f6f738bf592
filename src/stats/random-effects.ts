import { type Measured, unknown } from "./measured.js";
import { normalQuantile, studentQuantile } from "./student.js";

export interface Study {
  readonly estimate: number;
  /** Standard error, above 0, in the unit of the estimate. */
  readonly se: number;
}

export interface Summary {
  readonly estimate: number;
  readonly se: number;
  readonly low: number;
  readonly high: number;
  readonly studies: number;
  /** Variance between studies. */
  readonly tau2: number;
  /** Share of the spread that is more than chance, 0 to 1. */
  readonly i2: number;
  readonly q: number;
  readonly method: string;
}

/**
 * Summary of several measurements of one quantity that may truly differ (random effects): DerSimonian
 * & Laird 1986, Controlled Clinical Trials 7, 177-188, with the interval of Hartung & Knapp 2001,
 * Statistics in Medicine 20, 3875-3889, whose error is never taken below the plain one (as IntHout et
 * al. 2014, BMC Medical Research Methodology 14, 25, advise for few studies). Assumes independent
 * studies. One study is returned as it is.
 */
export function randomEffects(studies: readonly Study[], level = 0.95): Measured<Summary> {
  const [first] = studies;
  if (first === undefined) return unknown("no-measurement");
  if (studies.some(({ se }) => !(se > 0))) throw new RangeError("needs standard errors above 0");
  if (!studies.every(({ estimate }) => Number.isFinite(estimate))) {
    throw new RangeError("needs finite estimates");
  }
  const p = 1 - (1 - level) / 2;
  if (studies.length === 1) {
    const reach = normalQuantile(p) * first.se;
    const [low, high] = [first.estimate - reach, first.estimate + reach];
    const method = "one measurement";
    return { known: true, ...first, low, high, studies: 1, tau2: 0, i2: 0, q: 0, method };
  }
  const fixed = weighted(studies, 0);
  const df = studies.length - 1;
  const q = spread(studies, fixed.estimate, 0);
  const weights = studies.map(({ se }) => 1 / (se * se));
  const total = sum(weights);
  const tau2 = Math.max(0, (q - df) / (total - sum(weights.map((w) => w * w)) / total));
  const { estimate, se: plain } = weighted(studies, tau2);
  const scale = Math.max(1, spread(studies, estimate, tau2) / df);
  const se = plain * Math.sqrt(scale);
  const reach = studentQuantile(p, df) * se;
  return {
    known: true,
    estimate,
    se: plain,
    low: estimate - reach,
    high: estimate + reach,
    studies: studies.length,
    tau2,
    i2: Math.max(0, (q - df) / q),
    q,
    method: "random effects (DerSimonian-Laird), Hartung-Knapp interval",
  };
}

function weighted(studies: readonly Study[], tau2: number) {
  const weights = studies.map(({ se }) => 1 / (se * se + tau2));
  const total = sum(weights);
  const estimate = sum(studies.map((study, i) => study.estimate * (weights[i] ?? 0))) / total;
  return { estimate, se: Math.sqrt(1 / total) };
}

function spread(studies: readonly Study[], centre: number, tau2: number): number {
  return sum(studies.map(({ estimate, se }) => (estimate - centre) ** 2 / (se * se + tau2)));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
