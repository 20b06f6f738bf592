import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { slug } from "../../../src/reports/charts/chart.js";
import { spread } from "../../../src/reports/charts/end-labels.js";
import { figuresOf } from "../../../src/reports/charts/index.js";
import { lookOf, NAMED, PALETTE, QUIET } from "../../../src/reports/charts/palette.js";
import { paretoFront } from "../../../src/reports/charts/pareto.js";
import { logDomain, logTicks, shareDomain } from "../../../src/reports/charts/scales.js";
import { looked } from "../../../src/reports/charts/series.js";
import { ENGLISH, fill } from "../../../src/reports/charts/texts.js";
import { PANEL, reportOf } from "./made-up.js";

describe("the Pareto front", () => {
  it("leaves out what is dearer and no better, and keeps equals", () => {
    const points = [
      { cost: 1, score: 0.5 },
      { cost: 2, score: 0.4 },
      { cost: 2, score: 0.7 },
      { cost: 2, score: 0.7 },
      { cost: 3, score: 0.7 },
      { cost: 0, score: 0.1 },
    ];
    expect([...paretoFront(points)].sort()).toEqual([0, 2, 3, 5]);
  });

  it("holds those that none beats", () => {
    const point = fc.record({ cost: fc.nat(9), score: fc.nat(9) });
    fc.assert(
      fc.property(fc.array(point), (points) => {
        const beaten = (a: (typeof points)[number]) =>
          points.some(
            (b) => b.cost <= a.cost && b.score >= a.score && (b.cost < a.cost || b.score > a.score),
          );
        const front = paretoFront(points);
        for (const [index, each] of points.entries()) expect(front.has(index)).toBe(!beaten(each));
      }),
    );
  });
});

describe("names at the right edge", () => {
  const places = fc.array(fc.double({ min: 0, max: 260, noNaN: true }), { maxLength: 12 });

  it("keep their distance and their order, within the plot", () => {
    fc.assert(
      fc.property(places, (wanted) => {
        const placed = spread(wanted, 14, 260);
        const sorted = placed.toSorted((a, b) => a - b);
        for (const [index, at] of sorted.entries()) {
          expect(at).toBeGreaterThanOrEqual(-1e-9);
          expect(at).toBeLessThanOrEqual(260 + 1e-9);
          if (index > 0) expect(at - (sorted[index - 1] ?? 0)).toBeGreaterThanOrEqual(14 - 1e-9);
        }
        const order = (values: readonly number[]) =>
          values.map((_, index) => index).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
        expect(order(placed)).toEqual(order(wanted));
      }),
    );
  });

  it("stay where they are wanted when there is room", () => {
    expect(spread([200, 10, 100], 14, 260)).toEqual([200, 10, 100]);
    expect(spread([100, 100], 14, 260)).toEqual([93, 107]);
  });
});

describe("a logarithmic axis", () => {
  it.each([
    [
      [0.0004, 0.35],
      [0.001, 0.003, 0.01, 0.03, 0.1, 0.3],
    ],
    [
      [0.9, 12],
      [1, 2, 5, 10],
    ],
    [
      [0.01, 1000],
      [0.01, 0.1, 1, 10, 100, 1000],
    ],
    [
      [2.1, 3.3],
      [2.5, 3],
    ],
    [
      [0.0031, 0.0049],
      [0.0035, 0.004, 0.0045],
    ],
  ] as const)("from %j is marked at %j", ([low, high], ticks) => {
    expect(logTicks([low, high])).toEqual(ticks);
  });

  it("has two marks or more around any value", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-4, max: 1e6, noNaN: true }), (value) => {
        expect(logTicks(logDomain([value])).length).toBeGreaterThan(1);
      }),
    );
  });

  it("has room around a single value", () => {
    const [low, high] = logDomain([3]);
    expect(low).toBeLessThan(3);
    expect(high).toBeGreaterThan(3);
  });
});

it.each([
  [
    [0.62, 0.95],
    [0.5, 1],
  ],
  [
    [0.1, 0.9],
    [0, 1],
  ],
  [
    [1, 1],
    [0.9, 1],
  ],
  [
    [0, 0],
    [0, 0.1],
  ],
  [[], [0, 1]],
])("an axis over the shares %j runs over %j", (shares, domain) => {
  const [low, high] = shareDomain(shares);
  expect(low).toBeCloseTo(domain[0] ?? 0, 10);
  expect(high).toBeCloseTo(domain[1] ?? 0, 10);
});

describe("looks", () => {
  const channel = (hex: string, place: number) => {
    const value = Number.parseInt(hex.slice(place, place + 2), 16) / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  const luminance = (hex: string) =>
    0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);
  const contrast = (a: string, b: string) => {
    const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (light + 0.05) / (dark + 0.05);
  };

  it.each([...PALETTE, QUIET])("%s is seen on white and on dark paper (WCAG 1.4.11)", (colour) => {
    expect(contrast(colour, "#ffffff")).toBeGreaterThanOrEqual(3);
    expect(contrast(colour, "#15171b")).toBeGreaterThanOrEqual(3);
  });

  it.each([
    ["#ffffff", "#1b1d22"],
    ["#15171b", "#e7e9ed"],
  ])("text keeps its contrast on the strongest cell of the heatmap, paper %s", (paper, ink) => {
    const refusals = figuresOf(reportOf(PANEL)).find(({ id }) => id.startsWith("refusals"));
    const strongest = Number(/"range":\[[\d.]+,([\d.]+)\]/.exec(JSON.stringify(refusals))?.[1]);
    const mixed = [1, 3, 5].map((place) => {
      const part = (hex: string) => Number.parseInt(hex.slice(place, place + 2), 16);
      const value = strongest * part(PALETTE[1]) + (1 - strongest) * part(paper);
      return Math.round(value).toString(16).padStart(2, "0");
    });
    expect(contrast(`#${mixed.join("")}`, ink)).toBeGreaterThanOrEqual(4.5);
  });

  it("no two named series share colour and shape, or colour and dash", () => {
    const looks = Array.from({ length: NAMED }, (_, index) => lookOf(index));
    expect(new Set(looks.map(({ colour, shape }) => `${colour} ${shape}`)).size).toBe(NAMED);
    expect(new Set(looks.map(({ colour, dash }) => `${colour} ${dash.join()}`)).size).toBe(NAMED);
  });

  it("are those of the whole report while there are enough of them", () => {
    expect(looked(["a", "b", "c"], ["c"])).toEqual(["a", "b", "c"]);
    const many = Array.from({ length: 20 }, (_, index) => `b${index}`);
    expect(looked(many, ["b19", "b3"])).toEqual(["b3", "b19"]);
  });
});

describe("texts", () => {
  it("are filled in once: a value may hold braces", () => {
    expect(fill("{a} and {b}", { a: "{b}", b: "$&" })).toBe("{b} and $&");
    expect(fill("{missing}", {})).toBe("{missing}");
  });

  it("are not empty", () => {
    for (const text of Object.values(ENGLISH)) expect(text.trim()).not.toBe("");
  });
});

it.each([
  [["cost", "Math Core!"], "cost-math-core"],
  [["x", '"><script>'], "x-script"],
  [["x", "中国"], "x"],
])("%j is the id %s", (words, id) => {
  expect(slug(...words)).toBe(id);
});
