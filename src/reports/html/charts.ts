import type { TopLevelSpec } from "vega-lite";
import { milliseconds, percent } from "../format.js";
import type { Entry, ReportModel } from "../model.js";
import { CONFIG } from "./chart-config.js";

/** A chart with what stands for it where it cannot be seen. */
export interface Chart {
  readonly id: string;
  readonly title: string;
  readonly caption: string;
  /** The same in words, for readers who do not see it. */
  readonly alternative: string;
  /** Absent where there is nothing to draw; the caption then says why. */
  readonly spec?: TopLevelSpec;
}

export function chartsOf({ entries }: Pick<ReportModel, "entries">): readonly Chart[] {
  return [scores(entries), costs(entries), latencies(entries)];
}

/** "suite · backend", with the run where the same backend stands there twice. */
function labels(entries: readonly Entry[]): ReadonlyMap<string, string> {
  const plain = (entry: Entry) => `${entry.suite} · ${entry.backend}`;
  const counts = new Map<string, number>();
  for (const entry of entries) counts.set(plain(entry), (counts.get(plain(entry)) ?? 0) + 1);
  return new Map(
    entries.map((entry) => [
      entry.id,
      (counts.get(plain(entry)) ?? 0) > 1 ? `${plain(entry)} · ${entry.runId}` : plain(entry),
    ]),
  );
}

/** A backend has the same colour in every chart. */
function colour(entries: readonly Entry[]) {
  const domain = [...new Set(entries.map(({ backend }) => backend))];
  return { field: "backend", type: "nominal", legend: null, scale: { domain } } as const;
}

function scores(entries: readonly Entry[]): Chart {
  const name = labels(entries);
  const values = entries.flatMap(({ id, backend, score, truth }) =>
    score.known
      ? [
          {
            label: name.get(id),
            backend,
            score: score.value,
            low: score.low,
            high: score.high,
            truth: truth ?? null,
          },
        ]
      : [],
  );
  const base = {
    id: "scores",
    title: "Score with 95 % interval",
    alternative: values
      .map(
        (row) =>
          `${row.label}: ${percent(row.score)}, interval ${percent(row.low)} to ${percent(row.high)}`,
      )
      .join("; "),
  };
  if (values.length === 0) return { ...base, caption: "No score is known yet." };
  const truth = values.some((row) => row.truth !== null);
  return {
    ...base,
    caption: `Dot: score; line: the interval that holds it for tasks like these.${truth ? " Tick: the score that the reference engine was built to have." : ""}`,
    spec: {
      width: 360,
      height: { step: 26 },
      data: { values },
      encoding: {
        y: { field: "label", type: "nominal", sort: null, title: null },
        color: colour(entries),
      },
      layer: [
        {
          mark: { type: "rule", strokeWidth: 2.5 },
          encoding: {
            x: {
              field: "low",
              type: "quantitative",
              scale: { domain: [0, 1] },
              axis: { format: "%", title: "score", tickCount: 5 },
            },
            x2: { field: "high" },
          },
        },
        {
          mark: { type: "point", filled: true, size: 70, opacity: 1, tooltip: true },
          encoding: { x: { field: "score", type: "quantitative" } },
        },
        {
          transform: [{ filter: "datum.truth !== null" }],
          mark: { type: "tick", thickness: 2, color: "currentColor" },
          encoding: {
            x: { field: "truth", type: "quantitative" },
            color: { value: "currentColor" },
          },
        },
      ],
      config: CONFIG,
    },
  };
}

