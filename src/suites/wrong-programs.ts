import { existsSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { readJsonLines } from "./jsonl.js";

const schema = z.strictObject({
  /** The task's id. */
  task: z.string().min(1),
  /** What it gets wrong. */
  why: z.string().min(1),
  program: z.string().min(1),
});

/** A plausible program that is wrong, and that the tests of its task must catch. */
export type WrongProgram = z.infer<typeof schema>;

/** Those of a suite's folder: `wrong.jsonl` beside suite.yaml; none where there is no such file. */
export function wrongPrograms(folder: string): readonly WrongProgram[] {
  const file = join(folder, "wrong.jsonl");
  if (!existsSync(file)) return [];
  return readJsonLines(file, schema, "wrong programs").map(({ value }) => value);
}
