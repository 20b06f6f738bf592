import { dayText, signed } from "../words.js";
import type { CellNights, Change, Night } from "./model.js";

interface Tonight {
  readonly cell: CellNights;
  readonly night: Night;
}

/** The largest fall in one sentence, with how many more there are; else that there is none. */
export function nightsHeadline(cells: readonly CellNights[]): string {
  const tonight = cells.flatMap((cell): readonly Tonight[] => {
    const night = cell.nights.at(-1);
    return night === undefined ? [] : [{ cell, night }];
  });
  const falls = tonight
    .filter(({ night }) => night.state === "worse")
    .sort((a, b) => (a.night.change?.difference ?? 0) - (b.night.change?.difference ?? 0));
  const [worst, ...others] = falls;
  if (worst !== undefined) {
    const more = others.length === 0 ? "" : `; ${others.length} more below`;
    return `${fallText(worst)}${more}.`;
  }
  return [calmText(tonight), ...openText(tonight)].join(" ");
}

function fallText({ cell, night }: Tonight): string {
  const { change, since = night.startedAt } = night;
  const by = change === undefined ? "" : ` by ${gapText(change)}`;
  return `${nameOf(cell)} fell${by}, since ${dayText(since)}`;
}

/** "4.1 points (95 %: 1.9 to 6.3)", of a fall. */
function gapText({ difference, low, high }: Change): string {
  return `${(-difference).toFixed(1)} points (95 %: ${(-high).toFixed(1)} to ${(-low).toFixed(1)})`;
}

function calmText(tonight: readonly Tonight[]): string {
  const compared = tonight.flatMap(({ cell, night: { change, state } }) =>
    change !== undefined && state !== "open" ? [{ cell, change }] : [],
  );
  const [first, ...others] = compared;
  if (first === undefined) return "First night: there is nothing to compare with yet.";
  const lowest = others.reduce(
    (low, each) => (each.change.difference < low.change.difference ? each : low),
    first,
  );
  const { difference, low, high } = lowest.change;
  const what = compared.length === 1 ? "1 comparison" : `${compared.length} comparisons`;
  return `No certain regression in ${what}; lowest: ${nameOf(lowest.cell)} ${signed(difference, 1)} points (95 %: ${signed(low, 1)} to ${signed(high, 1)}).`;
}

function openText(tonight: readonly Tonight[]): readonly string[] {
  return tonight.flatMap(({ cell, night: { state, missing } }) => {
    if (state === "unscored") return [`${nameOf(cell)} has no score tonight.`];
    if (state !== "open") return [];
    return [`${nameOf(cell)} may have fallen: ${missing} missing samples leave it open.`];
  });
}

function nameOf({ backend, suite }: CellNights): string {
  return `${backend} on ${suite}`;
}
