import { normalCdf } from "./normal.js";

/**
 * Quantiles of Student's t distribution, through the regularised incomplete beta function
 * (Abramowitz & Stegun 1964, 26.7.1 and 26.5.8; continued fraction by the modified Lentz method,
 * Press et al., Numerical Recipes, 3rd ed., section 6.4), and of its limit, the normal distribution,
 * by bisection. Accurate to about 1e-10 for p up to 0.9999 and df up to 1e6.
 */

/** The value t for which P(T <= t) = p, 0 < p < 1, with df >= 1 degrees of freedom. */
export function studentQuantile(p: number, df: number): number {
  if (!(df >= 1)) throw new RangeError("needs df >= 1");
  return invert((t) => studentCdf(t, df), p);
}

/** The standard normal quantile: Student's as the degrees of freedom grow without end. */
export function normalQuantile(p: number): number {
  return invert(normalCdf, p);
}

/** The quantile of a distribution that is symmetric around 0. */
function invert(cdf: (t: number) => number, p: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError("needs 0 < p < 1");
  if (p < 0.5) return -invert(cdf, 1 - p);
  let low = 0;
  let high = 1;
  while (cdf(high) < p) high *= 2;
  for (let step = 0; step < 200 && high - low > 1e-13 * high; step += 1) {
    const middle = (low + high) / 2;
    if (cdf(middle) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** For t > 0. */
function studentCdf(t: number, df: number): number {
  const whole = df + t * t;
  return 1 - 0.5 * incompleteBeta(df / whole, (t * t) / whole, df / 2);
}

/** I_x(a, 1/2). y = 1 - x is given apart: for large a the difference would lose the digits that count. */
function incompleteBeta(x: number, y: number, a: number): number {
  const logX = y < 0.5 ? Math.log1p(-y) : Math.log(x);
  const front = gammaRatio(a) * Math.sqrt(y / Math.PI) * Math.exp(a * logX);
  // The fraction converges fast on one side of the mean only, and there it cancels for large a.
  return a < 1e6 && x < (a + 1) / (a + 2.5)
    ? (front * fraction(x, a, 0.5)) / a
    : 1 - 2 * front * fraction(y, 0.5, a);
}

function fraction(x: number, a: number, b: number): number {
  const tiny = 1e-300;
  const away = (value: number) => (Math.abs(value) < tiny ? tiny : value);
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let result = d;
  for (let m = 1; m <= 500; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    result *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    result *= d * c;
    if (Math.abs(d * c - 1) < 1e-15) break;
  }
  return result;
}

/** gamma(a + 1/2) / gamma(a): the asymptotic series (A&S 6.1.47) after shifting a above 100. */
function gammaRatio(a: number): number {
  let shift = 1;
  let big = a;
  for (; big < 100; big += 1) shift *= big / (big + 0.5);
  const u = 1 / big;
  const series = 1 - u * (1 / 8 - u * (1 / 128 + u * (5 / 1024 - (u * 21) / 32768)));
  return shift * Math.sqrt(big) * series;
}
