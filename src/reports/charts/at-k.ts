import type { AtK } from "../aggregates.js";
import { percent } from "../format.js";
import { type Figure, slug } from "./chart.js";
import { endLabels } from "./end-labels.js";
import { frame } from "./frame.js";
import { looksOf } from "./palette.js";
import { shareAxis, shareDomain } from "./scales.js";
import { isNamed, looked, onlyNamed, type SuiteEntries } from "./series.js";
import { fill, type Texts } from "./texts.js";
import { intervalOf, sentences, shareText, TIP, tip } from "./words.js";

const HEIGHT = 260;
const MOST_TOLD = 3;

interface Curves {
  readonly name: string;
  readonly pass: readonly AtK[];
  readonly cons: readonly AtK[];
}

/** pass@k and cons@k against k. */
export function atKChart(data: SuiteEntries, texts: Texts): Figure {
  const head = { id: slug("at-k", data.key), title: fill(texts.atk_title, { suite: data.suite }) };
  const curves = data.entries.flatMap(({ name, entry: { aggregates } }): Curves[] =>
    aggregates.passAt.length > 1
      ? [{ name, pass: aggregates.passAt, cons: aggregates.consAt }]
      : [],
  );
  if (curves.length === 0) return { ...head, reason: texts.atk_none };
  const names = looked(
    data.names,
    curves.map(({ name }) => name),
  );
  return {
    ...head,
    caption: sentences(texts.atk_caption, onlyNamed(names, texts)),
    alternative: sentences(...curves.slice(0, MOST_TOLD).map((each) => sentenceOf(each, texts))),
    spec: specOf(curves, names, texts),
    table: {
      columns: [texts.backend, "k", texts.atk_pass, texts.interval, texts.atk_cons, texts.interval],
      rows: curves.flatMap(({ name, pass, cons }) =>
        pass.map((point, index) => {
          const vote = cons[index];
          return [
            name,
            String(point.k),
            percent(point.value),
            intervalOf(point),
            vote === undefined ? "" : percent(vote.value),
            vote === undefined ? "" : intervalOf(vote),
          ];
        }),
      ),
    },
  };
}

function sentenceOf({ name, pass, cons }: Curves, texts: Texts): string | undefined {
  const [pass1, passK] = [pass[0], pass.at(-1)];
  const [cons1, consK] = [cons[0], cons.at(-1)];
  if (!pass1 || !passK || !cons1 || !consK) return undefined;
  return fill(texts.atk_alt, {
    name,
    k: passK.k,
    pass1: percent(pass1.value),
    passK: shareText(passK),
    cons1: percent(cons1.value),
    consK: shareText(consK),
  });
}

function specOf(curves: readonly Curves[], names: readonly string[], texts: Texts) {
  const most = Math.max(...curves.flatMap(({ pass }) => pass.map(({ k }) => k)));
  const ks = [...new Set(curves.flatMap(({ pass }) => pass.map(({ k }) => k)))].sort(
    (a, b) => a - b,
  );
  const points = curves.flatMap(({ name, pass, cons }) => [
    ...pass.map((point) => ({ name, kind: texts.atk_pass, point })),
    ...cons.map((point) => ({ name, kind: texts.atk_cons, point })),
  ]);
  const y = shareDomain(
    points.flatMap(({ point: { value, low, high } }) => [value, low ?? value, high ?? value]),
  );
  const share = shareAxis(texts.score, y);
  const looks = looksOf(names);
  const drawn = names.filter(
    (name) => isNamed(name, names) && curves.some((each) => each.name === name),
  );
  const values = points.map(({ name, kind, point: { k, value, low, high } }) => ({
    series: name,
    kind,
    line: `${kind} ${name}`,
    // Side by side within a k, so that no interval hides another.
    k: k * 1.04 ** (isNamed(name, names) ? drawn.indexOf(name) - (drawn.length - 1) / 2 : 0),
    score: value,
    low: isNamed(name, names) ? (low ?? null) : null,
    high: high ?? null,
    tip: tip(name, [
      fill("{kind}, k = {k}", { kind, k }),
      shareText({ value, ...(low !== undefined && { low }), ...(high !== undefined && { high }) }),
    ]),
  }));
  const x = {
    field: "k",
    type: "quantitative",
    scale: { type: "log", domain: [0.85, most * 1.15], nice: false },
    axis: { title: texts.atk_axis, values: ks, format: "d", labelOverlap: "parity", grid: false },
  };
  const colour = { field: "series", type: "nominal", legend: null, scale: looks.colour };
  const shape = { field: "series", type: "nominal", legend: null, scale: looks.shape };
  const of = (kind: string) => ({ filter: { field: "kind", equal: kind } });
  const ends = curves
    .filter(({ name }) => isNamed(name, names))
    .flatMap(({ name, cons }) => {
      const last = cons.at(-1);
      return last === undefined ? [] : [{ name, at: (last.value - y[0]) / (y[1] - y[0]) }];
    });
  return frame({
    height: HEIGHT,
    data: { values },
    layer: [
      {
        mark: { type: "line", strokeWidth: 1.5 },
        encoding: {
          x,
          y: { field: "score", ...share },
          color: colour,
          detail: { field: "line", type: "nominal" },
          strokeDash: {
            field: "kind",
            type: "nominal",
            scale: {
              domain: [texts.atk_cons, texts.atk_pass],
              range: [
                [1, 0],
                [4, 3],
              ],
            },
            legend: { symbolType: "stroke", symbolSize: 300 },
          },
        },
      },
      {
        transform: [{ filter: "datum.low !== null" }],
        mark: { type: "rule", strokeWidth: 1.25, opacity: 0.6 },
        encoding: { x, y: { field: "low", ...share }, y2: { field: "high" }, color: colour },
      },
      {
        transform: [of(texts.atk_pass)],
        mark: { type: "point", filled: false, size: 46, opacity: 1 },
        encoding: { x, y: { field: "score", ...share }, color: colour, shape, tooltip: TIP },
      },
      {
        transform: [of(texts.atk_cons)],
        mark: { type: "point", filled: true, size: 46, opacity: 1 },
        encoding: { x, y: { field: "score", ...share }, color: colour, shape, tooltip: TIP },
      },
      endLabels(ends, HEIGHT, names),
    ],
  });
}
