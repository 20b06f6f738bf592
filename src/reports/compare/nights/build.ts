import { optional } from "../../../collections.js";
import { nightsHeadline } from "./headline.js";
import type { CellNights, NightsModel } from "./model.js";
import { replay, type StoredNight } from "./replay.js";

/** One backend on one set of tasks, its nights oldest first. */
export interface StoredCell {
  readonly backend: string;
  readonly suite: string;
  readonly suiteHash: string;
  readonly nights: readonly StoredNight[];
}

/** One false red in a thousand nights on average, however much is watched: as for drift. */
const FALSE_REDS = 0.001;

/**
 * The nightly gate: red where the newest night of any cell is certainly worse than the green nights
 * before it. The rate is shared out evenly over the cells (Bonferroni), so that a night's verdict does
 * not hang on what else ran in it. Pure: the verdicts of all nights follow from the stored samples.
 */
export function buildNights(stored: readonly StoredCell[], from: string | undefined): NightsModel {
  const alpha = FALSE_REDS / Math.max(1, stored.length);
  const cells = stored.map(
    ({ nights, ...about }): CellNights => ({ ...about, nights: replay(nights, alpha) }),
  );
  return {
    schema: "assay.nights/1",
    headline: nightsHeadline(cells),
    gate: cells.some(({ nights }) => nights.at(-1)?.state === "worse") ? "red" : "green",
    rate: FALSE_REDS,
    ...optional({ from }),
    cells,
  };
}
