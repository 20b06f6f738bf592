import { z } from "zod";
import { GRADER_KINDS, TEXT_COMPARISONS } from "../graders/grader.js";
import type { Json } from "../json.js";

const PLACE = String.raw`(?:boxed|number|cue|whole|tag:[\w-]+|json:[\w-]+|line:[^|]+)`;

const json: z.ZodType<Json> = z.json();

/** JSON numbers are read as floats: beyond 2^53 a test would hold another whole number than its file. */
const exact = json.refine(
  (value) => !hasInexact(value),
  "a whole number beyond 2^53 cannot be told from its neighbours: have the program return it as text",
);

function hasInexact(value: Json): boolean {
  if (typeof value === "number") return Number.isInteger(value) && !Number.isSafeInteger(value);
  if (value === null || typeof value !== "object") return false;
  return Object.values(value).some(hasInexact);
}

const codeTests = z.union(
  [
    z.string().min(1),
    z.array(z.object({ args: z.array(exact), expected: exact })).min(1),
    z.array(z.object({ stdin: z.string(), stdout: z.string() })).min(1),
  ],
  "source text, a list of {args, expected}, or a list of {stdin, stdout}",
);

/** The options of a grader, as suite.yaml, a task line, a certificate case or a grade file gives them. */
export const graderOptions = {
  answer_in: z
    .union([z.string(), z.array(z.string()).transform((places) => places.join("|"))])
    .pipe(
      z
        .string()
        .regex(
          new RegExp(`^${PLACE}(?:\\|${PLACE})*$`),
          "places joined by |, each one of: boxed, number, cue, whole, tag:NAME, json:FIELD, line:PREFIX",
        ),
    )
    .exactOptional(),
  form: z.enum(["answer", "response"]).exactOptional(),
  target_form: z.enum(["answer", "response"]).exactOptional(),
  locale: z
    .string()
    .regex(/^[a-z]{2,3}(?:[-_]\w+)*$/i, "a language, as de or pt-BR")
    .exactOptional(),
  compat: z.literal("math-verify").exactOptional(),
  options: z
    .union([z.array(z.union([z.string(), z.number().transform(String)])), z.int().min(2).max(26)])
    .exactOptional(),
  aliases: z.array(z.string()).exactOptional(),
  compare: z.enum(TEXT_COMPARISONS).exactOptional(),
  strictness: z.enum(["strict", "loose"]).exactOptional(),
  scoring: z.enum(["all", "cells"]).exactOptional(),
  language: z.string().min(1).exactOptional(),
  tests: codeTests.exactOptional(),
  entry_point: z
    .string()
    .regex(/^[A-Za-z_$][\w$.]*$/, "the name of a function")
    .exactOptional(),
  starter: z.string().exactOptional(),
  cpu_seconds: z.number().positive().max(600).exactOptional(),
  memory_mb: z.int().min(64).max(16_384).exactOptional(),
};

/** The `grader` of a suite or task. */
export const graderSchema = z
  .strictObject({
    kind: z.enum(GRADER_KINDS),
    ...graderOptions,
    judge: z.string().min(1).exactOptional(),
    criterion: z.string().min(1).exactOptional(),
    votes: z.int().min(1).max(15).exactOptional(),
  })
  .refine(({ kind, judge }) => (kind === "judge") === (judge !== undefined), {
    path: ["judge"],
    error: "names the backend that judges: with kind judge, and with no other",
  });
