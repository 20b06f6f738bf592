import { respell } from "./respell.js";

/** Digits and base as written; a base that one side leaves out is forgiven. */
export const sameDigits = (a: string, b: string): boolean => {
  const read = (text: string): readonly [digits: string, base: string] => {
    const [digits = "", base = ""] = respell(text.replace(/[₀-₉]/g, subscript)).split("_");
    return [
      digits.replace(/^0+/, "").toUpperCase(),
      base.replace(/[{}()]/g, "").replace("\\texteight", "8"),
    ];
  };
  const [[x, m], [y, n]] = [read(a), read(b)];
  return x === y && (m === n || m === "" || n === "");
};

const subscript = (sign: string): string => `_${sign.charCodeAt(0) - 0x2080}`;

/** \sum and \prod with bounds in digits, written out. */
export const written = (text: string): string =>
  text.replace(
    /^\\(sum|prod)_\{([a-z])=(\d+)\}\^\{(\d+)\}(.*)$/,
    (_all, kind: string, name: string, from: string, to: string, term: string) =>
      Array.from({ length: Number(to) - Number(from) + 1 }, (_, n) => Number(from) + n)
        .map((n) => `(${term.replace(new RegExp(`(?<![A-Za-z\\\\])${name}`, "g"), `{${n}}`)})`)
        .join(kind === "sum" ? "+" : "*"),
  );
