/** English number words as digits: `twenty-one` 21, `one hundred and five` 105, `third` 3rd. */

const words = (list: string): readonly string[] => list.split(" ");

const SMALL: ReadonlyMap<string, number> = new Map([
  ...words(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
  ).map((word, value) => [word, value] as const),
  ...words("twenty thirty forty fifty sixty seventy eighty ninety").map(
    (word, index) => [word, 20 + 10 * index] as const,
  ),
]);

const SCALES: ReadonlyMap<string, number> = new Map([
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["trillion", 1e12],
]);

const ORDINALS: ReadonlyMap<string, string> = new Map(
  words("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth").map(
    (word, index) => [word, `${index + 1}${["st", "nd", "rd"][index] ?? "th"}`] as const,
  ),
);

/** Words with each number that is spelt out put into digits; all else stays. */
export const withDigits = (tokens: readonly string[]): readonly string[] => {
  const result: string[] = [];
  for (let index = 0; index < tokens.length; ) {
    const number = numberFrom(tokens, index);
    const token = tokens[index] ?? "";
    result.push(number === undefined ? (ORDINALS.get(token) ?? token) : String(number.value));
    index = number?.end ?? index + 1;
  }
  return result;
};

interface Spelled {
  readonly value: number;
  /** Index behind the number's last word. */
  readonly end: number;
}

/** [hundreds] scale, each scale smaller than the one before it: "two million three thousand four". */
const numberFrom = (tokens: readonly string[], from: number): Spelled | undefined => {
  let total: Spelled | undefined;
  let scaleBefore = Number.POSITIVE_INFINITY;
  for (;;) {
    const start = total === undefined ? from : afterAnd(tokens, total.end);
    const group = belowThousand(tokens, start);
    if (group === undefined) return total;
    const scale = SCALES.get(tokens[group.end] ?? "") ?? 1;
    if (scale >= scaleBefore) return total;
    const end = scale === 1 ? group.end : group.end + 1;
    total = { value: (total?.value ?? 0) + group.value * scale, end };
    scaleBefore = scale;
  }
};

/** "one hundred and five": the "and" belongs to the number only where a smaller part follows. */
const afterAnd = (tokens: readonly string[], at: number): number =>
  tokens[at] === "and" ? at + 1 : at;

const belowThousand = (tokens: readonly string[], from: number): Spelled | undefined => {
  const first = belowHundred(tokens, from);
  if (first === undefined || tokens[first.end] !== "hundred" || first.value > 9) return first;
  const hundreds = { value: first.value * 100, end: first.end + 1 };
  const rest = belowHundred(tokens, afterAnd(tokens, hundreds.end));
  return rest === undefined || rest.value === 0
    ? hundreds
    : { value: hundreds.value + rest.value, end: rest.end };
};

const belowHundred = (tokens: readonly string[], from: number): Spelled | undefined => {
  const value = SMALL.get(tokens[from] ?? "");
  if (value === undefined) return undefined;
  const unit = SMALL.get(tokens[from + 1] ?? "") ?? 0;
  return value >= 20 && unit > 0 && unit < 10
    ? { value: value + unit, end: from + 2 }
    : { value, end: from + 1 };
};
