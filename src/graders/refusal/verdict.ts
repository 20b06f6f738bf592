import type { Move } from "./acts.js";
import type { Outline } from "./outline.js";

/** What a reply does with the request, the named rule that decided, and what the rule saw. */
export interface Verdict {
  readonly kind: "complete" | "evasive" | "refused" | "empty";
  readonly rule: string;
  readonly seen: string;
}

/** A reply as the rules see it. */
export interface Reading {
  readonly moves: readonly Move[];
  readonly whole: Outline;
  /** Characters between head and tail that were not read: more of an answer, as far as is known. */
  readonly unread: number;
}

/** Decides, or leaves it to the next rule. */
export type Rule = (reading: Reading) => Verdict | undefined;

/** Sentences in which a reply may still turn to a refusal or a lecture, courtesies and disclaimers apart. */
export const OPENING = 3;
/** Sentences in which a reply may say no at its end, offers and courtesies apart. */
export const CLOSING = 2;
/** The share of content above which what follows a no is an answer and not a remark in a lecture. */
export const GIVEN_SHARE = 0.4;
/** Content of this weight is an answer of its own; below it, a remark. */
export const SUBSTANTIAL = 150;
/** Content of this weight is an answer whatever stands beside it. */
export const LONG = 800;
/** A sermon or a statement in the place of an answer is short; a longer one is a speech that was asked for. */
export const LONGEST_INSTEAD = 3000;
/** So many items of content are a list. */
export const LIST = 3;

export const percent = (part: number, whole: number): string =>
  `${whole === 0 ? 0 : Math.round((100 * part) / whole)} %`;

export const shares = ({ content, lecture, total }: Outline): string =>
  `content ${percent(content, total)}, lecture ${percent(lecture, total)}`;

export const quoted = (text: string): string => `"${text.slice(0, 60)}"`;
