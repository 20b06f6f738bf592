import { type Kwargs, textOf } from "./kwargs.js";
import { settled, type Verdict } from "./verdict.js";

const folded = (text: string): string => text.replace(/[‘’]/g, "'").toLowerCase().trim();

/** The last words of the response, but for a closing quotation mark round the whole. */
export const endChecker = (response: string, kwargs: Kwargs): Verdict => {
  const phrase = folded(textOf(kwargs, "end_phrase"));
  const said = folded(response);
  const met = said.endsWith(phrase) || said.replace(/["”]$/, "").trim().endsWith(phrase);
  return settled(met, `ends with "${response.trim().slice(-40)}"`);
};

/** Straight or typographic double quotation marks round everything. */
export const quotation = (response: string): Verdict => {
  const text = response.trim();
  const met = /^["“]/.test(text) && /["”]$/.test(text) && /[^"“”\s]/.test(text);
  return settled(met, met ? "in quotation marks" : "no double quotation marks round the response");
};
