import type { Estimate } from "../../stats/estimate.js";
import { percent, UNKNOWN } from "../format.js";
import type { Figure } from "./chart.js";
import { frame } from "./frame.js";
import { looksOf } from "./palette.js";
import { type Row, rowsOf } from "./rows.js";
import { shareAxis } from "./scales.js";
import type { SuiteEntries } from "./series.js";
import { fill, type Texts } from "./texts.js";
import { intervalOf, sentences, shareText, TIP, tip } from "./words.js";

/** Rows of a suite that are drawn; the others are in the table. */
const MOST_ROWS = 16;
/** Suites that the text names. */
const MOST_TOLD = 3;

interface Scored {
  readonly name: string;
  readonly score: Estimate;
  readonly truth?: number;
}

/** Score of each backend on each suite, with its interval. */
export function accuracyChart(suites: readonly SuiteEntries[], texts: Texts): Figure {
  const head = { id: "accuracy", title: texts.accuracy_title };
  const groups = suites.flatMap(({ suite, entries }) => {
    const scored = entries.flatMap(({ name, entry: { score, truth } }): Scored[] =>
      score.known ? [{ name, score, ...(truth !== undefined && { truth }) }] : [],
    );
    return scored.length === 0 ? [] : [{ suite, scored }];
  });
  if (groups.length === 0) return { ...head, reason: texts.accuracy_none };
  const truth = groups.some(({ scored }) => scored.some((each) => each.truth !== undefined));
  return {
    ...head,
    caption: sentences(texts.accuracy_caption, truth ? texts.accuracy_truth : undefined),
    alternative: sentences(
      ...groups.slice(0, MOST_TOLD).map((group) => sentenceOf(group, texts)),
      groups.length > MOST_TOLD
        ? fill(texts.accuracy_alt_more, { n: groups.length - MOST_TOLD })
        : undefined,
    ),
    spec: specOf(groups, suites[0]?.names ?? [], texts),
    table: {
      columns: [
        texts.suite,
        texts.backend,
        texts.score,
        texts.interval,
        texts.answers,
        texts.tasks,
        ...(truth ? [texts.accuracy_truth_column] : []),
      ],
      rows: groups.flatMap(({ suite, scored }) =>
        scored.map(({ name, score, truth: built }) => [
          suite,
          name,
          percent(score.value),
          intervalOf(score),
          String(score.denominator),
          String(score.tasks),
          ...(truth ? [built === undefined ? UNKNOWN : percent(built)] : []),
        ]),
      ),
    },
  };
}

interface Group {
  readonly suite: string;
  readonly scored: readonly Scored[];
}

function sentenceOf({ suite, scored }: Group, texts: Texts): string {
  const [first] = scored;
  const last = scored.at(-1);
  if (first === undefined || last === undefined) return "";
  return fill(scored.length === 1 ? texts.accuracy_alt_one : texts.accuracy_alt, {
    suite,
    n: scored.length,
    best: first.name,
    score: percent(first.score.value),
    interval: intervalOf(first.score),
    last: last.name,
    lastScore: percent(last.score.value),
  });
}

function specOf(groups: readonly Group[], names: readonly string[], texts: Texts) {
  const rows: Row[] = [];
  const values: object[] = [];
  for (const { suite, scored } of groups) {
    rows.push({ label: suite, heading: true });
    for (const { name, score, truth } of scored.slice(0, MOST_ROWS)) {
      values.push({
        row: rows.length,
        series: name,
        score: score.value,
        low: score.low,
        high: score.high,
        truth: truth ?? null,
        tip: tip(
          `${name} · ${suite}`,
          [texts.score, shareText(score)],
          [texts.answers, String(score.denominator)],
          [texts.tasks, String(score.tasks)],
          truth === undefined ? undefined : [texts.accuracy_truth_column, percent(truth)],
        ),
      });
      rows.push({ label: name });
    }
    const more = scored.length - MOST_ROWS;
    if (more > 0) rows.push({ label: fill(texts.more_rows, { n: more }) });
  }
  const { y, headings, height, params } = rowsOf(rows);
  const looks = looksOf(names);
  const colour = { field: "series", type: "nominal", legend: null, scale: looks.colour };
  return frame({
    height,
    params,
    data: { values },
    layer: [
      {
        mark: { type: "rule", strokeWidth: 2 },
        encoding: {
          y,
          x: { field: "low", ...shareAxis(texts.score) },
          x2: { field: "high" },
          color: colour,
        },
      },
      {
        transform: [{ filter: "datum.truth !== null" }],
        mark: { type: "tick", thickness: 2, size: 14, color: "currentColor" },
        encoding: { y, x: { field: "truth", ...shareAxis(texts.score) } },
      },
      {
        mark: { type: "point", filled: true, size: 70, opacity: 1 },
        encoding: {
          y,
          x: { field: "score", ...shareAxis(texts.score) },
          color: colour,
          shape: { field: "series", type: "nominal", legend: null, scale: looks.shape },
          tooltip: TIP,
        },
      },
      headings,
    ],
  });
}
