/** Complex doubles, as far as answers need them. */
export interface Complex {
  readonly re: number;
  readonly im: number;
}

export const real = (re: number): Complex => ({ re, im: 0 });

export const add = (a: Complex, b: Complex): Complex => ({ re: a.re + b.re, im: a.im + b.im });

export const negate = (a: Complex): Complex => ({ re: -a.re, im: a.im === 0 ? 0 : -a.im });

export const multiply = (a: Complex, b: Complex): Complex =>
  a.im === 0 && b.im === 0
    ? real(a.re * b.re)
    : { re: a.re * b.re - a.im * b.im, im: a.re * b.im + a.im * b.re };

export const divide = (a: Complex, b: Complex): Complex => {
  if (b.im === 0) return { re: a.re / b.re, im: a.im === 0 ? 0 : a.im / b.re };
  const size = b.re * b.re + b.im * b.im;
  return { re: (a.re * b.re + a.im * b.im) / size, im: (a.im * b.re - a.re * b.im) / size };
};

export const size = (a: Complex): number => Math.hypot(a.re, a.im);

export const exp = (a: Complex): Complex => ({
  re: Math.exp(a.re) * Math.cos(a.im),
  im: a.im === 0 ? 0 : Math.exp(a.re) * Math.sin(a.im),
});

/** The principal branch. */
export const log = (a: Complex): Complex => ({ re: Math.log(size(a)), im: Math.atan2(a.im, a.re) });

/** The principal value; a real root of a positive number stays exact to the last digit. */
export const power = (a: Complex, b: Complex): Complex => {
  if (a.im === 0 && b.im === 0) {
    if (a.re >= 0 || Number.isInteger(b.re)) return real(a.re ** b.re);
    if (b.re === 0.5) return { re: 0, im: Math.sqrt(-a.re) };
  }
  if (size(a) === 0) return b.re > 0 ? real(0) : real(Number.NaN);
  return exp(multiply(log(a), b));
};

export const isDefined = (a: Complex): boolean => Number.isFinite(a.re) && Number.isFinite(a.im);

/** Equal to about eleven digits, which leaves room for the rounding of a long expression only. */
export const near = (a: Complex, b: Complex): boolean => {
  const scale = Math.max(size(a), size(b), 1e-12);
  return Math.hypot(a.re - b.re, a.im - b.im) <= 1e-11 * scale;
};
