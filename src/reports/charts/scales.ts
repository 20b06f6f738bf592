/** An axis of shares, 0 to 1, in the form of all other percentages here. */
export function shareAxis(title: string, domain: readonly [number, number] = [0, 1]) {
  return {
    type: "quantitative",
    scale: { domain, nice: false, zero: false },
    axis: {
      title,
      tickCount: 5,
      labelExpr: "format(datum.value * 100, '~r') + ' %'",
    },
  } as const;
}

/** From where numbers are drawn: 0 to 1 unless they all lie close together. */
export function shareDomain(values: readonly number[]): readonly [number, number] {
  const low = Math.min(1, ...values);
  const high = Math.max(0, ...values);
  if (values.length === 0 || high - low > 0.6) return [0, 1];
  const floor = Math.max(0, Math.floor((low - 0.05) * 10) / 10);
  return [floor < 0.25 ? 0 : floor, high > 0.85 ? 1 : Math.ceil((high + 0.05) * 10) / 10];
}

/** The smallest range of a logarithmic axis around positive values, with room on both sides. */
export function logDomain(values: readonly number[]): readonly [number, number] {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const room = Math.max(1.25, (high / low) ** 0.06);
  return [low / room, high * room];
}

/** For an axis that may have no place for 1, 2 or 5. */
const FINE = [1, 1.2, 1.5, 1.8, 2, 2.5, 3, 3.5, 4, 4.5, 5, 6, 7, 8, 9];

/** Round numbers on a logarithmic axis: powers of ten, with others between them where they are few. */
export function logTicks([low, high]: readonly [number, number]): readonly number[] {
  const decades = Math.log10(high / low);
  const steps = decades > 3.5 ? [1] : decades > 2.2 ? [1, 3] : decades > 0.6 ? [1, 2, 5] : FINE;
  const ticks: number[] = [];
  for (let power = Math.floor(Math.log10(low)); power <= Math.ceil(Math.log10(high)); power += 1) {
    for (const step of steps) {
      // A quotient for negative powers: 10 ** -3 * 2 is not 0.002.
      const tick = power < 0 ? step / 10 ** -power : step * 10 ** power;
      if (tick >= low && tick <= high) ticks.push(tick);
    }
  }
  return ticks;
}

/** A logarithmic axis over these values, which are above 0. */
export function logAxis(title: string, domain: readonly [number, number]) {
  return {
    type: "quantitative",
    scale: { type: "log", domain, nice: false },
    axis: {
      title,
      values: logTicks(domain),
      labelExpr: "format(datum.value, ',~r')",
      labelOverlap: "parity",
    },
  } as const;
}
