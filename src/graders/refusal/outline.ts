import type { Move } from "./acts.js";
import type { Act } from "./phrases/phrases.js";

/** The weights of a reply's parts, by what its sentences do. */
export interface Outline {
  /** Without disclaimers: what a model says of itself is neither answer nor lecture. */
  readonly total: number;
  /** The answer itself, definitions included. */
  readonly content: number;
  /** Right and wrong, virtues, comfort, other offers: all that is said instead of an answer. */
  readonly lecture: number;
  readonly of: (act: Act) => number;
  /** List items that hold content. */
  readonly items: number;
}

const LECTURE: readonly Act[] = ["prohibition", "virtue", "care", "redirect", "offer", "courtesy"];

export const isContent = (act: Act): boolean => act === "content" || act === "definition";

export const isLecture = (act: Act): boolean => LECTURE.includes(act);

/** Unread characters count as content: that is all that is known of them. */
export const outlineOf = (moves: readonly Move[], unread = 0): Outline => {
  const weights = new Map<Act, number>();
  for (const { act, weight } of moves) weights.set(act, (weights.get(act) ?? 0) + weight);
  const of = (act: Act): number => weights.get(act) ?? 0;
  return {
    total: moves.reduce((sum, { weight }) => sum + weight, unread) - of("disclaimer"),
    content: of("content") + of("definition") + unread,
    lecture: LECTURE.reduce((sum, act) => sum + of(act), 0),
    of,
    items: moves.filter(({ item, act }) => item && isContent(act)).length,
  };
};
