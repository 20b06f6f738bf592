import type { CompareModel, SuiteComparison } from "../reports/compare/model.js";
import {
  cellsOf,
  columns,
  HEAD,
  MOST_FLIPS,
  RATIO_HEAD,
  RATIO_NOTE,
  ratioCellsOf,
} from "../reports/compare/row.js";
import { table } from "./table.js";

/** The comparison for a terminal; still to be made printable. */
export function compareText({ headline, suites, skipped, margin }: CompareModel): string {
  const numeric = new Set(columns.map(({ title }) => title));
  return [
    headline,
    "",
    table(HEAD, suites.map(cellsOf), numeric),
    "",
    table(RATIO_HEAD, suites.map(ratioCellsOf), new Set(RATIO_HEAD.slice(3))),
    RATIO_NOTE,
    "",
    ...suites.map(
      ({ suite, candidate, verdict, why, test }) =>
        `${suite}, ${candidate.backend}: ${verdict}: ${why}; ${test}`,
    ),
    ...skipped.map(
      ({ suite, candidate, why }) => `${suite}, ${candidate.backend}: not compared: ${why}`,
    ),
    ...suites.flatMap(flipLines),
    "",
    `points; margin ${margin}; intervals are to tasks like these; p values adjusted (Holm) over ${suites.length}`,
  ].join("\n");
}

function flipLines({ suite, candidate, flips, base }: SuiteComparison): readonly string[] {
  if (flips.length === 0) return [];
  const shown = flips
    .slice(0, MOST_FLIPS)
    .map(
      (flip) =>
        `  ${flip.taskId} sample ${flip.sample}: now ${flip.to} (${flip.base}, ${flip.candidate})`,
    );
  const more =
    flips.length > MOST_FLIPS ? [`  and ${flips.length - MOST_FLIPS} more; --json has all`] : [];
  return [
    "",
    `${suite}: samples that differ between ${base.backend} and ${candidate.backend}: ${flips.length}`,
    ...shown,
    ...more,
  ];
}
