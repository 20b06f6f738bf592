import { inEnglish, say, type ValuesOf } from "../words/said.js";
import { WARNING_SENTENCES } from "../words/warning-sentences.js";
import type { Values } from "../words/worded.js";

/** Every warning Assay can print beside a number: a closed list, each with its prose and its hint. */
export interface Warning {
  readonly code: WarningCode;
  /** What is so, with its numbers. */
  readonly text: string;
  /** What the reader can do about it. */
  readonly hint: string;
  /** What the text is filled in with, for readers of other languages; absent where it is with nothing. */
  readonly values?: Values;
}

type CodeIn<Key extends string> = Key extends `warning ${infer Code}` ? Code : never;
export type WarningCode = CodeIn<keyof typeof WARNING_SENTENCES>;

/** All of them. The prose is in the catalogue, under `warning CODE` and `hint CODE`. */
export const WARNING_CODES: readonly WarningCode[] = Object.keys(WARNING_SENTENCES).flatMap(
  (key) => {
    const code = key.replace(/^warning /, "");
    return isWarningCode(code) ? [code] : [];
  },
);

function isWarningCode(code: string): code is WarningCode {
  return `warning ${code}` in WARNING_SENTENCES;
}

/** Event-loop delay (99th percentile, ms) above which times cannot be trusted to a few milliseconds. */
export const LAG_LIMIT_MS = 50;
/** Below this many tasks an interval says little. */
export const FEW_TASKS = 20;
/** Share of samples above which truncation or unparsed answers distort a score. */
export const NOTABLE_SHARE = 0.02;

/** Makes a warning of the closed list. */
export function warn<C extends WarningCode>(code: C, ...values: ValuesOf<`warning ${C}`>): Warning {
  const said = say(`warning ${code}`, ...values);
  const hint = inEnglish({ code: `hint ${code}` });
  return { code, text: inEnglish(said), hint, ...(said.values && { values: said.values }) };
}
