import { MAX_UNIT_CHARS } from "../limits.js";
import { COMMANDS } from "./commands.js";
import { unitNamed } from "./unit-names.js";
import { NO_UNIT, readUnit, type Unit } from "./unit-phrase.js";

/** An answer without its unit, and the unit. */
export interface Measure {
  readonly text: string;
  readonly unit: Unit;
}

const CURRENCY_BEFORE =
  /^\s*([-+]?)\s*(?:\\text\{)?\s*(\\?\$|US\$|€|£|¥|₹|USD|EUR|GBP|RMB)\}?\s*(?=[-\d.\\])/;
/** Dollar signs round a formula, which are no currency. */
const DELIMITED = /\$([^$]{0,200}[^$\s=+*/,(-])\$(?!\d)/g;
const SIGNS_OF_UNIT = /[\p{L}%$€£¥₹]/u;
const MICRO = /\\mu\s*\\(?:text|mathrm)\s*\{\s*/g;
const CURRENCY_BEHIND = /(?<=[\d}])\s*(€|£|¥|₹|\\?\$)\s*\.?\s*$/;
const ORDINAL =
  /(\d)\s*(?:\^\s*\{?\s*)?(?:\\(?:text|mathrm|textrm|mbox)\s*\{\s*)?(?:st|nd|rd|th)\b\s*\}?\s*\}?/;
const CELSIUS = /\^?\s*\{?\s*\\circ\s*\}?\s*(?:\\(?:text|mathrm|textrm)\s*\{)?\s*([CF])\s*\}?\s*$/;
/** A percent or degree sign. */
const SIGN = /(?<=[\d})])\s*(?:(\\?%)|\^?\s*\{?\s*\\(?:circ|degree)\s*\}?)\s*$/;
/** A remark in brackets behind a number: "4 (3 onions and 1 potato)". */
const REMARK = /(?<=[\dA-Za-z}])\s+\([^()]*[A-Za-z]{3,}[^()]*\)\s*\.?$/;
const BRACED =
  /\\(?:text|mathrm|mbox|textrm|operatorname|textbf|textit|hbox)\s*\{\s*([^{}\\]*?)\s*\}\s*(\^\s*(?:\{\s*[+-]?\d{1,2}\s*\}|[+-]?\d))?\s*\.?\s*$/;
const PLAIN =
  /(?<![A-Za-z\\])([A-Za-zΩµμ]+)\s*(\^\s*(?:\{\s*[+-]?\d{1,2}\s*\}|[+-]?\d))?\s*\.?\s*$/;
const SEPARATORS = /(?:\\[ ,;:!]|~|\s|\\cdot|\\times|[*/·-])+$/;
const NO_UNITS =
  /^(?:and|or|pi|sqrt|sin|cos|tan|cot|sec|csc|log|ln|exp|frac|infty|infinity|base|mod|gcd|lcm|undefined|none|true|false|am|pm|a|p)$/i;
const MAX_PIECES = 12;

/**
 * Takes the currency sign and the words behind it off an answer. `attached`: a unit of one letter may
 * stand right behind the digits (5m), where in a target it is a symbol.
 */
export const measure = (written: string, attached: boolean): Measure => {
  if (written.length > MAX_UNIT_CHARS || !SIGNS_OF_UNIT.test(written))
    return { text: written, unit: NO_UNIT };
  const pieces: string[] = [];
  let text = written
    .replace(MICRO, "\\text{µ")
    .replace(/\\Omega(?=\s*\}?\s*$)/, "Ω")
    .replace(DELIMITED, "$1")
    .replace(REMARK, "")
    .replace(ORDINAL, "$1");
  const before = CURRENCY_BEFORE.exec(text);
  if (before !== null) text = (before[1] ?? "") + text.slice(before[0].length);
  const celsius = CELSIUS.exec(text);
  if (celsius !== null) {
    const unit: Unit = { known: `degree ${celsius[1]}`, words: [] };
    return { text: text.slice(0, celsius.index), unit };
  }
  const behind = CURRENCY_BEHIND.exec(text);
  if (behind !== null) text = text.slice(0, behind.index);
  const sign = SIGN.exec(text);
  if (sign !== null) {
    text = text.slice(0, sign.index);
    pieces.unshift(sign[1] === undefined ? "degree" : "percent");
  }
  for (let count = 0; count < MAX_PIECES; count++) {
    const piece = lastPiece(text, attached);
    if (piece === undefined) break;
    pieces.unshift(piece.unit);
    text = piece.rest;
    const separators = SEPARATORS.exec(text)?.[0] ?? "";
    if (separators.includes("/")) pieces.unshift("/");
    text = text.slice(0, text.length - separators.length);
  }
  if (text === "") return { text: written, unit: NO_UNIT };
  const money = (before?.[2] ?? behind?.[1] ?? "").replace("\\", "").replace("US$", "$");
  return { text, unit: readUnit([money, ...pieces].join(" ")) };
};

interface Piece {
  readonly rest: string;
  readonly unit: string;
}

const lastPiece = (text: string, attached: boolean): Piece | undefined => {
  const braced = BRACED.exec(text);
  if (braced !== null) {
    const [whole, words = "", power = ""] = braced;
    const unit = NO_UNITS.test(words) ? undefined : `${words}${power}`;
    return unit === undefined
      ? undefined
      : { rest: text.slice(0, text.length - whole.length), unit };
  }
  const plain = PLAIN.exec(text);
  if (plain === null) return undefined;
  const [whole, word = "", power = ""] = plain;
  const rest = text.slice(0, text.length - whole.length);
  return isUnitWord(word, rest, attached) ? { rest, unit: `${word}${power}` } : undefined;
};

const PLAIN_NUMBER = /^[-+]?[\d.,\s]+$/;

/** A word of three letters may be any unit; a shorter one must be known, and one letter behind digits alone. */
/** In a target 2mg is weight: mass times g. */
const MASS_TIMES = /^m[gsv]$/;

/** A word of the language: no name of a function or Greek letter, and no product of letters. */
const isPlainWord = (word: string): boolean =>
  /^[a-z]+$|^[A-Z][a-z]+$/.test(word) && /[aeiouy]/i.test(word) && !Object.hasOwn(COMMANDS, word);

/** Words of two letters within a phrase: "feet of rope", "sq ft". */
const JOINING: ReadonlySet<string> = new Set(["of", "in", "to", "on", "at", "by", "sq", "cu"]);

const isUnitWord = (word: string, rest: string, attached: boolean): boolean => {
  if (NO_UNITS.test(word) || !/\d/.test(rest)) return false;
  const known = unitNamed(word) !== undefined;
  // An acronym such as WPM.
  if (attached && /^[A-Z]{3,5}$/.test(word) && PLAIN_NUMBER.test(rest)) return /\s$/.test(rest);
  if (word.length > 2) return known || (isPlainWord(word) && (word.length > 4 || /\W$/.test(rest)));
  if (!known && !JOINING.has(word)) return false;
  if (word.length === 2) return attached || /\W$/.test(rest) || !MASS_TIMES.test(word);
  if (!PLAIN_NUMBER.test(rest.replace(SEPARATORS, "")) && !/[A-Za-z}]\s*[/\s]\s*$/.test(rest))
    return false;
  return /[\s/]$/.test(rest) || (attached && "mgshlL".includes(word));
};
