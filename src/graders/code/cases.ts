import type { Json } from "../../json.js";

/** A call of the entry point with the value it must return. */
export interface CallCase {
  readonly args: readonly Json[];
  readonly expected: Json;
}

/** A run of the whole program with what it must print. */
export interface StdioCase {
  readonly stdin: string;
  readonly stdout: string;
}

/** Source text that checks the entry point (HumanEval, MBPP), calls, or runs; a list is of one kind. */
export type CodeTests = string | readonly CallCase[] | readonly StdioCase[];

export const CODE_LANGUAGES = ["python", "javascript"] as const;
export type CodeLanguage = (typeof CODE_LANGUAGES)[number];
