import { anyCase } from "./any-case.js";
import { LABEL_LIST, namesIn } from "./label.js";

/** Statements that options are not the answer: "not B", "rule out A and C", "D is wrong". */

const BEFORE =
  "(?:n['\\u2019]t|\\b(?:not|never|neither|except|excluding|without|rather than|instead of|as opposed to|unlike|rul(?:e|es|ed|ing) out|eliminat(?:e|es|ed|ing)|exclud(?:e|es|ed)|discard(?:s|ed|ing)?|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|cross(?:es|ed|ing)? out|descart\\w{1,6}|elimin\\w{1,6}|em vez d[eao]|en lugar de|en vez de|au lieu de|statt|weder|não|no|ni|nem|pas|nicht|ausgeschlossen)|не|不是|不选|不選|不能选|排除|而非)\\s{0,3}(?:(?:be|it['\\u2019]?s|is|é|es|est|sind|ist)\\s)?";

const IS =
  "(?:is|are|was|were|seems?|looks?|must be|would be|está|estão|es|son|é|são|est|sont|ist|sind|è)";
const DEGREE =
  "(?:(?:clearly|definitely|also|both|all|simply|obviously|therefore|thus|easily|certainly|completely|auch|aussi|também|también)\\s){0,2}";
const WRONG =
  "(?:not\\b|wrong|incorrect|false|out\\b|ruled out|eliminated|excluded|impossible|invalid|unlikely|inconsistent|irrelevant|errad[ao]s?|incorret[ao]s?|falsas?|falsos?|incorrect[ao]s?|descartad[ao]s?|falsch|ausgeschlossen|faux|fausses?|incorrectes?|éliminée?s?|sbagliat[aoie])";
const FAILS =
  "(?:isn['\\u2019]t|aren['\\u2019]t|wasn['\\u2019]t|cannot|can['\\u2019]t|can not|could not|couldn['\\u2019]t|won['\\u2019]t|does not|doesn['\\u2019]t|do not|don['\\u2019]t|fails?|contradicts?|não|no es|no son|n['\\u2019]est pas|ne sont pas|ist nicht|sind nicht|can be (?:ruled out|eliminated|excluded|discarded))\\b";
const CHINESE =
  "(?:选项|項|项)?\\s?(?:都)?(?:是)?(?:错误|错的|錯誤|错|不正确|不正確|不对|不對|不符合|不是)";

const DENIAL = new RegExp(
  `${anyCase(BEFORE)}(${LABEL_LIST})|(${LABEL_LIST})(?:${anyCase(`\\s{1,3}${IS}\\s{1,3}${DEGREE}${WRONG}|\\s{1,3}${FAILS}|\\s?${CHINESE}`)})`,
  "gu",
);

export interface Denial {
  readonly at: number;
  readonly names: readonly string[];
}

export const denials = (text: string): readonly Denial[] =>
  [...text.matchAll(DENIAL)].map((match) => ({
    at: match.index,
    names: namesIn(match[1] ?? match[2] ?? ""),
  }));

/** The text without the options that it denies. */
export const withoutDenials = (text: string): string => text.replace(DENIAL, " ; ");
