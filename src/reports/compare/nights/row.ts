import { signed } from "../words.js";
import type { CellNights, Night } from "./model.js";

export const NIGHT_HEAD = [
  "backend",
  "suite",
  "night",
  "state",
  "score",
  "before",
  "difference",
  "95 %",
  "p worse",
  "missing",
] as const;

/** The newest night of a cell under NIGHT_HEAD; still to be made harmless for where it goes. */
export function nightCells({ backend, suite }: CellNights, night: Night): readonly string[] {
  const { change, score, state, since, startedAt, missing } = night;
  return [
    backend,
    suite,
    startedAt.slice(0, 10),
    since === undefined ? state : `${state} since ${since.slice(0, 10)}`,
    score === undefined ? "-" : score.toFixed(2),
    change === undefined ? "-" : `${change.base.toFixed(2)} (${nightsText(change.against.nights)})`,
    change === undefined ? "-" : signed(change.difference),
    change === undefined ? "-" : `${signed(change.low)} to ${signed(change.high)}`,
    change === undefined ? "-" : pText(change.pWorse),
    String(missing),
  ];
}

export function nightsText(count: number): string {
  return count === 1 ? "1 night" : `${count} nights`;
}

function pText(p: number): string {
  return p < 0.0001 ? "< 0.0001" : p.toFixed(4);
}
