/**
 * The exact interval for `count` successes in `n` independent trials (Clopper & Pearson 1934,
 * Biometrika 26, 404-413): the shares at which so few, or so many, would be rejected at level
 * (1 - level) / 2. It covers at least as often as it says. Whole numbers, 0 <= count <= n, n > 0.
 */
export function clopperPearson(
  count: number,
  n: number,
  level = 0.95,
): { readonly low: number; readonly high: number } {
  const tail = (1 - level) / 2;
  return {
    low: count === 0 ? 0 : shareWhere((p) => 1 - atMost(count - 1, n, p) > tail),
    high: count === n ? 1 : shareWhere((p) => atMost(count, n, p) <= tail),
  };
}

/** The share at which a condition that fails for small shares begins to hold, by bisection. */
function shareWhere(holds: (p: number) => boolean): number {
  let low = 0;
  let high = 1;
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return (low + high) / 2;
}

/** P(X <= count) of a binomial, 0 < p < 1, summed on the logarithms so that nothing underflows. */
function atMost(count: number, n: number, p: number): number {
  const odds = Math.log(p) - Math.log1p(-p);
  let term = n * Math.log1p(-p);
  let sum = Math.exp(term);
  for (let k = 0; k < count; k += 1) {
    term += Math.log((n - k) / (k + 1)) + odds;
    sum += Math.exp(term);
  }
  return Math.min(1, sum);
}
