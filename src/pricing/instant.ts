/** A moment, in milliseconds since 1970 UTC. */
export type Instant = number;

const DAY_MS = 86_400_000;

/**
 * The moment at which a date (2026, 2026-06, 2026-06-30) or an instant (ISO 8601, UTC) begins;
 * undefined for what is neither, such as 2026-02-30.
 */
export function beginOf(text: string): Instant | undefined {
  const full = /^\d{4}$/.test(text) ? `${text}-01-01` : text.replace(/^(\d{4}-\d\d)$/, "$1-01");
  const form = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?Z)?$/;
  const time = form.test(full) ? Date.parse(full) : Number.NaN;
  // Date.parse rolls a day that no month has over into the next month.
  return Number.isFinite(time) && dayOf(time) === full.slice(0, 10) ? time : undefined;
}

/**
 * The begin of the last day that a date allows: who says "in June 2026" has seen it by 30 June. An
 * instant, or a whole date, is taken as it stands.
 */
export function latestOf(text: string): Instant | undefined {
  const begin = beginOf(text);
  if (begin === undefined || text.length > 7) return begin;
  const first = new Date(begin);
  const next =
    text.length === 4
      ? Date.UTC(first.getUTCFullYear() + 1, 0)
      : Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1);
  return next - DAY_MS;
}

/** Whole days from one moment to another. */
export function daysBetween(from: Instant, to: Instant): number {
  return Math.floor((to - from) / DAY_MS);
}

/** 2026-06-30 */
export function dayOf(at: Instant): string {
  return new Date(at).toISOString().slice(0, 10);
}
