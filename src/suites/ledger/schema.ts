import { z } from "zod";
import { readPrinted } from "../../claims/printed.js";

/** Units of the ledger; a metric says which it may have. */
const UNITS = [
  "percent",
  "points",
  "elo",
  "percentile",
  "ratio",
  "samples",
  "prompts",
  "tokens",
  "thousand tokens",
  "tokens per second",
  "thousand tokens per second",
  "seconds",
  "hours",
  "days",
  "GPUs",
  "contests",
  "examples",
  "thousand examples",
  "thousand samples",
  "benchmarks",
  "models",
  "bits per byte",
  "billion parameters",
  "trillion tokens",
  "thousand GPU hours",
  "million GPU hours",
  "thousand GPU hours per trillion tokens",
  "USD per GPU hour",
  "USD per 1M tokens",
  "million USD",
  "billion USD",
] as const;

/** Counts: what is printed is what was meant. */
export const COUNTED = new Set<string>([
  "GPUs",
  "samples",
  "prompts",
  "contests",
  "benchmarks",
  "models",
]);

const text = z.string().min(1, "it is empty");

const printed = z
  .string("it must be in quotes, digit for digit as printed")
  .transform((value, context) => {
    const read = readPrinted(value);
    if (read !== undefined) return read;
    context.addIssue({ code: "custom", message: `"${value}" is not a figure such as 79.8` });
    return z.NEVER;
  });

/** A figure that need not be quoted: its digits are those that YAML gives back. */
const figure = z.union([
  z
    .number()
    .transform((value) => ({ text: String(value), number: value, decimals: decimalsOf(value) })),
  printed,
]);

function decimalsOf(value: number): number {
  return String(value).split(".")[1]?.length ?? 0;
}

const range = z
  .tuple([z.number(), z.number()])
  .refine(
    ([low, high]) => low <= high,
    "the range is the wrong way round: the lower end comes first",
  )
  .transform(([low, high]) => ({ low, high }));

const samples = z.union(
  [
    z
      .int()
      .positive()
      .transform((k) => ({ low: k, high: k })),
    range,
  ],
  "samples are a whole number, or [lowest, highest]",
);

const ordering = z.strictObject({
  table: text,
  left: z.array(text).nonempty(),
  right: z.array(text).nonempty(),
  relation: z.enum(["above", "level"]),
  on: z.array(text).nonempty().optional(),
  metric: text.optional(),
  share: z.enum(["every", "most"]).default("every"),
});

const check = z
  .strictObject({
    suite: text.optional(),
    metric: text.optional(),
    recorded: z.boolean().optional(),
    equals: text.optional(),
    parts: z.record(text, text).optional(),
    ordering: ordering.optional(),
    not_checkable: text.optional(),
  })
  .refine(
    (ways) => Object.keys(ways).length > 0,
    "it names no way to check the claim; say not_checkable and why",
  )
  .refine(
    (ways) => (ways.suite === undefined) === (ways.metric === undefined),
    "a suite and a metric go together",
  );

const source = z.strictObject({
  title: text,
  publisher: text,
  url: z.url().optional(),
  date: text,
  revision: text.optional(),
});

const protocol = z.strictObject({
  temperature: z.number().min(0).optional(),
  top_p: z.number().positive().max(1).optional(),
  max_tokens: z.int().positive().optional(),
  shots: z.int().min(0).optional(),
  system: text.optional(),
  precision: text.optional(),
  engine: text.optional(),
  prompt: text.optional(),
  prompt_hash: text.optional(),
  estimator: text.optional(),
});

const model = z.strictObject({
  maker: text,
  series: text.optional(),
  after: text.optional(),
  quantised_from: text.optional(),
  weights: z.enum(["open", "closed", "unreleased"]).optional(),
  licence: text.optional(),
  names: z.array(text).default([]),
});

const benchmark = z.strictObject({
  suite: text.optional(),
  problems: z.int().positive().optional(),
  margin: z.number().positive().default(2),
  family: text.optional(),
  graded: z.enum(["binary", "fraction"]).default("binary"),
  tokens: z.int().positive().optional(),
});

const claim = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9][a-z0-9.-]*$/, "an id is lower-case letters, digits, dots and hyphens"),
    statement: text,
    model: text,
    benchmark: text.optional(),
    metric: text.optional(),
    called: text.optional(),
    table: text.optional(),
    value: printed.optional(),
    exact: z.boolean().optional(),
    range: range.optional(),
    wording: text.optional(),
    bound: z.enum(["at least", "at most"]).optional(),
    unit: z.enum(UNITS).optional(),
    problems: z.int().positive().optional(),
    samples: samples.optional(),
    beside: z.record(text, figure).default({}),
    parts: z.record(z.string().regex(/^[a-z][a-z0-9_]*$/), figure).default({}),
    quotes: printed.optional(),
    spread: z.number().positive().optional(),
    protocol: text.optional(),
    source: z.strictObject({ ref: text, place: text }, "a claim needs a source: { ref, place }"),
    kind: z.enum(["reported", "measured", "arithmetic", "comparative", "declared"]),
    read: z.enum(["primary", "secondary", "third-party", "user report", "derived"]),
    check,
    notes: text.optional(),
  })
  .superRefine((value, context) => {
    const refuse = (key: string, message: string) =>
      context.addIssue({ code: "custom", path: [key], message });
    const forms = [value.value, value.range, value.wording].filter((form) => form !== undefined);
    if (forms.length > 1) refuse("value", "a claim has one of value, range and wording");
    const numeric = value.value !== undefined || value.range !== undefined;
    if (!numeric && value.unit !== undefined) refuse("unit", "there is no figure for this unit");
    if (numeric && value.unit === undefined && value.metric !== "temperature") {
      refuse("value", "a figure needs a unit");
    }
    const wanted = unitOf(value.metric);
    if (numeric && wanted !== undefined && value.unit !== wanted) {
      refuse("unit", `${value.metric} is given in ${wanted}, not in ${value.unit}`);
    }
    const number = value.value?.number;
    if (
      value.unit === "percent" &&
      wanted === "percent" &&
      number !== undefined &&
      (number < 0 || number > 100)
    ) {
      refuse("value", `${number} is no percentage: it must lie between 0 and 100`);
    }
  });

/** The unit that a metric must have; undefined where it may vary. */
function unitOf(metric: string | undefined): (typeof UNITS)[number] | undefined {
  if (metric === undefined) return undefined;
  if (metric === "pass@1" || metric.startsWith("cons@")) return "percent";
  if (metric === "rating") return "elo";
  return undefined;
}

export const sourcesSchema = z.record(text, source);
export const protocolsSchema = z.record(text, protocol);
export const modelsSchema = z.record(text, model);
export const benchmarksSchema = z.record(text, benchmark);

/** A pack: its claims, and what it adds to the registry. */
export const packSchema = z.strictObject({
  title: text,
  sources: sourcesSchema.optional(),
  protocols: protocolsSchema.optional(),
  models: modelsSchema.optional(),
  benchmarks: benchmarksSchema.optional(),
  claims: z.array(claim).nonempty("a pack without a claim"),
});

export type PackFile = z.infer<typeof packSchema>;
export type ClaimEntry = PackFile["claims"][number];
