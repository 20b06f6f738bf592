import { plain } from "../markdown-text.js";
import type { CompareModel, SuiteComparison } from "./model.js";
import { cellsOf, HEAD, MOST_FLIPS, RATIO_HEAD, RATIO_NOTE, ratioCellsOf } from "./row.js";

/** For pull requests and job summaries. */
export function compareMarkdown({
  headline,
  suites,
  skipped,
  base,
  candidates,
  margin,
}: CompareModel): string {
  const head = [...HEAD, "why"];
  const rows = suites.map((each) => [...cellsOf(each), each.why]);
  const line = (cells: readonly string[]) => `| ${cells.map(plain).join(" | ")} |`;
  const ruleUnder = (titles: readonly string[]) => `| ${titles.map(() => "---").join(" | ")} |`;
  return [
    `**${plain(headline)}**`,
    "",
    `### ${plain(base)} against ${plain(candidates.join(", "))}`,
    "",
    line(head),
    ruleUnder(head),
    ...rows.map(line),
    "",
    line(RATIO_HEAD),
    ruleUnder(RATIO_HEAD),
    ...suites.map((each) => line(ratioCellsOf(each))),
    "",
    `${plain(RATIO_NOTE)}.`,
    `Differences in points; margin ${margin}; intervals to tasks like these; p values adjusted (Holm) over ${suites.length} comparisons.`,
    ...skipped.map(
      ({ suite, candidate, why }) =>
        `\n${plain(`${suite}, ${candidate.backend}`)}: not compared: ${plain(why)}`,
    ),
    ...suites.flatMap(flipList),
    "",
  ].join("\n");
}

function flipList({ suite, flips }: SuiteComparison): readonly string[] {
  if (flips.length === 0) return [];
  const shown = flips
    .slice(0, MOST_FLIPS)
    .map(({ taskId, sample, to }) => `- ${plain(`${taskId}, sample ${sample}: now ${to}`)}`);
  const more = flips.length > MOST_FLIPS ? [`- and ${flips.length - MOST_FLIPS} more`] : [];
  return ["", `${plain(suite)}: ${flips.length} samples flipped`, "", ...shown, ...more];
}
