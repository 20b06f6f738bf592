/**
 * Quantiles of Student's t distribution, through the regularised incomplete beta function
 * (Abramowitz & Stegun 1964, 26.7.1 and 26.5.8; continued fraction by the modified Lentz method,
 * Press et al., Numerical Recipes, 3rd ed., section 6.4) and bisection. Accurate to about 1e-10.
 */

/** The value t for which P(T <= t) = p, 0 < p < 1, df > 0 degrees of freedom. */
export function studentQuantile(p: number, df: number): number {
  if (!(p > 0 && p < 1) || !(df > 0)) throw new RangeError("needs 0 < p < 1 and df > 0");
  if (p < 0.5) return -studentQuantile(1 - p, df);
  let low = 0;
  let high = 1;
  while (studentCdf(high, df) < p) high *= 2;
  for (let step = 0; step < 200 && high - low > 1e-13 * high; step += 1) {
    const middle = (low + high) / 2;
    if (studentCdf(middle, df) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The standard normal quantile: Student's with so many degrees of freedom that they do not matter. */
export function normalQuantile(p: number): number {
  return studentQuantile(p, 1e9);
}

function studentCdf(t: number, df: number): number {
  return 1 - 0.5 * incompleteBeta(df / (df + t * t), df / 2, 0.5);
}

/** I_x(a, b). */
function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(logGammaRatio(a, b) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  // The fraction converges fast on one side of the mean only.
  return x < (a + 1) / (a + b + 2)
    ? (front * fraction(x, a, b)) / a
    : 1 - (front * fraction(1 - x, b, a)) / b;
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

/** log(gamma(a + b) / gamma(a)), also where a is so large that the two logarithms cancel. */
function logGammaRatio(a: number, b: number): number {
  if (a < 1e6) return logGamma(a + b) - logGamma(a);
  // Tricomi & Erdelyi 1951: gamma(a+b)/gamma(a) ~ a^b (1 + b(b-1)/(2a)).
  return b * Math.log(a) + Math.log1p((b * (b - 1)) / (2 * a));
}

/** Stirling's series (Abramowitz & Stegun 6.1.41) after shifting the argument above 15. */
function logGamma(x: number): number {
  let shift = 0;
  let y = x;
  while (y < 15) {
    shift += Math.log(y);
    y += 1;
  }
  const inverse = 1 / (y * y);
  const series =
    (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse * (1 / 1680 - inverse / 1188)))) /
    y;
  return (y - 0.5) * Math.log(y) - y + 0.5 * Math.log(2 * Math.PI) + series - shift;
}
