import { all, type BigNumber, type Complex, create } from "mathjs";
import { translate } from "./translate.js";

const math = create(all ?? {}, { number: "BigNumber", precision: 64 });

type Value = BigNumber | Complex;

/** Points at which symbols are tried: positive, in no simple ratio, some of them below one. */
const POINTS = [0.37, 0.71, 1.3, 2.2, 0.83];

/** Names of one letter are symbols, even where mathjs has a unit of that name. */
const isFree = (name: string): boolean =>
  name.includes("_") || (name.length === 1 && name !== "e" && name !== "i");

const valueAt = (text: string, shift: number): Value => {
  const node = math.parse(text);
  const names = node
    .filter((each) => math.isSymbolNode(each))
    .flatMap((each) => (math.isSymbolNode(each) && isFree(each.name) ? [each.name] : []));
  const scope = Object.fromEntries(
    names.map((name) => {
      const place = [...name].reduce((sum, sign) => sum * 7 + sign.charCodeAt(0), 1) % 101;
      return [name, math.bignumber(shift + place / 97)];
    }),
  );
  const value: unknown = node.compile().evaluate(scope);
  if (math.isBigNumber(value) || math.isComplex(value)) return value;
  if (typeof value === "number") return math.bignumber(value);
  throw new TypeError(`no number: ${text}`);
};

const near = (a: Value, b: Value): boolean => {
  if (math.isBigNumber(a) && math.isBigNumber(b)) {
    const scale = a.abs().plus(b.abs()).plus("1e-60");
    return a.minus(b).abs().lte(scale.times("1e-50"));
  }
  const [x, y] = [math.complex(a.toString()), math.complex(b.toString())];
  const size = Math.hypot(x.re, x.im) + Math.hypot(y.re, y.im);
  return Math.hypot(x.re - y.re, x.im - y.im) <= 1e-12 * Math.max(size, 1e-6);
};

/** Whether a value is the same at every point tried. @throws where one cannot be read */
const equalEverywhere = (a: string, b: string): boolean =>
  POINTS.every((shift) => near(valueAt(a, shift), valueAt(b, shift)));

/** A decimal of four places or more stands for what it is off by less than one unit of its last place. */
const roundsTo = (written: string, other: string): boolean => {
  const places = /^-?\d*\.(\d{4,})$/.exec(written.trim())?.[1]?.length;
  if (places === undefined) return false;
  const [x, y] = [valueAt(translate(written), 0), valueAt(translate(other), 0)];
  if (!math.isBigNumber(x) || !math.isBigNumber(y)) return false;
  return x.minus(y).abs().lt(math.bignumber(10).pow(-places));
};

const PERCENT = /\\?%|\s*percent$/;

/** `+ C` of an antiderivative may have any name. */
const constantNamed = (text: string): string => text.replace(/\+\s*K$/, "+ C");

/** Two answers without relation, compared by their value and by the policies on decimals and percent. */
export const equalValues = (a: string, b: string): boolean => {
  if (equalEverywhere(translate(constantNamed(percent(a))), translate(constantNamed(percent(b)))))
    return true;
  if (PERCENT.test(a) !== PERCENT.test(b)) {
    return equalEverywhere(translate(a.replace(PERCENT, "")), translate(b.replace(PERCENT, "")));
  }
  return roundsTo(a, b) || roundsTo(b, a);
};

const percent = (text: string): string => text.replace(/\s*percent$/, "\\%");

/** Two equations: their differences of sides stand in one ratio at every point. */
export const equalEquations = (a: string, b: string): boolean => {
  const difference = (text: string): string => {
    const [left, right, ...more] = text.split("=");
    if (left === undefined || right === undefined || more.length > 0) throw new SyntaxError(text);
    return `(${translate(left)})-(${translate(right)})`;
  };
  const [x, y] = [difference(a), difference(b)];
  const ratio = (shift: number): Value => valueAt(`(${x})/(${y})`, shift);
  return POINTS.every((shift) => near(ratio(shift), ratio(POINTS[0] ?? 1)));
};

/** The real value of a bound; infinities as mathjs has them. */
export const bound = (text: string): BigNumber => {
  const infinite = /^([+-]?)\s*\\infty$/.exec(text.trim());
  if (infinite !== null) return math.bignumber(infinite[1] === "-" ? "-1e30" : "1e30");
  const value = valueAt(translate(text), 0);
  if (!math.isBigNumber(value)) throw new TypeError(`not real: ${text}`);
  return value;
};
