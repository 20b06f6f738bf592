import { type Measured, unknown } from "./measured.js";
import { normalCdf } from "./normal.js";
import type { Random } from "./random.js";
import { normalQuantile } from "./student.js";

export interface BootstrapInterval {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
  readonly level: number;
  readonly se: number;
  readonly resamples: number;
}

interface Options {
  readonly random: Random;
  /** 10,000 where absent: the ends of a 95 % interval then move by about 1 % of its width. */
  readonly resamples?: number;
  readonly level?: number;
}

/**
 * Interval of a statistic over whole tasks drawn again with replacement: bias-corrected and
 * accelerated (BCa; Efron 1987, J. American Statistical Association 82, 171-185), the acceleration by
 * the jackknife over tasks. Samples of a task stay together (cluster bootstrap; Field & Welsh 2007, J.
 * Royal Statistical Society B 69, 369-390). Assumes tasks drawn independently.
 *
 * `statistic` gets indices of tasks, with repetitions, and must not keep the array.
 */
export function bootstrap(
  tasks: number,
  statistic: (indices: Int32Array) => number,
  options: Options,
): Measured<BootstrapInterval> {
  return resample(tasks, statistic, () => jackknife(tasks, statistic), options);
}

/** `jackknifed` gives the statistic with each task left out in turn. */
function resample(
  tasks: number,
  statistic: (indices: Int32Array) => number,
  jackknifed: () => Float64Array,
  { random, resamples = 10_000, level = 0.95 }: Options,
): Measured<BootstrapInterval> {
  if (tasks < 2) return unknown("one-task");
  const indices = Int32Array.from({ length: tasks }, (_, index) => index);
  const estimate = statistic(indices);
  const left = jackknifed();
  const drawn = new Float64Array(resamples);
  for (let draw = 0; draw < resamples; draw += 1) {
    for (let place = 0; place < tasks; place += 1) indices[place] = Math.floor(random() * tasks);
    drawn[draw] = statistic(indices);
  }
  drawn.sort();
  const [first, last] = [drawn[0] ?? Number.NaN, drawn[resamples - 1] ?? Number.NaN];
  if (!(Number.isFinite(first) && Number.isFinite(last))) {
    return unknown("not-on-every-resample");
  }
  if (first === last) return unknown("no-spread");
  const below = (countBelow(drawn, estimate, false) + countBelow(drawn, estimate, true)) / 2;
  // All resamples on one side would make the correction infinite: half a resample is put beyond.
  const share = Math.min(Math.max(below, 0.5), resamples - 0.5) / resamples;
  const bias = normalQuantile(share);
  const acceleration = accelerationOf(left);
  const at = (p: number) => {
    const shifted = bias + normalQuantile(p);
    const adjusted = normalCdf(bias + shifted / (1 - acceleration * shifted));
    const place = Math.min(Math.max(adjusted * (resamples - 1), 0), resamples - 1);
    const [under, over] = [drawn[Math.floor(place)] ?? 0, drawn[Math.ceil(place)] ?? 0];
    return under + (over - under) * (place - Math.floor(place));
  };
  const tail = (1 - level) / 2;
  return {
    known: true,
    estimate,
    low: at(tail),
    high: at(1 - tail),
    level,
    se: deviation(drawn),
    resamples,
  };
}

/** The same for a mean over tasks, or for a mean difference of paired tasks: one value a task. */
export function bootstrapMean(
  values: readonly number[],
  options: Options,
): Measured<BootstrapInterval> {
  const typed = Float64Array.from(values);
  const meanOf = (indices: Int32Array) => {
    let sum = 0;
    for (let place = 0; place < indices.length; place += 1) sum += typed[indices[place] ?? 0] ?? 0;
    return sum / indices.length;
  };
  const leftOut = () => {
    const sum = typed.reduce((total, value) => total + value, 0);
    return typed.map((value) => (sum - value) / (typed.length - 1));
  };
  return resample(values.length, meanOf, leftOut, options);
}

/** The statistic with each task left out in turn. */
function jackknife(tasks: number, statistic: (indices: Int32Array) => number): Float64Array {
  const rest = Int32Array.from({ length: tasks - 1 }, (_, index) => index + 1);
  return Float64Array.from({ length: tasks }, (_, out) => {
    if (out > 0) rest[out - 1] = out - 1;
    return statistic(rest);
  });
}

/** Efron 1987, equation 7.3: a sixth of the skewness of the jackknife's values. */
function accelerationOf(left: Float64Array): number {
  const centre = left.reduce((sum, value) => sum + value, 0) / left.length;
  let [squares, cubes] = [0, 0];
  for (const value of left) {
    squares += (centre - value) ** 2;
    cubes += (centre - value) ** 3;
  }
  return squares === 0 ? 0 : cubes / (6 * squares ** 1.5);
}

/** How many of ascending values lie below a value, or (`orAt`) not above it. */
function countBelow(ascending: Float64Array, value: number, orAt: boolean): number {
  let [from, to] = [0, ascending.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const each = ascending[middle] ?? 0;
    if (orAt ? each <= value : each < value) from = middle + 1;
    else to = middle;
  }
  return from;
}

function deviation(values: Float64Array): number {
  const centre = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1));
}
