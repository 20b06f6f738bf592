import { optional } from "../collections.js";
import type { GraderKind, GraderSpec } from "../graders/grader.js";
import { GRADERS } from "../graders/index.js";

/** Options that a task or transcript line gives its grader under their own names. */
const KEYS = ["language", "tests", "entry_point", "starter", "cpu_seconds", "memory_mb"] as const;

export type LineOptions = Partial<Pick<GraderSpec, (typeof KEYS)[number]>>;

/** Those of the line's options that the grader has; under another grader they are fields like any. */
export function codeOptionsOf(kind: GraderKind, line: LineOptions): LineOptions {
  const { options } = GRADERS[kind];
  const { language, tests, entry_point, starter, cpu_seconds, memory_mb } = line;
  const given = optional({ language, tests, entry_point, starter, cpu_seconds, memory_mb });
  return Object.fromEntries(
    Object.entries(given).filter(([key]) =>
      KEYS.some((known) => known === key && options.includes(known)),
    ),
  );
}
