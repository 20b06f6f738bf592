import { type Measured, unknown } from "./measured.js";
import { normalQuantile } from "./student.js";

/** How often a grader erred on cases whose truth is known. */
export interface GraderErrors {
  /** Of the answers that are wrong, how many it accepted. */
  readonly falsePositives: { readonly count: number; readonly of: number };
  /** Of the answers that are right, how many it refused. */
  readonly falseNegatives: { readonly count: number; readonly of: number };
}

/**
 * The score that a grader without errors would give: the share of right answers that explains the
 * share `value` it accepted of `n` independent answers (Rogan & Gladen 1978, Am. J. Epidemiology 107,
 * 71-76). The interval carries the uncertainty of both error rates (Lang & Reiczigel 2014, Preventive
 * Veterinary Medicine 113, 13-22). Assumes that the grader errs on these answers as often as on the
 * labelled cases; unknown where a kind of case is missing, or it is no better than chance.
 */
export function correctedScore(
  value: number,
  n: number,
  { falsePositives: fp, falseNegatives: fn }: GraderErrors,
  level = 0.95,
): Measured<{ readonly value: number; readonly low: number; readonly high: number }> {
  if (fp.of === 0 || fn.of === 0) return unknown("errors-not-known");
  const sensitivity = 1 - fn.count / fn.of;
  const specificity = 1 - fp.count / fp.of;
  if (sensitivity + specificity <= 1) return unknown("no-better-than-chance");
  const z = normalQuantile(1 - (1 - level) / 2);
  const observed = { share: (value * n + (z * z) / 2) / (n + z * z), n: n + z * z };
  const se = { share: (fn.of - fn.count + 1) / (fn.of + 2), n: fn.of + 2 };
  const sp = { share: (fp.of - fp.count + 1) / (fp.of + 2), n: fp.of + 2 };
  const youden = se.share + sp.share - 1;
  const centre = (observed.share + sp.share - 1) / youden;
  const [varSe, varSp] = [variance(se), variance(sp)];
  const shift = 2 * z * z * (centre * varSe - (1 - centre) * varSp);
  const error =
    Math.sqrt(variance(observed) + centre ** 2 * varSe + (1 - centre) ** 2 * varSp) / youden;
  const corrected = within01((value + specificity - 1) / (sensitivity + specificity - 1));
  return {
    known: true,
    value: corrected,
    low: Math.min(corrected, within01(centre + shift - z * error)),
    high: Math.max(corrected, within01(centre + shift + z * error)),
  };
}

function variance({ share, n }: { readonly share: number; readonly n: number }): number {
  return (share * (1 - share)) / n;
}

function within01(share: number): number {
  return Math.min(1, Math.max(0, share));
}
