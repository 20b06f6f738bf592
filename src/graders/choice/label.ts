import { anyCase } from "./any-case.js";

/** Pieces of regular expressions that find labels: letters or numbers of at most two digits. */

const EDGE_BEFORE = "(?<![A-Za-z0-9\\u00C0-\\u024F_'\\u2019\\\\.-])(?<![A-Za-z0-9]{2}/)(?<!\\d,)";
/** No word, number or sign goes on from the label: `A-level`, `C++`, `I'm`, `3.5`, `4%` hold none. */
const EDGE_AFTER = "(?![A-Za-z0-9\\u00C0-\\u024F_+#%*^=\\u2019']|[-\\u2010\\u2011](?!\\s)|[.,]\\d)";

const BRACKETED =
  "[(\\[{<]\\s?(?:[A-Za-z]|\\d{1,2})\\s?[)\\]}>]|[\"\\u201C'\\u2018](?:[A-Za-z]|\\d{1,2})[\"\\u201D'\\u2019]";

/** A label in brackets or quotes, or bare as a capital or number. Never captures. */
export const LABEL = `(?:${BRACKETED}|${EDGE_BEFORE}(?:[A-Z]|\\d{1,2})${EDGE_AFTER})`;
/** The same, or a bare small letter: only where nothing but a label can stand. */
export const ANY_LABEL = `(?:${BRACKETED}|${EDGE_BEFORE}(?:[A-Za-z]|\\d{1,2})${EDGE_AFTER})`;
export const IN_BRACKETS = `(?:${BRACKETED})`;

const ARTICLE = "(?:the|la|el|le|die|der|das|os|o|a|il|l['\\u2019])\\s?";
const NOUN =
  "(?:option|choice|answer|letter|number|statement|alternative|opção|opcao|opções|alternativa|letra|resposta|opción|opcion|opciones|respuesta|réponse|reponse|lettre|proposition|antwort|buchstabe|möglichkeit|lösung|optionen|opzione|lettera|risposta|вариант|选项|選項|答案|第|no\\.|nr\\.|#)s?\\s?:?\\s?";
/** What a label may be called, with an article: "option", "die Antwort", "la letra", "选项", or an article alone. */
export const CALLED = anyCase(`(?:(?:${ARTICLE})?${NOUN}|(?:la|el|le|die|os|o|a|il)\\s)`);

/** Words and signs that join labels which are all meant. */
export const JOINT = `\\s{0,3}(?:,\\s?(?:and|or)\\b|,|/|&|\\+|;|and/or|\\b(?:and|or|nor|as well as|y|e|o|ou|et|und|oder|sowie)\\b|и|или|和|或|与|及|、)\\s{0,3}`;

const LIST_CALLED = `(?:${CALLED})?`;
/** "A", "A and C", "options A, B or (C)". */
export const LABEL_LIST = `${LIST_CALLED}${LABEL}(?:${JOINT}${LIST_CALLED}${LABEL}){0,9}`;

/** "A opção B": the article is no label. */
const NOUN_OF_LABEL = new RegExp(`(?<!\\p{L})${anyCase(`(?:${ARTICLE})?${NOUN}`)}`, "gu");

/** The bare names in a text that consists of labels. */
export const namesIn = (list: string): readonly string[] =>
  [...list.replace(NOUN_OF_LABEL, " ").matchAll(new RegExp(LABEL, "g"))].map(([written]) =>
    bareName(written),
  );

/** "(B)" is B. */
export const bareName = (written: string): string =>
  /[A-Za-z]|\d{1,2}/.exec(written)?.[0] ?? written;
