/** Stirling's series for ln gamma from 10 on is exact to 1e-15 with these terms (Abramowitz & Stegun 1964, 6.1.41). */
const SERIES = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360];
const LARGE = 10;

/** ln of the beta function, for a and b above 0. */
export function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}

function logGamma(x: number): number {
  let shift = 0;
  let large = x;
  for (; large < LARGE; large += 1) shift += Math.log(large);
  const inverse = 1 / large;
  let series = 0;
  let power = inverse;
  for (const term of SERIES) {
    series += term * power;
    power *= inverse * inverse;
  }
  return (large - 0.5) * Math.log(large) - large + 0.5 * Math.log(2 * Math.PI) + series - shift;
}
