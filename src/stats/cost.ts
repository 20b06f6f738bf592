import { type Measured, unknown } from "./measured.js";

/**
 * What a right answer costs: the whole bill, wrong answers and retries included, over the number of
 * right answers. Unknown when none is right.
 */
export function costPerCorrect(
  bill: { readonly amount: number; readonly currency: string },
  correct: number,
): Measured<{ readonly value: number; readonly currency: string }> {
  if (correct === 0) return unknown("nothing-right");
  return { known: true, value: bill.amount / correct, currency: bill.currency };
}
