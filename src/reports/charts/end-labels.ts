import type { Spec } from "./chart.js";
import { looksOf } from "./palette.js";

/** How long a name may be drawn, wide and narrow. */
const LIMIT = { expr: "outer < 480 ? 100 : 150" };
/** Pixels from one name to the next. */
const LINE = 14;

export interface End {
  readonly name: string;
  /** Where its line ends, 0 (bottom) to 1 (top) of the plot. */
  readonly at: number;
}

/**
 * Names at the right edge, each as near to the end of its line as the others allow, with the mark of
 * its series before it: what a legend would say, where it is needed.
 */
export function endLabels(ends: readonly End[], height: number, names: readonly string[]): Spec {
  const looks = looksOf(names);
  const wanted = ends.map(({ at }) => (1 - at) * height);
  const values = spread(wanted, LINE, height).map((y, index) => ({
    series: ends[index]?.name ?? "",
    pixel: y,
  }));
  const place = { field: "pixel", type: "quantitative", scale: null, axis: null };
  const colour = { field: "series", type: "nominal", legend: null, scale: looks.colour };
  return {
    data: { values },
    encoding: { y: place },
    layer: [
      {
        mark: { type: "point", filled: true, size: 44, opacity: 1 },
        encoding: {
          x: { value: { expr: "width + 12" } },
          color: colour,
          shape: { field: "series", type: "nominal", legend: null, scale: looks.shape },
        },
      },
      {
        mark: { type: "text", align: "left", baseline: "middle", limit: LIMIT },
        encoding: {
          x: { value: { expr: "width + 21" } },
          text: { field: "series", type: "nominal" },
        },
      },
    ],
  };
}

/** Moves places apart until `gap` lies between any two, as little as that takes; the order stays. */
export function spread(wanted: readonly number[], gap: number, height: number): readonly number[] {
  const order = wanted.map((at, index) => ({ at, index })).sort((a, b) => a.at - b.at);
  // Blocks of names that touch, each centred on what its members want.
  const blocks: { members: number[]; sum: number }[] = [];
  const top = ({ members, sum }: { members: readonly number[]; sum: number }) => {
    const extent = (members.length - 1) * gap;
    return Math.min(Math.max(sum / members.length - extent / 2, 0), Math.max(0, height - extent));
  };
  for (const { at, index } of order) {
    let block = { members: [index], sum: at };
    for (;;) {
      const above = blocks.at(-1);
      if (above === undefined || top(above) + above.members.length * gap <= top(block)) break;
      blocks.pop();
      block = { members: [...above.members, ...block.members], sum: above.sum + block.sum };
    }
    blocks.push(block);
  }
  const placed = new Map(
    blocks.flatMap((block) => block.members.map((member, n) => [member, top(block) + n * gap])),
  );
  return wanted.map((at, index) => placed.get(index) ?? at);
}
