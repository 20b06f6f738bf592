import { unwrap } from "../unwrap.js";
import { saidOnce } from "./durations.js";
import { measure } from "./measure.js";
import { localised, rewritten } from "./notation.js";
import { tryParse } from "./parse.js";
import { spell } from "./spelling.js";
import type { Node } from "./tree.js";
import { NO_UNIT, type Unit } from "./unit-phrase.js";
import { inSigns, isProse } from "./words.js";

/** One way to understand a text: its mathematics, and the unit that was taken off. */
interface Reading {
  readonly node: Node;
  readonly unit: Unit;
  /** Something was taken off. */
  readonly measured: boolean;
}

/** A text with the ways to understand it, likeliest first; none for what is no mathematics. */
export interface Read {
  readonly text: string;
  readonly readings: readonly Reading[];
}

export interface ReadingOptions {
  readonly locale: string | undefined;
  /** It is an answer: units of one letter may stand right behind digits. */
  readonly attached: boolean;
}

/** What needs no spelling and has no unit: most answers, read in three quarters of the time. */
const PLAIN_NUMBER = /^[-+]?\d{1,15}(?:\.\d{1,15})?$/;

/** As it stands, and without its unit, currency sign and wrapping. @throws TooLarge */
export const read = (written: string, { locale, attached }: ReadingOptions): Read => {
  const said = saidOnce(unwrap(unwrap(written).replace(/^\\text\s*\{([^{}]*)\}$/, "$1")));
  const text = localised(said, locale);
  const plain = PLAIN_NUMBER.test(text) ? tryParse(text) : undefined;
  if (plain !== undefined)
    return { text, readings: [{ node: plain, unit: NO_UNIT, measured: false }] };
  const spelled = spell(rewritten(inSigns(text)));
  const whole = isProse(spelled) ? undefined : tryParse(spelled);
  const bare = measure(spelled, attached);
  const isSame = bare.text === spelled;
  const part = isSame || isProse(bare.text) ? undefined : tryParse(spell(unwrap(bare.text)));
  const readings: Reading[] = [];
  if (whole !== undefined)
    readings.push({ node: whole, unit: isSame ? bare.unit : NO_UNIT, measured: false });
  if (part !== undefined) {
    const measured = { node: part, unit: bare.unit, measured: true };
    // "cm" in plain letters is no product of symbols.
    if (/[a-z]{2}/i.test(text.replace(/\\[A-Za-z]+/g, ""))) readings.unshift(measured);
    else readings.push(measured);
  }
  return { text, readings };
};
