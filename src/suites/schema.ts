import { z } from "zod";
import { samplingSchema } from "../config/backend-kinds.js";
import type { Json } from "../json.js";
import { FORMAT_NAMES } from "./formats/names.js";
import { graderOptions, graderSchema } from "./grader-options.js";

const day = z.iso.date("a date: YYYY-MM-DD").exactOptional();

export const suiteSchema = z
  .strictObject({
    name: z.string().regex(/^[\w.-]+$/, "letters, digits, dot, dash and underscore only"),
    title: z.string().min(1),
    version: z.string().min(1),
    category: z.enum(["math", "code", "reasoning", "knowledge", "censorship"]),
    licence: z.string().min(1),
    source: z.string().min(1),
    grader: graderSchema,
    prompt: z.string().min(1),
    sampling: samplingSchema.exactOptional(),
    /** Private data go to this machine, and where the policy lists under `private`; nowhere else. */
    data: z.enum(["public", "private"]).exactOptional(),
    /** A file beside suite.yaml, or `transcripts`: the tasks come with what is imported. */
    tasks: z.string().min(1),
    /** What the lines of that file are: task lines of ours, or records of a published benchmark. */
    format: z.enum(["assay", ...FORMAT_NAMES]).exactOptional(),
    /** LiveCodeBench: the first and the last day of the contests that are meant. */
    from: day,
    to: day,
  })
  .superRefine(({ format, from, to }, context) => {
    for (const [key, value] of Object.entries({ from, to })) {
      if (value === undefined || format === "livecodebench") continue;
      context.addIssue({
        code: "custom",
        path: [key],
        message: "only format livecodebench has days",
      });
    }
    if (from !== undefined && to !== undefined && from > to) {
      context.addIssue({ code: "custom", path: ["to"], message: `lies before "from" (${from})` });
    }
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
    language: graderOptions.language,
    tests: graderOptions.tests,
    entry_point: graderOptions.entry_point,
    starter: graderOptions.starter,
    cpu_seconds: graderOptions.cpu_seconds,
    memory_mb: graderOptions.memory_mb,
  })
  .catchall(json);

export type TaskLine = z.infer<typeof taskSchema>;
