/** Units by their symbols and names, each with its canonical name. A slash parts numerator and denominator. */

const PREFIXES: readonly (readonly [symbol: string, name: string])[] = [
  ["T", "tera"], ["G", "giga"], ["M", "mega"], ["k", "kilo"], ["d", "deci"], ["c", "centi"], ["m", "milli"],
  ["μ", "micro"], ["µ", "micro"], ["u", "micro"], ["n", "nano"], ["p", "pico"],
]; // biome-ignore format: a table

/** Units that take prefixes: symbol, then names. */
const PREFIXED = [
  "m meter metre", "g gram gramme", "s second", "L liter litre", "l liter", "J joule", "W watt", "N newton",
  "V volt", "A ampere amp", "Hz hertz", "Pa pascal", "eV electronvolt", "cal calorie", "mol mole", "F farad",
  "T tesla", "Ω ohm", "ohm ohm", "Wb weber", "H henry", "C coulomb", "K kelvin", "Wh watthour", "bit bit", "B byte",
]; // biome-ignore format: a table

/** Canonical name, then its other spellings. */
const OTHERS = [
  "second sec secs", "minute min mins", "hour hr hrs h", "day d", "week wk", "month mo", "year yr yrs",
  "inch inches in", "foot feet ft", "yard yd yds", "mile mi miles", "pound lb lbs", "ounce oz", "ton tons",
  "gallon gal", "pint pt", "quart qt", "cup", "tablespoon tbsp", "teaspoon tsp", "acre", "hectare ha",
  "degree degrees deg", "radian rad", "unit units", "dollar dollars USD $ bucks", "euro EUR €", "sterling GBP £",
  "yen JPY ¥", "yuan RMB CNY", "cent cents ¢", "rupee INR ₹", "percent", "atmosphere atm", "bar", "horsepower hp",
  "mile/hour mph", "kilometer/hour kph kmh", "meter/second mps", "revolution/minute rpm", "knot", "lightyear ly",
  "piece pcs", "person people persons", "child children", "tonne t", "dozen", "steradian sr", "candela cd", "lumen lm",
  "kilogram kilo kilos kgs", "centimeter cms", "kilometer kms",
]; // biome-ignore format: a table

const table = new Map<string, string>();

for (const line of PREFIXED) {
  const [symbol = "", ...names] = line.split(" ");
  const [canonical = symbol] = names;
  table.set(symbol, canonical);
  for (const name of names) table.set(name, canonical);
  for (const [short, long] of PREFIXES) {
    if (symbol !== "ohm") table.set(short + symbol, long + canonical);
    for (const name of names) table.set(long + name, long + canonical);
  }
}
for (const line of OTHERS) {
  const [canonical = "", ...spellings] = line.split(" ");
  for (const name of [canonical, ...spellings]) table.set(name, canonical);
}

const TABLE: ReadonlyMap<string, string> = table;

/** The canonical name of a known unit, in singular or plural, symbols by their case. */
export const unitNamed = (word: string): string | undefined => {
  const lower = word.toLowerCase();
  return (
    TABLE.get(word) ??
    (word.length > 2 ? TABLE.get(lower) : undefined) ??
    (word.length > 3
      ? (TABLE.get(lower.replace(/s$/, "")) ?? TABLE.get(lower.replace(/es$/, "")))
      : undefined) ??
    PREFERRED.get(word)
  );
};

/** Capitals that are no symbol of the SI. */
const PREFERRED: ReadonlyMap<string, string> = new Map([
  ["ML", "milliliter"],
  ["KM", "kilometer"],
  ["KG", "kilogram"],
  ["CM", "centimeter"],
  ["MM", "millimeter"],
]);
