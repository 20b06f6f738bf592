import { asciiDigits } from "../digits.js";
import { MAX_TAIL_CHARS } from "../limits.js";

/** A formula or number in running text. */
interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Trivial: a formula of one letter or word, what is spoken of rather than its value. */
  readonly kind: "formula" | "trivial" | "number";
}

const MAX_FORMULA = 1500;
const DELIMITED = new RegExp(
  [
    String.raw`\\\[((?:(?!\\\])[\s\S]){1,${MAX_FORMULA}}?)\\\]`,
    String.raw`\\\(((?:(?!\\\))[\s\S]){1,${MAX_FORMULA}}?)\\\)`,
    String.raw`\$\$([^$]{1,${MAX_FORMULA}})\$\$`,
    String.raw`\$((?:\\.|[^$\\]){1,400})\$(?!\d)`,
    // Brackets that lost their backslashes: (\frac{2}{5})
    String.raw`[([]\s?(\\[a-z]+[^()\n]{1,200})\s?[)\]]`,
  ].join("|"),
  "g",
);
const DIGITS = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;
const ROOT = String.raw`[√∛]\s?(?:\d+(?:\.\d+)?|\([^()\n]{1,40}\))`;
/** 12, 6√2, √5, 3π, 5i, ½ */
const TERM = String.raw`(?:${DIGITS}(?:${ROOT})?π?(?:i(?![\p{L}]))?|${ROOT}|π|[¼½¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞])`;
const QUOTIENT = String.raw`${TERM}(?:\s?\/\s?(?:${TERM}))?`;
/** 12:30 pm, 3:4: a time or a ratio is one value. */
const COLON = String.raw`\d{1,9}(?::\d{1,9}){1,4}(?:\s?[AaPp]\.?[Mm]\b\.?)?`;
const NUMBER = new RegExp(
  String.raw`(?<![\w.\\]|\d:)(?:${COLON}|[-−]?${QUOTIENT}(?:_\{?\d{1,2}\}?)?(?:\s?\\?%)?)(?![\d:]|\.\d)`,
  "gu",
);
/** 6 − 5i, 1 + √5: a sum, where it can be no subtraction of plain numbers. */
const SUM = new RegExp(
  String.raw`(?<![\w.\\]|\d:)[-−]?(?:${QUOTIENT}\s?[-−+]\s?(?:${DIGITS})?(?:${ROOT}|i(?![\p{L}]))|(?:${DIGITS})?${ROOT}\s?[-−+]\s?${QUOTIENT})(?![\d:]|\.\d)`,
  "gu",
);
/** "(B)" at the very end. */
const LABEL = /\([A-Z]\)(?=[.\s*]{0,9}$)/g;
const JOINED = /^\s*(?:,|,?\s*and|,?\s*or|et|und|oder|y|e|和|或)\s*$/;
const MAX_JOINED = 10;

/** The formula or number of a text that holds one alone. */
export const onlyValue = (text: string): string | undefined => {
  const [only, ...others] = spansOf(asciiDigits(text.slice(-MAX_TAIL_CHARS)));
  return others.length === 0 ? only?.text : undefined;
};

/** The last formula or number of a text; formulas that "and" joins count as one answer. */
export const lastValue = (text: string): string | undefined => {
  const tail = asciiDigits(text.slice(-MAX_TAIL_CHARS));
  const spans = spansOf(tail);
  const last = spans.findLast(({ kind }) => kind !== "trivial") ?? spans.at(-1);
  if (last === undefined || last.kind === "number") return last?.text;
  const joined = [last];
  for (const span of spans.slice(0, spans.indexOf(last)).slice(-MAX_JOINED).toReversed()) {
    const next = joined[0];
    if (next === undefined || !JOINED.test(tail.slice(span.end, next.start))) break;
    joined.unshift(span);
  }
  return joined.map((span) => span.text).join(", ");
};

const spansOf = (tail: string): readonly Span[] => {
  const formulas = [...tail.matchAll(DELIMITED)].flatMap(toSpan);
  const sums = outside(formulas, tail, SUM);
  const numbers = [
    ...sums,
    ...outside([...formulas, ...sums], tail, NUMBER),
    ...outside(formulas, tail, LABEL),
  ];
  return [...formulas, ...numbers].sort((a, b) => a.start - b.start);
};

/** What a pattern finds outside the spans that are known. */
const outside = (known: readonly Span[], text: string, pattern: RegExp): readonly Span[] =>
  [...text.matchAll(pattern)]
    .map(
      (match): Span => ({
        start: match.index,
        end: match.index + match[0].length,
        text: match[0],
        kind: "number",
      }),
    )
    .filter(({ start }) => !known.some((span) => span.start <= start && start < span.end));

const toSpan = (match: RegExpExecArray): readonly Span[] => {
  const inside =
    match
      .slice(1)
      .find((group) => group !== undefined)
      ?.trim() ?? "";
  if (isMoney(match[0])) return [];
  return [
    {
      start: match.index,
      end: match.index + match[0].length,
      text: inside,
      kind: /^\\?[A-Za-z]*'?(?:_\{?\w{1,3}\}?)?$/.test(inside) ? "trivial" : "formula",
    },
  ];
};

/** "$18 + $" and "$5 and $": two currency signs, not a formula between them. */
const isMoney = (text: string): boolean =>
  /^\$[^$]/.test(text) &&
  (/[-+*/=,(]\s*\$$/.test(text) || /^\$\d[\d,.]*\s+[A-Za-z]{2,}/.test(text));
