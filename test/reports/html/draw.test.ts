import { expect, it } from "vitest";
import { figuresOf } from "../../../src/reports/charts/index.js";
import { draw, lean } from "../../../src/reports/html/draw.js";
import { chartOf, drawn } from "../charts/drawn.js";
import { PANEL, reportOf } from "../charts/made-up.js";

it("a drawing is made lean without a mark or a word less", async () => {
  const [first] = figuresOf(reportOf(PANEL)).filter(({ id }) => id === "latency-math-core");
  if (first === undefined) throw new Error("no chart");
  const { spec } = chartOf(first);
  const [{ svg }, { svg: whole }] = [await draw({ spec }), await drawn(spec)];
  const texts = (each: string) =>
    [...each.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);
  const marks = (each: string) => each.match(/<(?:path|line)(?! class="foreground")/g)?.length;
  expect(texts(svg)).toEqual(texts(whole));
  expect(marks(svg)).toBe(marks(whole));
  expect(svg.length).toBeLessThan(0.9 * whole.length);
});

it.each([
  ['<path d="M1.23456,-0.004L10,1.5"/>', '<path d="M1.23,-0L10,1.5"/>'],
  [
    '<g role="graphics-object" transform="translate(0.5,12.3456)">',
    '<g transform="translate(0.5,12.35)">',
  ],
  [
    '<text role="x" fill="#fff">d="1.23456" role="y"</text>',
    '<text fill="#fff">d="1.23456" role="y"</text>',
  ],
  ['<path class="foreground" aria-hidden="true" d="" display="none"/>', ""],
])("%s becomes %s", (from, to) => {
  expect(lean(from)).toBe(to);
});
