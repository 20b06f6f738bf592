import { dayOf, type Instant } from "./instant.js";

export const WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] as const;
type Weekday = (typeof WEEKDAYS)[number];

/** From one minute of the UTC day to another, the end left out; past midnight where the end is lower. */
export interface Hours {
  readonly from: number;
  readonly to: number;
}

/** The times of the week at which a price holds, in UTC. What is absent limits nothing. */
export interface Window {
  readonly hours?: readonly Hours[];
  readonly days?: readonly Weekday[];
  /** Days (2026-10-01) on which it does not hold. */
  readonly except?: readonly string[];
}

const DAY = 24 * 60;
const MINUTE_MS = 60_000;

/** Whether the moment lies in the window. Hours that pass midnight belong to the day they began on. */
export function holds(window: Window, at: Instant): boolean {
  const minute = Math.floor(at / MINUTE_MS) % DAY;
  return (window.hours ?? [{ from: 0, to: DAY }]).some(({ from, to }) => {
    if (from < to) return minute >= from && minute < to && allows(window, at);
    if (minute >= from) return allows(window, at);
    return minute < to && allows(window, at - DAY * MINUTE_MS);
  });
}

function allows({ days, except }: Window, at: Instant): boolean {
  const weekday = WEEKDAYS[new Date(at).getUTCDay()];
  const admitted = days === undefined || (weekday !== undefined && days.includes(weekday));
  return admitted && except?.includes(dayOf(at)) !== true;
}

/** "16:30-00:30" in minutes of the day; undefined for anything else. 24:00 is the end of a day. */
export function readHours(text: string): Hours | undefined {
  const match = /^(\d\d):(\d\d)-(\d\d):(\d\d)$/.exec(text);
  if (match === null) return undefined;
  const [fromHour = 0, fromMinute = 0, toHour = 0, toMinute = 0] = match.slice(1).map(Number);
  const [from, to] = [fromHour * 60 + fromMinute, toHour * 60 + toMinute];
  const sound = fromMinute < 60 && toMinute < 60 && from < DAY && to <= DAY && from !== to;
  return sound ? { from, to } : undefined;
}

/** "mon-fri 01:00-04:00, 06:00-10:00 UTC, not on 6 days" */
export function windowText({ hours, days, except }: Window): string {
  const clock = (minute: number) =>
    `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
  const times = hours?.map(({ from, to }) => `${clock(from)}-${clock(to)}`).join(", ");
  const spell = [days && daysText(days), times].filter((part) => part !== undefined).join(" ");
  return `${spell} UTC${except === undefined ? "" : `, not on ${except.length} day${except.length === 1 ? "" : "s"}`}`;
}

/** Days in a row are written with the first and the last. */
function daysText(days: readonly Weekday[]): string {
  const [first = "sun"] = days;
  const begin = WEEKDAYS.indexOf(first);
  const row = days.every((day, index) => day === WEEKDAYS[begin + index]);
  return row && days.length > 2 ? `${first}-${days.at(-1)}` : days.join(" ");
}
