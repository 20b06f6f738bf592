import type { LengthBin } from "../aggregates.js";
import { count, percent } from "../format.js";
import { type Figure, slug } from "./chart.js";
import { endLabels } from "./end-labels.js";
import { frame } from "./frame.js";
import { looksOf } from "./palette.js";
import { logAxis, shareAxis } from "./scales.js";
import { isNamed, looked, onlyNamed, type SuiteEntries } from "./series.js";
import { fill, type Texts } from "./texts.js";
import { intervalOf, sentences, shareText, TIP, tip } from "./words.js";

const HEIGHT = 260;
/** Backends that the text tells of. */
const MOST_TOLD = 3;

interface Line {
  readonly name: string;
  readonly bins: readonly LengthBin[];
}

/** Score by the length of the reasoning. */
export function lengthsChart(data: SuiteEntries, texts: Texts): Figure {
  const head = {
    id: slug("lengths", data.key),
    title: fill(texts.lengths_title, { suite: data.suite }),
  };
  const known = data.entries.flatMap(({ name, entry: { aggregates } }) =>
    aggregates.lengths.known ? [{ name, ...aggregates.lengths }] : [],
  );
  if (known.length === 0) return { ...head, reason: texts.lengths_none };
  const uncounted = known.reduce((sum, line) => sum + line.uncounted, 0);
  const without = known.reduce((sum, line) => sum + line.without, 0);
  const names = looked(
    data.names,
    known.map(({ name }) => name),
  );
  return {
    ...head,
    caption: sentences(
      texts.lengths_caption,
      onlyNamed(names, texts),
      uncounted > 0 ? fill(texts.lengths_uncounted, { n: count(uncounted) }) : undefined,
      without > 0 ? fill(texts.lengths_without, { n: count(without) }) : undefined,
    ),
    alternative: sentences(...known.slice(0, MOST_TOLD).map((line) => sentenceOf(line, texts))),
    spec: specOf(known, names, texts),
    table: {
      columns: [
        texts.backend,
        texts.lengths_bin,
        texts.answers,
        texts.lengths_share,
        texts.interval,
      ],
      rows: known.flatMap(({ name, bins }) =>
        bins.map((bin) => [
          name,
          rangeOf(bin, texts),
          count(bin.n),
          percent(bin.value),
          intervalOf(bin),
        ]),
      ),
    },
  };
}

function rangeOf({ from, to }: LengthBin, texts: Texts): string {
  return fill(texts.lengths_range, { from: count(from), to: count(to - 1) });
}

function sentenceOf({ name, bins }: Line, texts: Texts): string | undefined {
  const first = bins[0];
  const last = bins.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return fill(bins.length === 1 ? texts.lengths_alt_one : texts.lengths_alt, {
    name,
    first: shareText(first),
    firstBin: rangeOf(first, texts),
    last: shareText(last),
    lastBin: rangeOf(last, texts),
  });
}

function specOf(lines: readonly Line[], names: readonly string[], texts: Texts) {
  const bins = lines.flatMap((line) => line.bins);
  const from = Math.min(...bins.map((bin) => bin.from));
  const to = Math.max(...bins.map((bin) => bin.to));
  const looks = looksOf(names);
  const drawn = lines.filter(({ name }) => isNamed(name, names));
  const rest = lines.filter(({ name }) => !isNamed(name, names));
  const values = [...rest, ...drawn].flatMap(({ name, bins: own }) =>
    own.map((bin) => ({
      series: name,
      // Marks of one bin stand side by side, so that none hides another's interval.
      tokens: bin.from * 2 ** placeIn(drawn, name),
      score: bin.value,
      // Of the grey ones only the course is of interest.
      low: isNamed(name, names) ? (bin.low ?? null) : null,
      high: bin.high ?? null,
      n: bin.n,
      tip: tip(
        name,
        [texts.lengths_bin, rangeOf(bin, texts)],
        [texts.lengths_share, shareText(bin)],
        [texts.answers, count(bin.n)],
      ),
    })),
  );
  const axis = logAxis(texts.lengths_axis, [from, to]);
  const x = {
    field: "tokens",
    ...axis,
    // The edges of the groups, thinned out where there are many.
    axis: { ...axis.axis, values: powersOfTwo(from, to) },
  };
  const colour = { field: "series", type: "nominal", legend: null, scale: looks.colour };
  const ends = drawn.flatMap(({ name, bins: own }) => {
    const last = own.at(-1);
    return last === undefined ? [] : [{ name, at: last.value }];
  });
  return frame({
    height: HEIGHT,
    data: { values },
    layer: [
      {
        mark: { type: "line", strokeWidth: 1.5 },
        encoding: {
          x,
          y: { field: "score", ...shareAxis(texts.lengths_share) },
          color: colour,
          strokeDash: { field: "series", type: "nominal", legend: null, scale: looks.dash },
        },
      },
      {
        transform: [{ filter: "datum.low !== null" }],
        mark: { type: "rule", strokeWidth: 1.25, opacity: 0.7 },
        encoding: {
          x,
          y: { field: "low", ...shareAxis(texts.lengths_share) },
          y2: { field: "high" },
          color: colour,
        },
      },
      {
        mark: { type: "point", filled: true, opacity: 1 },
        encoding: {
          x,
          y: { field: "score", ...shareAxis(texts.lengths_share) },
          color: colour,
          shape: { field: "series", type: "nominal", legend: null, scale: looks.shape },
          size: {
            field: "n",
            type: "quantitative",
            legend: null,
            scale: { type: "sqrt", range: [26, 110], zero: false },
          },
          tooltip: TIP,
        },
      },
      endLabels(ends, HEIGHT, names),
    ],
  });
}

/** Where in its bin a series stands, 0.2 to 0.8; the grey ones in the middle. */
function placeIn(drawn: readonly Line[], name: string): number {
  const place = drawn.findIndex((line) => line.name === name);
  if (place < 0 || drawn.length === 1) return 0.5;
  return 0.2 + (0.6 * place) / (drawn.length - 1);
}

function powersOfTwo(from: number, to: number): readonly number[] {
  const values: number[] = [];
  for (let edge = from; edge <= to; edge *= 2) values.push(edge);
  return values;
}
