import { z } from "zod";
import { VERDICTS } from "../../graders/code/execution.js";
import { aggregates, trend } from "./aggregates.js";
import { claim } from "./claim.js";
import {
  cost,
  count,
  estimate,
  instant,
  json,
  latency,
  measured,
  sample,
  share,
  tokens,
  warning,
} from "./parts.js";

const certificate = z.discriminatedUnion("state", [
  z.strictObject({ state: z.literal("none") }),
  z.strictObject({
    state: z.enum(["passed", "failed"]),
    runId: z.string(),
    at: instant,
    checks: z.array(
      z.strictObject({
        quantity: z.string(),
        truth: z.string(),
        measured: z.string(),
        tolerance: z.string(),
        passed: z.boolean(),
      }),
    ),
  }),
]);

const counts = z.strictObject({
  planned: count.describe("the sum of all the others"),
  correct: count,
  incorrect: count,
  unparsed: count,
  refused: count,
  truncated: count,
  empty: count,
  ungraded: count.describe("missing from here on: not counted as wrong"),
  filtered: count,
  failed: count,
  notRun: count,
});

const entry = z.strictObject({
  id: z.string(),
  runId: z.string(),
  backend: z.string(),
  kind: z.string(),
  model: z.string(),
  serves: z.string().optional(),
  origin: z.enum(["live", "recorded", "reference"]),
  suite: z.string(),
  suiteHash: z.string(),
  samplesPerTask: count,
  counts,
  executions: z
    .strictObject({
      verdicts: z.partialRecord(z.enum(VERDICTS), count),
      isolations: z.array(z.string()),
      runtimes: z.array(z.string()),
    })
    .optional()
    .describe("code: what running the programs came to"),
  aggregates: aggregates.describe("what the charts draw"),
  score: estimate.describe("strict score, 0 to 1; missing samples are left out"),
  compat: z
    .strictObject({ name: z.literal("math-verify"), score: estimate, differ: count })
    .optional(),
  corrected: measured({ value: share, low: share, high: share }),
  bounds: z.strictObject({ worst: share, best: share }).optional(),
  passAtK: z.array(z.strictObject({ k: count, value: share })),
  majority: measured({ value: share, k: count, ties: count }),
  cost,
  pricedBy: z.strictObject({ rows: z.array(z.string()), byServer: count }),
  costPerCorrect: measured({ value: z.number().min(0), currency: z.string() }),
  latency: z.strictObject({ firstEvent: latency, firstAnswer: latency, total: latency }),
  tokens: z.strictObject({ input: tokens, output: tokens, reasoning: tokens }),
  attempts: count,
  retries: count,
  judge: z.strictObject({ backend: z.string(), requests: count, cost }).optional(),
  truth: share.optional(),
  warnings: z.array(warning),
});

const suite = z.strictObject({
  name: z.string(),
  title: z.string(),
  version: z.string(),
  hash: z.string(),
  category: z.string(),
  licence: z.string(),
  source: z.string(),
  tasks: count,
});

const run = z.strictObject({
  id: z.string(),
  state: z.enum(["finished", "interrupted", "running", "stopped"]),
  startedAt: instant,
  endedAt: instant.optional(),
  specHash: z.string(),
  program: z.string(),
  node: z.string(),
  seed: z.number().int(),
  stopReason: z.string().optional(),
  egress: z.array(
    z.strictObject({
      host: z.string(),
      backend: z.string().optional(),
      jurisdiction: z.string(),
      allowed: z.boolean(),
      reason: z.string(),
    }),
  ),
  lagP99: z.number().min(0).optional(),
});

/**
 * The document that `assay report --format json` writes. Its number goes up whenever a reader of the
 * one before could be misled: a key that is taken away or means something else.
 */
export const reportSchema = z.strictObject({
  schema: z.literal("assay.report/1"),
  program: z.string(),
  asOf: z
    .string()
    .describe("when the newest data were measured (ISO 8601, UTC); empty without data"),
  priced_as_of: z.string().optional(),
  certificate,
  entries: z.array(entry),
  trend: z.array(trend),
  suites: z.array(suite),
  runs: z.array(run),
  tasks: z.array(
    z.strictObject({ suiteHash: z.string(), id: z.string(), prompt: z.string(), target: json }),
  ),
  samples: z.array(sample),
  claims: z.array(claim).optional().describe("absent where the ledger was not asked"),
  warnings: z.array(warning),
});

/** The same as JSON Schema (draft 2020-12), as it is shipped in docs/schemas. */
export function reportJsonSchema(): string {
  const body = z.toJSONSchema(reportSchema, { target: "draft-2020-12", reused: "ref" });
  const { $schema, ...rest } = body;
  const about = { $schema, title: "assay.report/1", ...rest };
  return `${JSON.stringify(about, null, 2)}\n`;
}
