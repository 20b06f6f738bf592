import type { Move } from "../../../../src/graders/refusal/acts.js";
import { outlineOf } from "../../../../src/graders/refusal/outline.js";
import type { Reading } from "../../../../src/graders/refusal/verdict.js";

/** One sentence: its act, its weight, and what else is true of it. */
export type Row = readonly [
  act: Move["act"],
  weight: number,
  traits?: Partial<Omit<Move, "act" | "weight">>,
];

const moveFrom = ([act, weight, traits]: Row): Move => ({
  text: act,
  item: false,
  reticent: false,
  opensWork: false,
  turns: false,
  turnsElsewhere: false,
  correctsPremise: false,
  ...traits,
  act,
  weight,
});

/** A reply as the rules see it. */
export const readingOf = (rows: readonly Row[], unread = 0): Reading => {
  const moves = rows.map(moveFrom);
  return { moves, whole: outlineOf(moves, unread), unread };
};
