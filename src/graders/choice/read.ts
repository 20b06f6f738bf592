import { fold } from "../text/fold.js";
import { anyCase } from "./any-case.js";
import { withoutDenials } from "./denial.js";
import { ANY_LABEL, bareName, CALLED, IN_BRACKETS, JOINT, LABEL, namesIn } from "./label.js";
import { labelOf, labelsOfText, type Options } from "./options.js";

/**
 * `strict`: a text that starts with a label or is an option's text; `called`: also one that mentions
 * an option by its text or in so many words ("option B", "(B)"); `free`: also by a bare capital.
 */
export type Mode = "strict" | "called" | "free";

/**
 * The labels that a statement names, in plain text. None: it names no option. Several: it does not
 * decide, or it names one option by its label and another by its text.
 */
export const namedIn = (statement: string, options: Options, mode: Mode): readonly string[] => {
  const said = statement.replace(LED, "").trim();
  const byText = labelsOfText(said, options);
  if (byText.length > 0) return byText;
  const kept = withoutDenials(said).replace(LED, "");
  const first = leading(kept, options, mode);
  if (first !== undefined) return first;
  const quoted = openingText(kept, options);
  if (quoted.length > 0) return quoted;
  return mode === "strict" ? [] : mentioned(kept, options, mode);
};

const LED = new RegExp(
  `^[\\s:;,=>→\\-–—]*(?:${anyCase("(?:therefore|thus|then|clearly|definitely|likely|most likely|probably|indeed|simply|actually|certainly|obviously|again|still|either|both|maybe|perhaps|possibly|given by|that|portanto|entonces|donc|also|but|but rather|rather|e sim|sino|mas sim|mas|mais|sondern|it is|it['’]s)")}\\b[\\s,:]*)*`,
);

/** Behind a bare label, what shows that it is one and not a word: its end, a stop, or such a word. */
const ENDS = `(?=\\s{0,3}(?:$|[.,:;!?)\\]\\-–—(/&+|\\n"”]|[\\u2E80-\\u9FFF\\uFF00-\\uFFEF])|\\s{1,3}${anyCase("(?:is|because|since|as|and|or|which|for|due|given|with|from|based|by|porque|pois|ya que|car|parce|weil|da|denn|und|oder|ou|y|et|e|o)")}\\b)`;
const LEADING = new RegExp(
  `^(?:${CALLED})?(?:(${IN_BRACKETS})|(${ANY_LABEL})${ENDS}|(${LABEL})(?=\\s))`,
);
const HEDGE = anyCase("(?:(?:possibly|perhaps|maybe|even|also|potentially|probably)\\s)?");
const VERB =
  "\\s+(?:is|are|was|were|has|have|does|do|can|could|will|would|may|might|must|looks?|seems?|both)\\b";
/** A verb behind labels: the sentence tells something of them and does not choose. */
const GOES_ON = new RegExp(`^${VERB}`, "i");
const BEFORE_VERB = `(?=${VERB})`;
const COORDINATED = new RegExp(
  `^[.)\\]]?${JOINT}${HEDGE}(?:${CALLED})?(${IN_BRACKETS}|${LABEL}(?:${ENDS}|${BEFORE_VERB}))`,
);
const ALSO = new RegExp(`${JOINT}(?:${CALLED})?(${IN_BRACKETS})`, "g");
/** From here on a statement gives its reasons. */
const REASON = new RegExp(
  `\\b${anyCase("(?:because|since|as|while|whereas|which|but|not|rather|instead|for|given|due)")}\\b|[.;]\\s`,
);

/** The label that a statement starts with, and those that are joined to it. */
const leading = (said: string, options: Options, mode: Mode): readonly string[] | undefined => {
  const match = LEADING.exec(said);
  if (match === null) return undefined;
  const [whole, bracketed, ended, loose] = match;
  const name = bareName(bracketed ?? ended ?? loose ?? "");
  const label = labelOf(name, options);
  if (label === undefined) return undefined;
  const rest = said.slice(whole.length);
  if (loose !== undefined && !restIsText(rest, label, options)) {
    // A and I before a word are an article and a pronoun; "So C is larger" tells of C, and so on.
    if (["A", "I"].includes(name) || (mode === "strict" && !IT_IS.test(rest))) return undefined;
  }
  const joined = COORDINATED.exec(rest);
  if (mode === "strict" && GOES_ON.test(rest.slice(joined?.[0].length ?? 0))) return undefined;
  const others = [joined?.[1], ...also(rest)].flatMap((other) =>
    other === undefined ? [] : [labelOf(bareName(other), options) ?? label],
  );
  return [...new Set([label, ...others, ...contradicting(rest, label, options)])];
};

/** "So B it is." */
const IT_IS = /^\s+it is\b/i;
const also = (rest: string): readonly (string | undefined)[] => {
  const until = rest.search(REASON);
  return [...rest.slice(0, until === -1 ? rest.length : until).matchAll(ALSO)].map(
    (match) => match[1],
  );
};

const restIsText = (rest: string, label: string, options: Options): boolean =>
  labelsOfText(rest, options).includes(label);

/** Another option's text behind the label: "(B) a wolf" where a wolf is C. */
const contradicting = (rest: string, label: string, options: Options): readonly string[] => {
  const others = labelsOfText(rest.replace(/^[\s.)\]:,\-–—]+/, ""), options);
  return others.includes(label) ? [] : others;
};

/** An option's text at the start, before a stop: "Yes, since ...". */
const openingText = (said: string, options: Options): readonly string[] => {
  if (options.texts.length === 0) return [];
  const opening = /^[^,.;:\n–—]{1,200}/.exec(said)?.[0];
  return opening === undefined ? [] : labelsOfText(opening, options);
};

/** Options that a statement mentions, the plainest way of naming them first. */
const mentioned = (said: string, options: Options, mode: Mode): readonly string[] => {
  const set = said.matchAll(
    new RegExp(`(?<![A-Za-z\\u00C0-\\u024F])${CALLED}(${LABEL})|(${IN_BRACKETS})`, "g"),
  );
  const called = known(
    [...set].map((match) => match[1] ?? match[2] ?? ""),
    options,
  );
  if (called.length > 0) return called;
  const byText = textsIn(said, options);
  if (byText.length > 0 || mode === "called") return byText;
  return known(namesIn(withoutWords(said)), options);
};

/** Bare numbers are quantities, and A or I before a word is none of the options. */
const withoutWords = (said: string): string =>
  said.replace(/\b\d+(?:[.,]\d+)?\b/g, " ").replace(/\b[AI]\s+(?=[A-Za-z])/g, " ");

const known = (names: readonly string[], options: Options): readonly string[] => [
  ...new Set(names.flatMap((name) => labelOf(bareName(name), options) ?? [])),
];

/** Labels of the option texts in a statement; a text that holds another is the one that is meant. */
const textsIn = (said: string, { labels, texts }: Options): readonly string[] => {
  const folded = ` ${fold(said)} `;
  const found = labels.flatMap((label, index) => {
    const text = texts[index] ?? "";
    const at = text === "" ? -1 : folded.lastIndexOf(` ${text} `);
    return at === -1 || DENIED.test(folded.slice(0, at)) ? [] : [{ label, text }];
  });
  return found
    .filter(({ text }) => !found.some((other) => other.text !== text && other.text.includes(text)))
    .map(({ label }) => label);
};

const DENIED = /(?:\bnot|n't|\brather than|\binstead of|\bneither|\bnor|\bnão|\bnicht|\bpas|不是)$/;
