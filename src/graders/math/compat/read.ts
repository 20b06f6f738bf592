import { MAX_MATH_CHARS, TooLarge } from "../../limits.js";
import { unwrap } from "../../unwrap.js";
import { measure } from "../measure.js";
import { tryParse } from "../parse.js";
import { numberOfSentence } from "../sentence.js";
import { spell } from "../spelling.js";
import type { Node } from "../tree.js";
import type { MathVerifyRule } from "./rules.js";

export interface Read {
  readonly text: string;
  readonly node: Node | undefined;
  /** The number before a percent sign, where the text ends in one. */
  readonly percentage: Node | undefined;
  /** The rules that changed the text before it was read. */
  readonly rules: readonly MathVerifyRule[];
}

type Step = readonly [rule: MathVerifyRule | undefined, change: (text: string) => string];

const PERCENT_WORD = /\\text\s*\{\s*(?:percent|percentage|pct)\s*\}|\b(?:percent(?:age)?|pct)\b/g;
const DEGREES = /\^\s*(?:\\circ|\{\s*\\circ\s*\})|°/g;
const TRAILING_TEXT = /(?<=\S)\s*\\(?:text|mbox|mathrm|textbf)\s*\{[^{}]*\}(?:\s*\^\s*\{?\d\}?)?$/;
/** Units that Math-Verify knows by a short name; it takes 2t and 2s for two of a unit as well. */
const SHORT =
  /(?<=[\d}])\s*(?:mm|cm|dm|km|mg|kg|gm|ml|ft|lb|hr|min|sec|yr|st|th|mph|kmh|[cdghlmost])s?$/;
const BASE = /^(-?[0-9A-F]+)_(?:\d+|\{[^{}]*\})$/i;
const SEVERAL = /\d(?:\s*[,;]\s+|\s*,?\s*\b(?:and|or)\b\s*)-?\d/;
const NUMBERS = /-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/g;

/** In every text: the words for percent, units, a base. */
const STEPS: readonly Step[] = [
  [undefined, (text) => text.replace(PERCENT_WORD, "\\%")],
  ["units-dropped", (text) => text.replace(DEGREES, "").replace(TRAILING_TEXT, "")],
  [
    "units-dropped",
    (text) => (/%$/.test(text) ? text : measure(text, true).text.replace(SHORT, "")),
  ],
  ["base-dropped", (text) => text.replace(BASE, "$1")],
];

/** In a text that holds no LaTeX. */
const PLAIN_STEPS: readonly Step[] = [
  [
    "last-of-plain-text",
    (text) => (SEVERAL.test(text) ? (text.match(NUMBERS)?.at(-1) ?? text) : text),
  ],
  ["decimal-comma", (text) => text.replace(/^(-?\d+),(\d{1,2}|\d{4,})$/, "$1.$2")],
];

/** Reads one side after the changes that Math-Verify makes. @throws TooLarge */
export const read = (written: string, latex: boolean): Read => {
  if (written.length > MAX_MATH_CHARS) throw new TooLarge();
  const rules: MathVerifyRule[] = [];
  let text = unwrap(written);
  for (const [rule, change] of latex ? STEPS : [...PLAIN_STEPS, ...STEPS]) {
    const next = change(text).trim();
    if (next === "" || next === text) continue;
    if (rule !== undefined) rules.push(rule);
    text = next;
  }
  const bare = /^(.*?)\s*\\?%$/s.exec(text)?.[1];
  const percentage = bare === undefined ? undefined : tryParse(spell(bare));
  const node = tryParse(spell(text));
  const number = node === undefined ? numberOfSentence(text) : undefined;
  return { text, node: number === undefined ? node : tryParse(spell(number)), percentage, rules };
};
