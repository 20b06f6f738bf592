import { listOf, split } from "./lists.js";
import { sameDigits, written } from "./notations.js";
import { equalRegions } from "./ranges.js";
import { respell } from "./respell.js";
import { equalEquations, equalValues } from "./values.js";

/**
 * Says by a route of its own whether two answers are equal; undefined where it cannot read one.
 * The kind of thing that a shape holds decides how it is read.
 */
export const judge = (shape: string, a: string, b: string): boolean | undefined => {
  try {
    return JUDGES[shape]?.(a.trim(), b.trim());
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
};

type Judge = (a: string, b: string) => boolean | undefined;

const value: Judge = (a, b) => {
  const [x, y] = [relation(a), relation(b)];
  if (x !== undefined && y !== undefined) return equalEquations(a, b);
  return equalValues(x ?? a, y ?? b);
};

/** What an answer that names itself says: x = 5, P(x) = x^2, 3 = t. */
const relation = (text: string): string | undefined => {
  const [left = "", right, ...more] = text.split("=");
  if (right === undefined || more.length > 0) return undefined;
  return /^\s*[A-Za-z](?:_\d)?(?:\([a-z]\))?\s*$/.test(left) ? right : left;
};

/** The degree sign is optional: it counts only where the other side names a unit of angle too. */
const angle: Judge = (a, b) => {
  const [x, y] = [a, b].map((text) =>
    text
      .replace(/\s*(?:degrees|\\text\{ degrees\})$/, "^\\circ")
      .replace(/(\d+)\^\\circ (\d+)'$/, "($1+$2/60)^\\circ"),
  );
  if (x === undefined || y === undefined) return undefined;
  const isNamed = (text: string): boolean => /\^\{?\\circ|radians/.test(text);
  const bare = (text: string): string => text.replace(/\s*\\text\{ radians\}$/, "");
  const plain = (text: string): string => bare(text).replace(/\^\{?\\circ\}?$/, "");
  return isNamed(x) === isNamed(y) ? value(bare(x), bare(y)) : value(plain(x), plain(y));
};

const member: Judge = (a, b) => {
  if (a.startsWith("(") && b.startsWith("(") && split(a.slice(1, -1)).length > 1) return list(a, b);
  const plain = (text: string): string => text.replace(/^\s*[a-z](?:_\d)?\s*=/, "");
  const named = /^\s*[a-z]\s*=/.test(a) && /^\s*[a-z]\s*=/.test(b);
  return named ? value(a, b) : equalValues(plain(a), plain(b));
};

const list: Judge = (a, b) => {
  const [x, y] = [listOf(a), listOf(b)];
  const scalar = [x, y].some(({ bracket, members }) => bracket === "" && members.length === 1);
  if (scalar && x.members.length !== y.members.length) return false;
  const loose = [x, y].every(({ bracket }) => bracket === "" || bracket === "{");
  const ordered = [x, y].every(({ bracket }) => bracket === "()" || bracket === "column");
  if (!loose && !ordered && x.bracket !== y.bracket)
    return x.bracket === "" || y.bracket === "" ? undefined : false;
  if (x.members.length !== y.members.length) return false;
  if (!loose) return x.members.every((each, index) => member(each, y.members[index] ?? ""));
  const rest = [...y.members];
  return x.members.every((each) => {
    const at = rest.findIndex((other) => member(each, other));
    if (at !== -1) rest.splice(at, 1);
    return at !== -1;
  });
};

const matrix: Judge = (a, b) => {
  const rows = (latex: string): readonly (readonly string[])[] => {
    const inside = /^(?:[A-Z]\s*=\s*)?\\begin\{[pb]matrix\}(.*)\\end\{[pb]matrix\}$/s.exec(
      respell(latex),
    )?.[1];
    if (inside === undefined) throw new SyntaxError(latex);
    return inside.split("\\\\").map((row) => row.split("&"));
  };
  const [x, y] = [rows(a), rows(b)];
  if (x.length !== y.length || x[0]?.length !== y[0]?.length) return false;
  return x.every((row, i) => row.every((cell, j) => equalValues(cell, y[i]?.[j] ?? "")));
};

const JUDGES: Readonly<Record<string, Judge>> = {
  ...Object.fromEntries(
    [
      "integer", "separators", "decimal", "fraction", "mixed-number", "percent", "radical",
      "power", "factorial-binomial", "logarithm", "trigonometry", "complex", "scientific",
      "repeating-decimal", "polynomial", "rational-expression", "equation",
      "floor-ceil-mod-gcd",
    ].map((shape) => [shape, value]), // biome-ignore format: a table
  ),
  ...Object.fromEntries(["interval", "inequality", "union"].map((shape) => [shape, equalRegions])),
  ...Object.fromEntries(
    ["set", "tuple", "multiset-list", "plus-minus", "multiple-values", "vector"].map((shape) => [
      shape,
      list,
    ]),
  ),
  matrix,
  angle,
  base: sameDigits,
  unicode: (a, b) => (/[₀-₉]/.test(a) ? sameDigits(a, b) : (equalRegions(a, b) ?? value(a, b))),
  "sum-product": (a, b) => value(written(a), written(b)),
};
