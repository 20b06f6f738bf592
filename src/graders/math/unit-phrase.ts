import { unitNamed } from "./unit-names.js";

/** What stands behind a number: known units with their powers, and other words. */
export interface Unit {
  /** Canonical, in order: "kilometer^1 hour^-1"; "" where no unit is known. */
  readonly known: string;
  /** Lower case, singular. */
  readonly words: readonly string[];
}

export const NO_UNIT: Unit = { known: "", words: [] };

const FILLERS: ReadonlySet<string> = new Set([
  "of",
  "the",
  "a",
  "an",
  "in",
  "about",
  "total",
  "more",
]);
const POWERS: ReadonlyMap<string, number> = new Map([
  ["square", 2],
  ["squared", 2],
  ["sq", 2],
  ["cubic", 3],
  ["cubed", 3],
  ["cu", 3],
]);
const PART = /\/|\^\s*\{?\s*([+-]?\d{1,2})\s*\}?|[\p{L}$€£¥¢₹%]+|[²³]/gu;

/** Reads "km/h", "m^2", "square feet", "miles per hour", "kcal m^{-2} yr^{-1}", "red balls". */
export const readUnit = (phrase: string): Unit => {
  const powers = new Map<string, number>();
  const words: string[] = [];
  let [sign, pending, last] = [1, 1, ""];
  const raise = (power: number): void => {
    if (last === "") pending = power;
    else powers.set(last, (powers.get(last) ?? 0) - sign + sign * power);
  };
  for (const [part, exponent] of phrase.matchAll(PART)) {
    const lower = part.toLowerCase();
    const power = POWERS.get(lower);
    if (part === "/" || lower === "per") [sign, last] = [-1, ""];
    else if (exponent !== undefined) raise(Number(exponent));
    else if (part === "²" || part === "³") raise(part === "²" ? 2 : 3);
    else if (power !== undefined) {
      if (lower.endsWith("ed")) raise(power);
      else pending = power;
    } else {
      const name = unitNamed(part);
      if (name === undefined) {
        if (!FILLERS.has(lower)) words.push(lower.replace(/(?<=\w\w)(?:es|s)$/, ""));
        continue;
      }
      for (const [index, each] of name.split("/").entries()) {
        const direction = index === 0 ? sign : -sign;
        powers.set(each, (powers.get(each) ?? 0) + direction * pending);
        last = each;
      }
      pending = 1;
    }
  }
  const known = [...powers].filter(([, power]) => power !== 0).sort(([a], [b]) => (a < b ? -1 : 1));
  return { known: known.map(([name, power]) => `${name}^${power}`).join(" "), words };
};

/** Whether both name a unit, and not the same: "cm" and "km", "apples" and "pears". */
export const areOtherUnits = (a: Unit, b: Unit): boolean => {
  if (isNone(a) || isNone(b)) return false;
  if (a.known !== "" || b.known !== "") return a.known !== b.known && !isPowerOfUnits(a, b);
  return (
    !a.words.every((word) => b.words.includes(word)) &&
    !b.words.every((word) => a.words.includes(word))
  );
};

const isNone = ({ known, words }: Unit): boolean => known === "" && words.length === 0;

/** "units" is any unit's stand-in: square units may be said as units. */
const isPowerOfUnits = (a: Unit, b: Unit): boolean =>
  /^unit\^\d$/.test(a.known) && /^unit\^\d$/.test(b.known);
