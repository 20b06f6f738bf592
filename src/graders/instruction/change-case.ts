import { countCapitalWords, isLower, isUpper } from "./counting.js";
import { countOf, type Kwargs } from "./kwargs.js";
import { speaks } from "./language.js";
import { compared } from "./relation.js";
import { failed, type Verdict } from "./verdict.js";

export const capitalWordFrequency = (response: string, kwargs: Kwargs): Verdict =>
  compared(kwargs, {
    found: countCapitalWords(response),
    asked: countOf(kwargs, "capital_frequency"),
    things: "words in capitals",
    relation: "capital_relation",
  });

const small = (text: string): string =>
  text.match(/\p{Ll}[\p{L}\p{M}]{0,20}/u)?.[0] ?? "no capital";
const capital = (text: string): string =>
  text.match(/[\p{Lu}\p{Lt}][\p{L}\p{M}]{0,20}/u)?.[0] ?? "no small letter";

export const englishCapital = (response: string): Verdict =>
  isUpper(response) ? speaks(response, "en") : failed(`not all in capitals: "${small(response)}"`);

export const englishLowercase = (response: string): Verdict =>
  isLower(response)
    ? speaks(response, "en")
    : failed(`not all in small letters: "${capital(response)}"`);
