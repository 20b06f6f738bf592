const SERIES_UP_TO = 3;

/**
 * The standard normal distribution function, with as many digits in its far tail as near 0: a series
 * up to |z| = 3 (Abramowitz & Stegun 1964, 26.2.10 in its confluent form), Laplace's continued
 * fraction of the tail beyond (26.2.14).
 */
export function normalCdf(z: number): number {
  if (Math.abs(z) <= SERIES_UP_TO) return 0.5 + density(z) * series(z);
  const tail = density(z) * millsRatio(Math.abs(z));
  return z < 0 ? tail : 1 - tail;
}

function density(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}

function series(z: number): number {
  let sum = 0;
  for (let term = z, odd = 3; Math.abs(term) > 1e-17 * Math.abs(sum); odd += 2) {
    sum += term;
    term *= (z * z) / odd;
  }
  return sum;
}

/** (1 - Phi(z)) / phi(z), from the innermost fraction outwards; 200 terms give 1e-15 at z = 3. */
function millsRatio(z: number): number {
  let below = z;
  for (let term = 200; term >= 1; term -= 1) below = z + term / below;
  return 1 / below;
}
