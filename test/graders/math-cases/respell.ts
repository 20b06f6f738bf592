/** Spellings that a LaTeX reader need not know: Unicode signs, periods of decimals, mixed numbers. */

const SIGNS: Readonly<Record<string, string>> = {
  "−": "-",
  "×": "\\times ",
  π: "\\pi ",
  "½": "\\frac{1}{2}",
  "¾": "\\frac{3}{4}",
  "°": "^\\circ ",
  "∞": "\\infty ",
  "≥": "\\ge ",
  "≤": "\\le ",
  "±": "\\pm ",
};

const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** The fraction that 0.1(6) stands for. */
const repeating = (_all: string, whole: string, fixed: string, period: string): string => {
  const top = BigInt(whole + fixed + period) - BigInt(whole + fixed);
  return `(${top}/${"9".repeat(period.length)}${"0".repeat(fixed.length)})`;
};

/** Digits in groups of three, where all of the text is one number. */
const GROUPED = /^[-−+]?\d{1,3}(?:(?:,|\{,\}|\\,|,\\!|[ \u202f_])\d{3})+(?:\.\d+)?$/;

export const respell = (written: string): string => {
  const text = written.replace(/^\$+|\$+$/g, "").trim();
  const number = GROUPED.test(text) ? text.replace(/[,{}\\! \u202f_]/g, "") : text;
  return number
    .replace(/[\uFF10-\uFF19]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g, (run) => `^{${[...run].map(superscript).join("")}}`)
    .replace(/√(\w)/g, "\\sqrt{$1}")
    .replace(/[−×π½¾°∞≥≤±]/g, (sign) => SIGNS[sign] ?? sign)
    .replace(/\\left|\\right|\\[,;!]|\\quad|\\displaystyle/g, " ")
    .replace(/(\d+)\.(\d*)\\(?:overline|dot)\{(\d+)\}/g, repeating)
    .replace(/(\d+)\.(\d*)\((\d+)\)/g, repeating)
    .replace(/(\d+)\.()(\d)\3\3\.\.\./g, repeating)
    .replace(/\{(\w+)\s*\\choose\s*(\w+)\}/g, "\\binom{$1}{$2}")
    .replace(/\{(\w+)\s*\\over\s*(\w+)\}/g, "\\frac{$1}{$2}")
    .replace(/\\[dt](frac|binom)/g, "\\$1")
    .replace(/\\frac(\d)(\d)/g, "\\frac{$1}{$2}")
    .replace(/(\d+)\s*\\frac(\{\d+\}\{\d+\})/g, "($1+\\frac$2)")
    .replace(/(\d+) (\d+)\/(\d+)/g, "($1+$2/$3)")
    .replace(/\\operatorname\{(\w+)\}/g, "\\$1 ")
    .replace(/\\log_e/g, "\\ln ")
    .replace(/(?<!\\)sqrt\(/g, "\\sqrt(")
    .replace(/\\text\{\s*(and|or)\s*\}/g, " $1 ");
};

const superscript = (sign: string): string =>
  sign === "⁻" ? "-" : `${SUPERSCRIPTS.indexOf(sign)}`;
