import { normalQuantile } from "./student.js";

/**
 * The score interval for a share `p` of `n` independent observations (Wilson 1927, J. American
 * Statistical Association 22, 209-212). `n` need not be whole; it must be above 0.
 */
export function wilson(
  p: number,
  n: number,
  level: number,
): { readonly low: number; readonly high: number } {
  const z2 = normalQuantile(1 - (1 - level) / 2) ** 2;
  const centre = (p + z2 / (2 * n)) / (1 + z2 / n);
  const half = Math.sqrt((z2 * p * (1 - p)) / n + (z2 / (2 * n)) ** 2) / (1 + z2 / n);
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}
