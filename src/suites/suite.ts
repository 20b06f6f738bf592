import type { GraderSpec } from "../graders/grader.js";
import type { Json } from "../json.js";

type Category = "math" | "code" | "reasoning" | "knowledge" | "censorship";

/** Sampling limits as sent. Absent means "the server's default", never a guess of ours. */
export interface Sampling {
  readonly temperature?: number;
  readonly topP?: number;
  /** Output cap in tokens, reasoning included where the provider counts it so. */
  readonly maxTokens?: number;
}

/** One problem. */
export interface Task {
  readonly id: string;
  /** The text sent: the suite's template with this task's fields in it. */
  readonly prompt: string;
  readonly target: Json;
  /** The suite's grader, with what this task overrides and the options it offers. */
  readonly grader: GraderSpec;
  /** All other fields of the task line (level, shape, metadata ...). */
  readonly fields: { readonly [key: string]: Json };
}

/** A named set of problems, with its provenance. */
export interface Suite {
  readonly name: string;
  readonly title: string;
  readonly version: string;
  readonly category: Category;
  readonly licence: string;
  readonly source: string;
  /** The template; each task holds it filled in. */
  readonly prompt: string;
  readonly grader: GraderSpec;
  readonly sampling: Sampling;
  /** Whether the prompts may go to any backend that the policy admits; they may where it is absent. */
  readonly data?: "public" | "private";
  readonly tasks: readonly Task[];
  /** How many of the tasks came with imported transcripts and are not the suite's own. */
  readonly foreignTasks?: number;
  /** SHA-256 of everything that decides a score: the prompts, targets and grader options, in order. */
  readonly hash: string;
}
