import { unitNamed } from "./unit-names.js";

const SECONDS: ReadonlyMap<string, number> = new Map([
  ["second", 1],
  ["minute", 60],
  ["hour", 3600],
  ["day", 86_400],
  ["week", 604_800],
]);

const PART = /^\s*(\d{1,9}(?:\.\d{1,6})?)\s*([a-z]{1,8})\.?\s*(?:,|and\b)?\s*/i;
const MAX_PARTS = 5;

interface Duration {
  readonly seconds: number;
  readonly parts: number;
}

const durationOf = (text: string): Duration | undefined => {
  let rest = text
    .slice(0, 200)
    .replace(/\\(?:text|mathrm|textrm|mbox)\s*\{([^{}]*)\}/g, "$1")
    .replace(/\\[ ,;]|[~$]/g, " ")
    .replace(/\.$/, "");
  let seconds = 0;
  for (let parts = 1; parts <= MAX_PARTS; parts++) {
    const [whole = "", count, name = ""] = PART.exec(rest) ?? [];
    const unit = SECONDS.get(unitNamed(name) ?? "");
    if (unit === undefined) return undefined;
    seconds += Number(count) * unit;
    rest = rest.slice(whole.length);
    if (rest === "") return { seconds, parts };
  }
  return undefined;
};

/** Whether both are durations and the same, one of them in several units; undefined for others. */
export const sameDuration = (a: string, b: string): boolean | undefined => {
  const [x, y] = [durationOf(a), durationOf(b)];
  if (x === undefined || y === undefined || x.parts + y.parts < 3) return undefined;
  return x.seconds === y.seconds;
};

/** "90 minutes or 1 hour 30 minutes" says one thing twice: its first saying. Any other text as it is. */
export const saidOnce = (text: string): string => {
  const [first, second, ...more] = text
    .slice(0, 200)
    .split(/,? or |\s*[(=]\s*|\)/)
    .filter((part) => part.trim() !== "");
  if (first === undefined || second === undefined || more.length > 0) return text;
  return sameDuration(first, second) === true ? first : text;
};
