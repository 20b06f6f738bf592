import { visible } from "../visible.js";

/** A Vega-Lite 6 specification with its data in it, as plain JSON. */
export type Spec = Readonly<Record<string, unknown>>;

/** The numbers behind a chart, as text: every row of it, those left out of the drawing too. */
interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A chart with all that stands for it where it cannot be seen. */
export interface Chart {
  /** Fit for an element's id: letters, digits and hyphens. */
  readonly id: string;
  readonly title: string;
  /** How to read it. */
  readonly caption: string;
  /** What it shows, in two to four sentences with the figures, for readers who do not see it. */
  readonly alternative: string;
  readonly spec: Spec;
  readonly table: Table;
}

/** Why there is nothing to draw. */
interface Blank {
  readonly id: string;
  readonly title: string;
  readonly reason: string;
}

export type Figure = Chart | Blank;

export function isChart(figure: Figure): figure is Chart {
  return "spec" in figure;
}

/** An element's id from words that may hold anything. */
export function slug(...words: readonly string[]): string {
  const plain = words.join("-").toLowerCase().normalize("NFKD");
  return plain
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60);
}

/** The same with every character that hides, or that turns the text around, made visible. */
export function shown<T>(value: T): T;
export function shown(value: unknown): unknown {
  if (typeof value === "string") return visible(value);
  if (Array.isArray(value)) return value.map((each: unknown) => shown(each));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shown(each)]));
}
