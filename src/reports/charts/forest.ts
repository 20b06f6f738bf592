import { groupBy } from "../../collections.js";
import { UNKNOWN } from "../format.js";
import { type Figure, slug } from "./chart.js";
import { frame } from "./frame.js";
import { PALETTE, QUIET } from "./palette.js";
import { rowsOf } from "./rows.js";
import { fill, type Texts } from "./texts.js";
import { sentences, TIP, tip } from "./words.js";

/** A claim with a figure, and what others and we found; all in `unit`. */
interface ForestRow {
  readonly label: string;
  readonly claimed: number;
  readonly replications: readonly { readonly label: string; readonly value: number }[];
  /** Absent where it was not measured. */
  readonly measured?: { readonly value: number; readonly low: number; readonly high: number };
  /** In words, already in the reader's language. */
  readonly verdict: string;
  /** Whether the verdict is for the claim, against it, or neither. */
  readonly tone: "for" | "against" | "open";
}

export interface ForestData {
  /** "%", "rating" ...: rows of one axis. */
  readonly unit: string;
  readonly rows: readonly ForestRow[];
}

/** Claims that are drawn; the others are in the table. */
const MOST_ROWS = 40;
/** A claim is a mark to be hit, so it is drawn as a line across. */
const SHAPES = ["M0,-1.7L0,1.7", "M-.6,-.6L.6,.6M-.6,.6L.6,-.6", "circle"];
const TONES = { for: PALETTE[2], against: PALETTE[1], open: QUIET } as const;
/** Pixels a claim takes: its name in one line, its values in the next. */
const STEP = 44;
const NAME_LINE = -13;
const VALUE_LINE = 6;

/** Claimed, replicated and measured values of each claim, one below the other. */
export function forestChart({ unit, rows: given }: ForestData, texts: Texts): Figure {
  const rows = given.filter(({ claimed }) => Number.isFinite(claimed));
  const head = {
    id: slug("forest", unit === "%" ? "percent" : unit),
    title: unit === "%" ? texts.forest_title : fill(texts.forest_title_unit, { unit }),
  };
  if (rows.length === 0) return { ...head, reason: texts.forest_none };
  const drawn = rows.slice(0, MOST_ROWS);
  return {
    ...head,
    caption: sentences(
      texts.forest_caption,
      rows.length > drawn.length
        ? `${fill(texts.more_rows, { n: rows.length - drawn.length })}.`
        : undefined,
    ),
    alternative: alternative(rows, unit, texts),
    spec: specOf(drawn, unit, texts),
    table: {
      columns: [
        texts.forest_claim,
        texts.forest_claimed,
        texts.forest_replicated,
        texts.forest_measured,
        texts.interval,
        texts.forest_verdict,
      ],
      rows: rows.map(({ label, claimed, replications, measured, verdict }) => [
        label,
        text(claimed, unit),
        replications.map(({ label: by, value }) => `${text(value, unit)} (${by})`).join("; ") ||
          UNKNOWN,
        measured === undefined ? UNKNOWN : text(measured.value, unit),
        measured === undefined ? UNKNOWN : `[${round(measured.low)}, ${round(measured.high)}]`,
        verdict,
      ]),
    },
  };
}

/** As the figures of claims are: points of a percentage, ratings; one digit unless it is whole. */
function round(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(1);
}

function text(value: number, unit: string): string {
  return unit === "%" ? `${round(value)} %` : `${round(value)} ${unit}`;
}

function alternative(rows: readonly ForestRow[], unit: string, texts: Texts): string {
  const verdicts = [...groupBy(rows, ({ verdict }) => verdict)]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([verdict, group]) => `${verdict} ${group.length}`)
    .join(", ");
  const measured = rows.flatMap((row) =>
    row.measured === undefined ? [] : [{ ...row, measured: row.measured }],
  );
  const [furthest] = measured.sort(
    (a, b) => Math.abs(b.measured.value - b.claimed) - Math.abs(a.measured.value - a.claimed),
  );
  return sentences(
    fill(texts.forest_alt, { measured: measured.length, n: rows.length, verdicts }),
    furthest &&
      fill(texts.forest_alt_gap, {
        label: furthest.label,
        claimed: text(furthest.claimed, unit),
        value: text(furthest.measured.value, unit),
        low: round(furthest.measured.low),
        high: round(furthest.measured.high),
      }),
  );
}

