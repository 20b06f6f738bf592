/**
 * Milliseconds that the server asks us to wait: `retry-after-ms`, else `Retry-After` in seconds or as
 * an HTTP date (RFC 9110, 10.2.3). Undefined when it does not ask, or not in a form that can be read.
 */
export function retryAfterOf(
  header: (name: string) => string | null,
  now: number = Date.now(),
): number | undefined {
  return milliseconds(header("retry-after-ms"), 1) ?? waitOf(header("retry-after"), now);
}

function waitOf(value: string | null, now: number): number | undefined {
  const seconds = milliseconds(value, 1000);
  if (seconds !== undefined || value === null) return seconds;
  // Date.parse reads almost anything as a date; one of HTTP's begins with a weekday.
  const at = /^[A-Z][a-z]{2,8},? /.test(value.trim()) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}

function milliseconds(value: string | null, unit: number): number | undefined {
  const digits = /^\s*(\d+(?:\.\d+)?)\s*$/.exec(value ?? "")?.[1];
  return digits === undefined ? undefined : Math.ceil(Number(digits) * unit);
}
