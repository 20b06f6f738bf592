/** What a report holds beyond its rows and samples: aggregates that are drawn, trends, claims. */
import { z } from "zod";
import { VERDICTS as CLAIM_VERDICTS } from "../../claims/check.js";
import { VERDICTS } from "../../graders/code/execution.js";
import { count, instant, measured, share } from "./parts.js";

const spread = { value: z.number(), low: z.number().optional(), high: z.number().optional() };
const atK = z.strictObject({ k: count, ...spread });

export const executions = z.strictObject({
  verdicts: z.partialRecord(z.enum(VERDICTS), count),
  isolations: z.array(z.string()),
  runtimes: z.array(z.string()),
});

export const aggregates = z.strictObject({
  costPerTask: measured({ ...spread, currency: z.string() }),
  lengths: measured({
    bins: z.array(z.strictObject({ from: z.number(), to: z.number(), n: count, ...spread })),
    uncounted: count,
    without: count,
  }),
  passAt: z.array(atK),
  consAt: z.array(atK),
  refusals: z.array(
    z.strictObject({
      topic: z.string(),
      language: z.string(),
      n: count,
      refused: count,
      evasive: count,
      filtered: count,
      low: share.optional(),
      high: share.optional(),
    }),
  ),
});

export const trend = z.strictObject({
  backend: z.string(),
  suite: z.string(),
  suiteHash: z.string(),
  nights: z.array(
    z.strictObject({
      runId: z.string(),
      startedAt: instant,
      score: measured({ value: share, low: share, high: share }),
    }),
  ),
  alarm: z
    .strictObject({ at: count, since: count, direction: z.enum(["worse", "better"]) })
    .optional(),
});

export const claim = z.strictObject({
  id: z.string(),
  pack: z.string(),
  statement: z.string(),
  model: z.string(),
  benchmark: z.string().optional(),
  unit: z.string().optional(),
  claimed: z.strictObject({ text: z.string(), value: z.number() }).optional(),
  source: z.strictObject({
    title: z.string(),
    publisher: z.string(),
    url: z.string().optional(),
    date: z.string(),
  }),
  verdict: z.enum(CLAIM_VERDICTS),
  why: z.string(),
  ours: z
    .strictObject({
      value: z.number(),
      low: z.number(),
      high: z.number(),
      tasks: count,
      samples: count,
    })
    .optional(),
  measured: z
    .strictObject({ runId: z.string(), backend: z.string(), suiteHash: z.string() })
    .optional(),
  replications: z.array(
    z.strictObject({
      value: z.number(),
      se: z.number(),
      publisher: z.string(),
      date: z.string(),
      url: z.string().optional(),
    }),
  ),
});
