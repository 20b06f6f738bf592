import { fold } from "../text/fold.js";

/** The options of a question: what each is called, and where the suite gives it, what it says. */
export interface Options {
  readonly labels: readonly string[];
  /** Folded texts, in the order of the labels; empty where the options are known by label alone. */
  readonly texts: readonly string[];
}

const LETTERS: readonly string[] = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
/** Without `options`, a question has at most ten. */
const USUAL = LETTERS.slice(0, 10);

/**
 * `options`: labels (A, B ... or 1, 2 ...), texts (whose labels are then A, B ...), or how many there
 * are: numbered where the target is a number, else lettered.
 */
export const optionsOf = (
  options: readonly string[] | number | undefined,
  target: unknown,
): Options => {
  if (options === undefined) {
    const numbered = /^\d{1,2}$/.test(String(target).trim());
    return { labels: numbered ? numbers(20) : USUAL, texts: [] };
  }
  if (typeof options === "number") {
    const numbered = /^\d{1,2}$/.test(String(target).trim());
    return { labels: numbered ? numbers(options) : LETTERS.slice(0, options), texts: [] };
  }
  const written = options.map((option) => option.trim());
  if (areLabels(written)) return { labels: written, texts: [] };
  return { labels: LETTERS.slice(0, written.length), texts: written.map(fold) };
};

const numbers = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${index + 1}`);

/** Single letters, or the numbers from 0 or 1 up. `["4", "6", "8"]` are texts: no one counts like that. */
const areLabels = (options: readonly string[]): boolean => {
  if (new Set(options).size !== options.length) return false;
  if (options.every((option) => /^[A-Za-z]$/.test(option))) return true;
  const first = Number(options[0]);
  return (
    (first === 0 || first === 1) && options.every((option, index) => option === `${first + index}`)
  );
};

/** The label of an option that is named by its label, in any case. */
export const labelOf = (name: string, { labels }: Options): string | undefined =>
  labels.find((label) => label.toUpperCase() === name.toUpperCase());

/** The labels of the options whose text is that text. */
export const labelsOfText = (text: string, { labels, texts }: Options): readonly string[] => {
  const folded = fold(text);
  return labels.filter((_, index) => texts[index] === folded);
};

/** A target may be a label, "(B)", or the text of an option; undefined where it is none of them. */
export const targetLabel = (target: unknown, options: Options): string | undefined => {
  if (typeof target !== "string" && typeof target !== "number") return undefined;
  const written = String(target).trim();
  const [byText, ...others] = labelsOfText(written, options);
  if (byText !== undefined && others.length === 0) return byText;
  return labelOf(written.replace(/^\(?(\w{1,2})[).]?$/, "$1"), options);
};