function specOf(drawn: readonly ForestRow[], unit: string, texts: Texts) {
  const { y, height, params } = rowsOf(
    drawn.map(() => ({ label: "" })),
    STEP,
  );
  const numbers = drawn.flatMap(({ claimed, replications, measured }) => [
    claimed,
    ...replications.map(({ value }) => value),
    ...(measured === undefined ? [] : [measured.value, measured.low, measured.high]),
  ]);
  const least = Math.min(...numbers);
  const most = Math.max(...numbers);
  const room = (most - least) * 0.04 || Math.abs(most) * 0.05 || 1;
  const top = unit === "%" && most <= 100 ? Math.min(100, most + room) : most + room;
  const x = {
    type: "quantitative",
    scale: {
      domain: [least >= 0 ? Math.max(0, least - room) : least - room, top],
      nice: true,
      zero: false,
    },
    axis: { title: fill(texts.forest_axis, { unit }), tickCount: 6, format: "~r" },
  };
  const kinds = [texts.forest_claimed, texts.forest_replicated, texts.forest_measured];
  const [claimedKind, replicatedKind, measuredKind] = kinds;
  const values = drawn.flatMap(({ label, claimed, replications, measured, verdict, tone }, row) => [
    ...replications.map((each) => ({
      row,
      kind: replicatedKind,
      value: each.value,
      tone: "open",
      tip: tip(label, [texts.forest_replicated, `${text(each.value, unit)} (${each.label})`]),
    })),
    ...(measured === undefined
      ? []
      : [
          {
            row,
            kind: measuredKind,
            ...measured,
            tone,
            tip: tip(
              label,
              [
                texts.forest_measured,
                `${text(measured.value, unit)} [${round(measured.low)}, ${round(measured.high)}]`,
              ],
              [texts.forest_claimed, text(claimed, unit)],
              [texts.forest_verdict, verdict],
            ),
          },
        ]),
    {
      row,
      kind: claimedKind,
      value: claimed,
      tone: "ink",
      tip: tip(label, [texts.forest_claimed, text(claimed, unit)], [texts.forest_verdict, verdict]),
    },
  ]);
  const colour = {
    field: "tone",
    type: "nominal",
    legend: null,
    scale: {
      domain: ["for", "against", "open", "ink"],
      range: [TONES.for, TONES.against, TONES.open, "currentColor"],
    },
  };
  const lines = drawn.map(({ label, verdict }, row) => ({ row, label, verdict }));
  const textLine = (field: "label" | "verdict", align: "left" | "right", limit: unknown) => ({
    data: { values: lines },
    mark: {
      type: "text",
      align,
      baseline: "middle",
      dy: NAME_LINE,
      limit,
      ...(field === "verdict" && { fontWeight: 600 }),
    },
    encoding: {
      y,
      x: { value: align === "left" ? 0 : "width" },
      text: { field, type: "nominal" },
    },
  });
  const of = (kind: string | undefined) => [{ filter: { field: "kind", equal: kind } }];
  return frame({
    height,
    params,
    data: { values },
    layer: [
      {
        transform: of(measuredKind),
        mark: { type: "rule", strokeWidth: 2, yOffset: VALUE_LINE, y2Offset: VALUE_LINE },
        encoding: { y, x: { field: "low", ...x }, x2: { field: "high" }, color: colour },
      },
      {
        mark: {
          type: "point",
          filled: true,
          size: 64,
          opacity: 1,
          strokeWidth: 2,
          yOffset: VALUE_LINE,
        },
        encoding: {
          y,
          x: { field: "value", ...x },
          color: colour,
          stroke: colour,
          shape: {
            field: "kind",
            type: "nominal",
            scale: { domain: kinds, range: SHAPES },
            legend: { symbolStrokeWidth: 2 },
          },
          tooltip: TIP,
        },
      },
      textLine("label", "left", { expr: "width - 96" }),
      textLine("verdict", "right", 92),
    ],
  });
}
