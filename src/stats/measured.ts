import { inEnglish, type SentenceCode, say, type ValuesOf } from "../words/said.js";
import type { Said } from "../words/worded.js";

/** Why a number could not be computed: in English, and as data for readers of other languages. */
export interface Unknown {
  readonly known: false;
  readonly reason: string;
  readonly said: Said;
}

/** A number that could be computed, or the reason why it could not. Never 0 for unknown. */
export type Measured<T> = ({ readonly known: true } & T) | Unknown;

export function unknown<C extends SentenceCode>(code: C, ...values: ValuesOf<C>): Unknown {
  const said = say(code, ...values);
  return { known: false, reason: inEnglish(said), said };
}
