import { z } from "zod";
import { VERDICTS } from "../../claims/check.js";
import { count, said } from "./parts.js";

/** A published claim with what our measurements say of it. */
export const claim = z.strictObject({
  id: z.string(),
  pack: z.string(),
  statement: z.string(),
  model: z.string(),
  benchmark: z.string().optional(),
  unit: z.string().optional().describe("of the figures; absent for points of 100"),
  claimed: z.strictObject({ text: z.string(), value: z.number() }).optional(),
  source: z.strictObject({
    title: z.string(),
    publisher: z.string(),
    url: z.string().optional(),
    date: z.string(),
  }),
  verdict: z.enum(VERDICTS),
  why: z.string(),
  said,
  ours: z
    .strictObject({
      value: z.number(),
      low: z.number(),
      high: z.number(),
      tasks: count,
      samples: count,
    })
    .optional()
    .describe("with the 95 % interval of sampling on these very problems"),
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