function costs(entries: readonly Entry[]): Chart {
  const name = labels(entries);
  const priced = entries.flatMap(({ id, backend, suite, score, cost, counts }) => {
    const asked = counts.planned - counts.notRun;
    if (!score.known || !cost.known || asked === 0 || cost.total <= 0) return [];
    const { value, low, high } = score;
    return [
      {
        label: name.get(id),
        backend,
        suite,
        score: value,
        low,
        high,
        cost: (1000 * cost.total) / asked,
        currency: cost.currency,
      },
    ];
  });
  const currency = priced[0]?.currency ?? "USD";
  const values = priced.filter((row) => row.currency === currency);
  const left = entries.length - values.length;
  const base = {
    id: "costs",
    title: "Score against cost",
    alternative: values
      .map(
        (row) =>
          `${row.label}: ${percent(row.score)} at ${row.cost.toPrecision(3)} ${currency} for 1,000 samples`,
      )
      .join("; "),
  };
  if (values.length === 0) {
    return {
      ...base,
      caption:
        "No cost is known: a price, from the table or the configuration, and token counts from the server are needed.",
    };
  }
  return {
    ...base,
    caption: `Up and to the left is better. Cost of 1,000 samples in ${currency}, retries included, logarithmic.${left > 0 ? ` Left out, for want of a price or of token counts in ${currency}: ${left}.` : ""}`,
    spec: {
      width: 360,
      height: 220,
      data: { values },
      encoding: {
        x: {
          field: "cost",
          type: "quantitative",
          scale: { type: "log", nice: false, padding: 30 },
          axis: {
            title: `cost of 1,000 samples (${currency})`,
            format: "~r",
            tickCount: 4,
            labelOverlap: "greedy",
          },
        },
        color: {
          ...colour(entries),
          legend: { values: [...new Set(values.map((row) => row.backend))], title: null },
        },
      },
      layer: [
        {
          mark: { type: "rule", strokeWidth: 2 },
          encoding: {
            y: {
              field: "low",
              type: "quantitative",
              scale: { domain: [0, 1] },
              axis: { format: "%", title: "score", tickCount: 5 },
            },
            y2: { field: "high" },
          },
        },
        {
          mark: { type: "point", filled: true, size: 80, opacity: 1, tooltip: true },
          encoding: {
            y: { field: "score", type: "quantitative" },
            shape: { field: "suite", type: "nominal", title: null },
          },
        },
      ],
      config: CONFIG,
    },
  };
}

function latencies(entries: readonly Entry[]): Chart {
  const name = labels(entries);
  const values = entries.flatMap(({ id, backend, latency }) =>
    [
      { part: "first character of the answer", times: latency.firstAnswer },
      { part: "whole answer", times: latency.total },
    ].flatMap(({ part, times }) => {
      if (!times.known) return [];
      const { p10, p50, p90, p99, n } = times;
      return [
        {
          label: name.get(id),
          backend,
          part,
          p10: p10 / 1000,
          p50: p50 / 1000,
          p90: p90 / 1000,
          p99: p99 / 1000,
          n,
        },
      ];
    }),
  );
  const base = {
    id: "latencies",
    title: "Latency",
    alternative: values
      .map(
        (row) =>
          `${row.label}, ${row.part}: 10 % within ${milliseconds(row.p10 * 1000)}, median ${milliseconds(row.p50 * 1000)}, 90 % within ${milliseconds(row.p90 * 1000)}, 99 % within ${milliseconds(row.p99 * 1000)}`,
      )
      .join("; "),
  };
  if (values.length === 0)
    return {
      ...base,
      caption: "No time was measured: recorded transcripts may not say how long they took.",
    };
  return {
    ...base,
    caption:
      "Seconds, logarithmic. Dot: median; thick line from the 10th to the 90th, thin line to the 99th percentile of samples.",
    spec: {
      data: { values },
      facet: {
        row: {
          field: "part",
          type: "nominal",
          title: null,
          sort: null,
          header: { labelAngle: 0, labelOrient: "top", labelAnchor: "start" },
        },
      },
      spec: {
        width: 360,
        height: { step: 22 },
        encoding: {
          y: { field: "label", type: "nominal", sort: null, title: null },
          color: colour(entries),
        },
        layer: [
          {
            mark: { type: "rule", strokeWidth: 1.5 },
            encoding: {
              x: {
                field: "p10",
                type: "quantitative",
                scale: { type: "log", nice: false, padding: 12 },
                axis: { title: "seconds", format: "~r", tickCount: 5, labelOverlap: "greedy" },
              },
              x2: { field: "p99" },
            },
          },
          {
            mark: { type: "rule", strokeWidth: 4 },
            encoding: { x: { field: "p10", type: "quantitative" }, x2: { field: "p90" } },
          },
          {
            mark: { type: "point", filled: true, size: 70, opacity: 1, tooltip: true },
            encoding: { x: { field: "p50", type: "quantitative" } },
          },
        ],
      },
      config: CONFIG,
    },
  };
}
