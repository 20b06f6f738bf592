import { UserError } from "../errors.js";
import { FORMATS, withLikelyFormat } from "./formats/index.js";
import { checked } from "./jsonl.js";
import { readRecords } from "./records.js";
import type { SuiteFile, TaskLine } from "./schema.js";
import { taskSchema } from "./schema.js";

interface Placed {
  readonly line: number;
  readonly value: TaskLine;
}

/** The tasks of a suite's file, in our form, whatever form they are given out in. */
export function readTaskFile(
  file: string,
  suiteFile: string,
  head: Pick<SuiteFile, "format" | "from" | "to" | "grader">,
): readonly Placed[] {
  const name = head.format === "assay" ? undefined : head.format;
  const format = name === undefined ? undefined : FORMATS[name];
  if (format !== undefined && !format.graders.includes(head.grader.kind)) {
    throw new UserError(
      `${suiteFile}: key "grader.kind": ${format.title} is graded by ${format.graders.join(" or ")}, not ${head.grader.kind}`,
    );
  }
  const days = new Set<string>();
  const tasks: Placed[] = [];
  for (const { line, value } of readRecords(file, "tasks file")) {
    const place = `${file}:${line}`;
    try {
      const raw = format === undefined ? value : format.taskOf(value, place, head);
      const day = format?.dayOf?.(value);
      if (day !== undefined) days.add(day);
      if (raw !== undefined) tasks.push({ line, value: checked(place, raw, taskSchema) });
    } catch (error) {
      throw withLikelyFormat(error, value, name);
    }
  }
  if (tasks.length === 0 && days.size > 0)
    throw emptyWindow(file, suiteFile, head, [...days].sort());
  return tasks;
}

function emptyWindow(
  file: string,
  suiteFile: string,
  { from, to }: Pick<SuiteFile, "from" | "to">,
  days: readonly string[],
): UserError {
  const [key, window] = [
    from === undefined ? "to" : "from",
    [from === undefined ? "" : `from ${from}`, to === undefined ? "" : `to ${to}`].join(" ").trim(),
  ];
  return new UserError(`${suiteFile}: key "${key}": there is no task ${window}`, {
    hint: `${file} has tasks of ${days.at(0)} to ${days.at(-1)}`,
  });
}
