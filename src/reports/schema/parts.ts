import { type ZodType, z } from "zod";
import { VERDICTS } from "../../graders/code/execution.js";
import type { Said, Value } from "../../words/worded.js";
import { WARNING_CODES } from "../warnings.js";

/** What a sentence says, as data. */
export const said: ZodType<Said> = z
  .strictObject({
    code: z.string(),
    get values() {
      return values.exactOptional();
    },
  })
  .describe("a sentence as data: its code in the catalogue, and what it is filled in with");

const value: ZodType<Value> = z.union([
  z.string(),
  z.number(),
  z.lazy(() => said),
  z.strictObject({
    all: z.array(z.union([z.string(), z.lazy(() => said)])),
    as: z.enum(["phrases", "clauses"]),
  }),
]);
const values = z.record(z.string(), value);

/** A number that could be computed, or the reason why it could not. */
export function measured<S extends z.ZodRawShape>(shape: S) {
  return z.discriminatedUnion("known", [
    z.strictObject({ known: z.literal(true), ...shape }),
    z.strictObject({ known: z.literal(false), reason: z.string(), said }),
  ]);
}

export const count = z.number().int().min(0);
export const share = z.number().min(0).max(1);
export const instant = z.string().describe("ISO 8601, UTC");
const duration = z.number().min(0).describe("milliseconds");

export const warning = z.strictObject({
  code: z.enum(WARNING_CODES),
  text: z.string(),
  hint: z.string(),
  values: values.optional().describe("what the text is filled in with"),
});

export const estimate = measured({
  value: share,
  low: share,
  high: share,
  level: share.describe("confidence level of [low, high]"),
  numerator: z.number().min(0).describe("sum of the scores"),
  denominator: count,
  tasks: count,
  effective: z.number().min(0),
  method: z.string(),
});

export const latency = measured({
  n: count,
  p10: duration,
  p50: duration,
  p90: duration,
  p95: duration,
  p99: duration,
  max: duration,
});

export const cost = measured({ total: z.number().min(0), currency: z.string() });
export const tokens = measured({ total: count });

const money = z.strictObject({ amount: z.number().min(0), currency: z.string() });

const attempt = {
  id: z.string().describe("RUN.N.ATTEMPT"),
  startedAt: instant,
  result: z.string().describe('"ok", or the kind of failure'),
  answered: z
    .literal(true)
    .optional()
    .describe("text of an answer had come before it was filtered"),
  message: z.string().optional(),
  status: z.number().int().optional(),
  requestId: z.string().optional(),
  modelEchoed: z.string().optional(),
  fingerprint: z.string().optional(),
  finishReason: z.string().optional(),
  inputTokens: count.optional(),
  outputTokens: count.optional(),
  reasoningTokens: count.optional(),
  cachedTokens: count.optional(),
  firstEventMs: duration.optional(),
  firstReasoningMs: duration.optional(),
  firstAnswerMs: duration.optional(),
  endMs: duration.optional(),
  chunks: count.optional(),
  longestGapMs: duration.optional(),
  priceRow: z.string().optional(),
  priceCost: money.optional(),
  serverCost: money.optional(),
};

const execution = z.strictObject({
  verdict: z.enum(VERDICTS),
  detail: z.string(),
  passed: count,
  tests: count.optional(),
  failing: z
    .strictObject({
      number: z.number().int().min(1),
      input: z.string(),
      expected: z.string().optional(),
      got: z.string().optional(),
    })
    .optional(),
  cpuMs: duration.optional(),
  isolation: z.string().optional(),
  runtime: z.string().optional(),
});

export const sample = z.strictObject({
  id: z.string().describe("RUN.N"),
  entry: z.string().describe("the id of its entry"),
  task: z.string(),
  index: count.describe("which of the task's samples, from 0"),
  outcome: z.enum(["completed", "truncated", "empty", "filtered", "failed", "not-run"]),
  detail: z.string().optional(),
  grade: z.enum(["correct", "incorrect", "unparsed", "refused", "ungraded"]).optional(),
  score: share.optional().describe("of the grade; absent where there is none"),
  extracted: z.string().optional(),
  reason: z.string().optional(),
  grader: z.string().optional().describe("kind and version of the grader"),
  execution: execution.optional(),
  reasoning: z.string(),
  answer: z.string(),
  cost: z.number().min(0).optional(),
  currency: z.string().optional(),
  attempts: z.array(z.strictObject(attempt)),
  judgements: z.array(z.strictObject({ ...attempt, said: z.string() })).optional(),
});

/** Any JSON value. */
export const json: ZodType<unknown> = z.unknown().describe("as the suite's grader wants it");
