import { z } from "zod";
import { samplingSchema } from "../config/backend-kinds.js";
import { graderSchema } from "./grader-options.js";
import type { Json } from "./suite.js";

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
    target: json.refine((target) => target !== null, "missing"),
    grader: graderSchema.exactOptional(),
    options: z.array(z.string()).min(2).exactOptional(),
    aliases: z.array(z.string()).exactOptional(),
  })
  .catchall(json);

export type TaskLine = z.infer<typeof taskSchema>;
