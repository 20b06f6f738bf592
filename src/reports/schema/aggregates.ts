import { z } from "zod";
import { count, instant, measured } from "./parts.js";

const spread = { value: z.number(), low: z.number().optional(), high: z.number().optional() };
const atK = z.array(z.strictObject({ k: count, ...spread }));

const quantiles = z.array(z.strictObject({ q: z.number(), ms: z.number().min(0) }));

/** What the charts draw of an entry beyond its row. */
export const aggregates = z.strictObject({
  costPerTask: measured({ ...spread, currency: z.string() }),
  lengths: measured({
    bins: z.array(z.strictObject({ from: z.number(), to: z.number(), n: count, ...spread })),
    uncounted: count,
    without: count,
  }),
  latencies: z
    .strictObject({ firstEvent: quantiles, firstAnswer: quantiles, total: quantiles })
    .describe("times of the answers: the share q of them took no longer"),
  passAt: atK,
  consAt: atK,
  refusals: z.array(
    z.strictObject({
      topic: z.string(),
      language: z.string(),
      n: count,
      refused: count,
      evasive: count,
      filtered: count,
      low: z.number().optional(),
      high: z.number().optional(),
    }),
  ),
});

/** A backend's scores on the same tasks from run to run. */
export const trend = z.strictObject({
  backend: z.string(),
  suite: z.string(),
  suiteHash: z.string(),
  mix: z.string().describe("hash of the tasks asked and their shares: only the same is compared"),
  tasks: count.describe("asked in each run"),
  elsewhere: count.describe("finished runs that asked other tasks of the suite"),
  nights: z.array(
    z.strictObject({
      runId: z.string(),
      startedAt: instant,
      planned: count.describe("samples"),
      scored: count.describe("samples with a score"),
      score: measured({ value: z.number(), low: z.number(), high: z.number() }),
    }),
  ),
  alarm: z
    .strictObject({ at: count, since: count, direction: z.enum(["worse", "better"]) })
    .optional(),
});
