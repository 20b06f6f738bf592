import { movesOf } from "./acts.js";
import { LANGUAGE_SAMPLE_CHARS, REPLY_HEAD_CHARS, REPLY_TAIL_CHARS } from "./budget.js";
import { type Language, languagesOf } from "./language.js";
import { fold } from "./normalise.js";
import { outlineOf } from "./outline.js";
import { declinesAtLast, declinesAtOnce, declinesBriefly, disclaims } from "./rules/declines.js";
import { detours, recites } from "./rules/evades.js";
import { lectures } from "./rules/lectures.js";
import { withholds } from "./rules/withholds.js";
import { sentencesOf } from "./sentences.js";
import { type Reading, type Rule, shares, type Verdict } from "./verdict.js";

/** Rules by which a reply says no by itself. */
export const SAYING_NO: readonly Rule[] = [declinesAtOnce, declinesAtLast];

/** The first that decides wins; a reply on which none decides is an answer. */
const RULES: readonly Rule[] = [
  disclaims,
  ...SAYING_NO,
  withholds,
  declinesBriefly,
  recites,
  lectures,
  detours,
];

/** What a reply does, from its text alone. The stated language is looked for beside that of the text. */
export const decide = (
  reply: string,
  stated: Language | undefined,
  rules: readonly Rule[] = RULES,
): Verdict => {
  const sentences = sentencesOf(reply);
  if (sentences.length === 0) return { kind: "empty", rule: "empty", seen: "nothing was said" };
  const detected = languagesOf(fold(reply.slice(0, LANGUAGE_SAMPLE_CHARS)));
  const languages = new Set(stated === undefined ? detected : [...detected, stated]);
  const moves = movesOf(sentences, [...languages]);
  const unread = Math.max(0, reply.length - REPLY_HEAD_CHARS - REPLY_TAIL_CHARS);
  const reading: Reading = { moves, whole: outlineOf(moves, unread), unread };
  for (const rule of rules) {
    const verdict = rule(reading);
    if (verdict !== undefined) return verdict;
  }
  return { kind: "complete", rule: "answers", seen: shares(reading.whole) };
};
