/**
 * Holm's step-down adjustment: the chance of any false rejection stays at most alpha, under any
 * dependence (Holm 1979, Scandinavian J. Statistics 6, 65-70). Adjusted p values in the order given.
 */
export function holm(p: readonly number[]): readonly number[] {
  const adjusted: number[] = [];
  let highest = 0;
  for (const [rank, index] of ascending(p).entries()) {
    highest = Math.max(highest, Math.min(1, (p.length - rank) * (p[index] ?? 1)));
    adjusted[index] = highest;
  }
  return adjusted;
}

/**
 * Benjamini and Hochberg's adjustment: of what is rejected at alpha, at most alpha is expected to be
 * false, for independent or positively dependent tests (Benjamini & Hochberg 1995, J. Royal
 * Statistical Society B 57, 289-300). Adjusted p values in the order given.
 */
export function benjaminiHochberg(p: readonly number[]): readonly number[] {
  const adjusted: number[] = [];
  let lowest = 1;
  for (const [back, index] of ascending(p).reverse().entries()) {
    lowest = Math.min(lowest, ((p[index] ?? 1) * p.length) / (p.length - back));
    adjusted[index] = lowest;
  }
  return adjusted;
}

function ascending(p: readonly number[]): number[] {
  if (p.some((each) => !(each >= 0 && each <= 1))) throw new RangeError("needs 0 <= p <= 1");
  return p.map((_, index) => index).sort((a, b) => (p[a] ?? 0) - (p[b] ?? 0));
}
