/** Notations of numbers and intervals that are rewritten before a text is read. */

/** Languages that write a comma before the decimals and a point or space between thousands. */
const DECIMAL_COMMA: ReadonlySet<string> = new Set(
  "af be bg ca cs da de el es et eu fi fr gl hr hu id is it lt lv mk nb nl no pl pt ro ru sk sl sq sr sv tr uk vi".split(
    " ",
  ),
);

/** 1.234,5 as 1234.5, where the suite says that its language writes so; never guessed. */
export const localised = (text: string, locale: string | undefined): string => {
  const language = locale?.toLowerCase().split(/[-_]/)[0] ?? "";
  if (!DECIMAL_COMMA.has(language)) return text;
  return text
    .replace(/(?<![\d.,])\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?!\d)/g, (run) => run.replace(/\s/g, ""))
    .replace(/(?<![\d.,])\d{1,3}(?:\.\d{3})+(?![\d.])/g, (run) => run.replaceAll(".", ""))
    .replace(/(\d)(?:,|\{,\})(?=\d)/g, "$1.");
};

const REPEATING =
  /(\d{1,30})\.(\d{0,30})(?:\\(?:overline|bar|dot)\s*\{(\d{1,30})\}|\\(?:overline|bar|dot)\s*(\d)|\((\d{1,30})\)(?![\d(^]))/g;

/** 0.1666... */
const DOTTED = /(\d{1,30})\.(\d{0,30}?)(\d)\3{2,40}(?:\\[lc]?dots|\.\.\.|…)/g;

/** 0.1\overline{6} as the fraction that it is. */
const repeating = (text: string): string =>
  text
    .replace(DOTTED, "$1.$2\\overline{$3}")
    .replace(REPEATING, (_all, whole: string, start: string, ...runs: (string | undefined)[]) => {
      const run = runs[0] ?? runs[1] ?? runs[2] ?? "0";
      const [all, head] = [BigInt(whole + start + run), BigInt(whole + start)];
      const bottom = (10n ** BigInt(run.length) - 1n) * 10n ** BigInt(start.length);
      return `{\\frac{${all - head}}{${bottom}}}`;
    });

const OUTWARD = /^\s*([\][])([^\][(){}]{1,200}[,;][^\][(){}]{1,200})([\][])\s*$/;

/** ]a, b] and [a, b[ as they are written in French and German. */
const outward = (text: string): string => {
  const found = OUTWARD.exec(text);
  if (found === null) return text;
  const [, open, inside, close] = found;
  return `${open === "]" ? "(" : "["}${inside}${close === "[" ? ")" : "]"}`;
};

const SCALES: Readonly<Record<string, string>> = {
  hundred: "\\times 10^{2}",
  thousand: "\\times 10^{3}",
  million: "\\times 10^{6}",
  billion: "\\times 10^{9}",
  trillion: "\\times 10^{12}",
};
const SCALED =
  /(\d)\$?(?:\s|~|\\[ ,])*(?:\\text\{\s*)?(hundred|thousand|million|billion|trillion)s?\b\s*\}?/gi;

/** 1.5 million as a number. */
const scaled = (text: string): string =>
  text.replace(
    SCALED,
    (_all, digit: string, word: string) => `${digit}${SCALES[word.toLowerCase()] ?? ""} `,
  );

/** 1_000_000, as programs write it. */
const UNDERSCORED = /(?<![\d_])\d{1,3}(?:_\d{3})+(?![\d_])/g;

const MINUTES =
  /(\d{1,5})\s*\^?\s*\{?\s*(?:\\circ|°)\s*\}?\s*(\d{1,2})\s*(?:'|′|\^\s*\{?\\prime\}?)(?:\s*(\d{1,2})\s*(?:''|"|″))?/g;

/** 60° 30' as the degrees that it is. */
const inDegrees = (text: string): string =>
  text.replace(
    MINUTES,
    (_all, degrees: string, minutes: string, seconds = "0") =>
      `{\\frac{${Number(degrees) * 3600 + Number(minutes) * 60 + Number(seconds)}}{3600}}^\\circ`,
  );

export const rewritten = (text: string): string =>
  repeating(
    scaled(
      inDegrees(text.replace(UNDERSCORED, (run) => run.replaceAll("_", "")))
        .split(/(\\cup|∪)/)
        .map(outward)
        .join(""),
    ),
  );
