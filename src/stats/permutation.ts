import { type Measured, unknown } from "./measured.js";
import type { Random } from "./random.js";

/** Up to so many differences every assignment of signs is tried: 2^20 of them take a blink. */
const EXACT_UP_TO = 20;
/** Sums nearer than this to the observed one are ties: rounding. */
const ROUNDING = 1e-12;

/**
 * Paired permutation test: if two systems are alike, the sign of each task's difference is a coin
 * (Fisher 1935; Good 2005, Permutation, Parametric, and Bootstrap Tests, 3rd ed., section 3.6).
 * Two-sided p of the mean difference. All sign assignments are tried up to 20 tasks that differ, else
 * `resamples` drawn ones, with p = (b + 1)/(m + 1) so that it is never 0 (Phipson & Smyth 2010,
 * Statistical Applications in Genetics and Molecular Biology 9, 39).
 *
 * @param differences one number a task: candidate's mean score less base's
 */
export function pairedPermutation(
  differences: readonly number[],
  random: Random,
  resamples = 10_000,
): Measured<{ readonly p: number; readonly exact: boolean }> {
  if (!differences.every(Number.isFinite)) throw new RangeError("needs finite differences");
  if (differences.length < 2) return unknown("one-task-permuted");
  const moving = Float64Array.from(differences.filter((difference) => difference !== 0));
  const scale = moving.reduce((sum, each) => sum + Math.abs(each), 0);
  const observed = Math.abs(moving.reduce((sum, each) => sum + each, 0)) - ROUNDING * scale;
  if (moving.length <= EXACT_UP_TO) {
    return { known: true, p: exactP(moving, observed), exact: true };
  }
  let extreme = 0;
  for (let draw = 0; draw < resamples; draw += 1) {
    if (Math.abs(flippedSum(moving, random)) >= observed) extreme += 1;
  }
  return { known: true, p: (extreme + 1) / (resamples + 1), exact: false };
}

/** Each bit of a random number is a coin: 30 signs a draw. */
function flippedSum(values: Float64Array, random: Random): number {
  let sum = 0;
  let bits = 0;
  for (let index = 0; index < values.length; index += 1) {
    if (index % 30 === 0) bits = Math.floor(random() * 2 ** 30);
    const value = values[index] ?? 0;
    sum += bits & 1 ? value : -value;
    bits >>= 1;
  }
  return sum;
}

function exactP(values: Float64Array, observed: number): number {
  const all = 2 ** values.length;
  let extreme = 0;
  // Gray code: from one assignment to the next a single sign changes.
  let sum = -values.reduce((total, each) => total + each, 0);
  const positive = new Uint8Array(values.length);
  for (let step = 1; ; step += 1) {
    if (Math.abs(sum) >= observed) extreme += 1;
    if (step === all) break;
    const index = 31 - Math.clz32(step & -step);
    const value = values[index] ?? 0;
    sum += positive[index] ? -2 * value : 2 * value;
    positive[index] = positive[index] ? 0 : 1;
  }
  return extreme / all;
}
