import { z } from "zod";
import { samplingSchema } from "../config/schema.js";
import { GRADER_KINDS } from "../graders/grader.js";
import type { Json } from "./suite.js";

const graderSchema = z.strictObject({
  kind: z.enum(GRADER_KINDS),
  answer_in: z
    .string()
    .regex(
      /^(?:boxed|number|tag:[\w-]+|json:[\w-]+|line:[^|]+)(?:\|(?:boxed|number|tag:[\w-]+|json:[\w-]+|line:[^|]+))*$/,
      "places joined by |, each one of: boxed, number, tag:NAME, json:FIELD, line:PREFIX",
    )
    .exactOptional(),
  options: z.array(z.string()).exactOptional(),
  aliases: z.array(z.string()).exactOptional(),
  compat: z.literal("math-verify").exactOptional(),
});

export const suiteSchema = z.strictObject({
  name: z.string().regex(/^[\w.-]+$/, "letters, digits, dot, dash and underscore only"),
  title: z.string().min(1),
  version: z.string().min(1),
  category: z.enum(["math", "code", "reasoning", "knowledge", "censorship"]),
  licence: z.string().min(1),
  source: z.string().min(1),
  grader: graderSchema,
  prompt: z.string().min(1),
  sampling: samplingSchema.exactOptional(),
  /** A JSON-lines file beside suite.yaml, or `transcripts`: the tasks come with what is imported. */
  tasks: z.string().min(1),
});

export type SuiteFile = z.infer<typeof suiteSchema>;

const json: z.ZodType<Json> = z.json();

/** A line of tasks.jsonl. Fields beyond these are the suite's own, for its template and for filters. */
export const taskSchema = z
  .object({
    id: z.string().min(1),
    target: json.refine((target) => target !== null && target !== "", "missing"),
    grader: graderSchema.exactOptional(),
    options: z.array(z.string()).min(2).exactOptional(),
    aliases: z.array(z.string()).exactOptional(),
  })
  .catchall(json);

export type TaskLine = z.infer<typeof taskSchema>;
