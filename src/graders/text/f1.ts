import { bestTotal } from "./assignment.js";

/**
 * Token F1 as DROP defines it (Dua et al. 2019): bags of words without case, articles and punctuation;
 * spans are aligned one to one for the best total; where the target's span has numbers, one must agree.
 * Returns the mean over the longer side, 0..1.
 */
export const tokenF1 = (predicted: readonly string[], target: readonly string[]): number => {
  const wanted = target.map(bagOf);
  const said = predicted.map(bagOf);
  const scores = wanted.map((gold) => said.map((bag) => f1OfBags(bag, gold)));
  const longer = Math.max(wanted.length, said.length);
  return longer === 0 ? 0 : bestTotal(scores) / longer;
};

const ARTICLES: ReadonlySet<string> = new Set(["a", "an", "the"]);

const bagOf = (span: string): ReadonlySet<string> =>
  new Set(
    span
      .normalize("NFKC")
      .toLowerCase()
      .replace(/(\d),(?=\d{3}(?!\d))/g, "$1")
      .split(/\s|(?<=\S)-/)
      .map(token)
      .filter((word) => word !== "" && !ARTICLES.has(word)),
  );

/** `2ed`, `e5` and `nan` are words, whatever a float parser makes of them. */
const NUMBER = /^[+-]?(?:\d{1,300}(?:\.\d{0,300})?|\.\d{1,300})$/;

const token = (word: string): string => {
  const trimmed = word.replace(/^[^\p{L}\p{N}.+-]+|[^\p{L}\p{N}]+$/gu, "");
  return NUMBER.test(trimmed)
    ? String(Number(trimmed))
    : trimmed.replace(/[^\p{L}\p{N}\p{M}]/gu, "");
};

const f1OfBags = (said: ReadonlySet<string>, gold: ReadonlySet<string>): number => {
  const common = [...gold].filter((word) => said.has(word));
  const numbers = [...gold].filter((word) => NUMBER.test(word));
  if (numbers.length > 0 && !numbers.some((number) => said.has(number))) return 0;
  if (gold.size === 0 && said.size === 0) return 1;
  return (2 * common.length) / (said.size + gold.size);
};
