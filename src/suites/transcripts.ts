import { z } from "zod";
import { UserError } from "../errors.js";
import type { GraderSpec } from "../graders/grader.js";
import type { Json } from "../json.js";
import { graderOptions } from "./grader-options.js";
import { readJsonLines } from "./jsonl.js";
import { withTasks } from "./load.js";
import type { Suite, Task } from "./suite.js";
import { codeOptionsOf } from "./task-options.js";

const count = z.int().min(0);
const json: z.ZodType<Json> = z.json();

/** One recorded answer, as `assay import` reads it and `assay export --format jsonl` writes it. */
const transcriptSchema = z.object({
  task_id: z.string().min(1),
  prompt: z.string(),
  target: json,
  /** All the model said; reasoning may stand in it between <think> and </think>. */
  response: z.string(),
  reasoning: z.string().exactOptional(),
  sample: count.exactOptional(),
  /** Somebody else's grade: kept out of ours. */
  label: z.union([z.literal(0), z.literal(1)]).exactOptional(),
  usage: z
    .object({
      input: count.exactOptional(),
      output: count.exactOptional(),
      reasoning: count.exactOptional(),
      cached: count.exactOptional(),
    })
    .exactOptional(),
  finish_reason: z.string().nullable().exactOptional(),
  model: z.string().exactOptional(),
  seconds: z.number().min(0).exactOptional(),
  options: z.array(z.string()).min(2).exactOptional(),
  /** What a program must do; the prompt is what it may go on from, unless `starter` says another. */
  language: graderOptions.language,
  tests: graderOptions.tests,
  entry_point: graderOptions.entry_point,
  starter: graderOptions.starter,
  metadata: z.record(z.string(), json).exactOptional(),
});

export type Transcript = z.infer<typeof transcriptSchema>;

/** Samples by task and index; the index counts up where the file does not say it. */
export type Transcripts = ReadonlyMap<string, ReadonlyMap<number, Transcript>>;

/** Reads transcript files as one set. Throws a UserError that names the file and line. */
export function readTranscripts(files: readonly string[]): Transcripts {
  const tasks = new Map<string, Map<number, Transcript>>();
  for (const file of files) {
    for (const { line, value } of readJsonLines(file, transcriptSchema, "transcript file")) {
      const samples = tasks.get(value.task_id) ?? new Map<number, Transcript>();
      tasks.set(value.task_id, samples);
      const index = value.sample ?? samples.size;
      if (samples.has(index)) {
        throw new UserError(
          `${file}:${line}: sample ${index} of task "${value.task_id}" stands there twice`,
          { hint: 'number the samples of a task with "sample": 0, 1, 2 ...' },
        );
      }
      samples.set(index, value);
    }
  }
  if (tasks.size === 0) throw new UserError(`${files.join(", ")}: there is no transcript in it`);
  return tasks;
}

/**
 * The part of a suite that transcripts answer. Where the suite has a task of that id its own target
 * counts, and a transcript made for another target is refused. Tasks that the suite does not have
 * come with the transcript; they give the result a task-set hash of its own.
 */
export function suiteOfTranscripts(suite: Suite, transcripts: Transcripts): Suite {
  const own = new Map(suite.tasks.map((task) => [task.id, task]));
  const tasks = [...transcripts].map(([id, samples]) => {
    const [first] = samples.values();
    if (first === undefined) throw new UserError(`task "${id}" has no transcript`);
    const task = own.get(id);
    for (const sample of samples.values()) {
      // A program's target is one solution of many: what decides are the suite's own tests.
      if ((task ?? suite).grader.kind === "code") break;
      const target = task?.target ?? first.target;
      if (JSON.stringify(sample.target) === JSON.stringify(target)) continue;
      throw new UserError(
        `task "${id}": the transcript was made for target ${JSON.stringify(sample.target)}, not ${JSON.stringify(target)}`,
        { hint: `it belongs to another version of suite ${suite.name}, or to another suite` },
      );
    }
    return task ?? taskOfTranscript(suite, first);
  });
  const foreign = suite.tasks.length === 0 ? 0 : tasks.filter(({ id }) => !own.has(id)).length;
  return { ...withTasks(suite, tasks), ...(foreign > 0 && { foreignTasks: foreign }) };
}

function taskOfTranscript(suite: Suite, line: Transcript): Task {
  const options = line.options ?? optionsOf(line.metadata?.["options"]);
  const starter = line.starter ?? (line.entry_point === undefined ? undefined : line.prompt);
  const grader: GraderSpec = {
    ...suite.grader,
    ...(options && { options }),
    ...codeOptionsOf(suite.grader.kind, { ...line, ...(starter !== undefined && { starter }) }),
  };
  const fields = line.metadata ?? {};
  return { id: line.task_id, prompt: line.prompt, target: line.target, grader, fields };
}

/** `metadata.options`: the options themselves, or how many there are. */
function optionsOf(value: Json | undefined): GraderSpec["options"] {
  if (typeof value === "number") return value;
  if (Array.isArray(value)) return value.map((option) => String(option));
  return undefined;
}
