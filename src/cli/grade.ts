import { Command } from "commander";
import type { GradeOptions } from "./grade-action.js";
import { compatible, SANDBOX_OPTION } from "./options.js";

export function gradeCommand(): Command {
  return new Command("grade")
    .description("grade a file of recorded responses")
    .argument("<kind>", "the grader; assay grade --help lists them")
    .requiredOption("--in <file>", "one JSON object a line: id, target, response, and options")
    .requiredOption("--out <file>", "one line back for each: id, grade, score, extracted, reason")
    .option("--compat <grader>", "math: decide as another grader does: math-verify", compatible)
    .option(...SANDBOX_OPTION)
    .option("--json", "print the counts as JSON")
    .addHelpText(
      "after",
      `
Kinds: math, choice, text, literal, grid, instruction, refusal, code.

A line: {"id": "1", "target": "1/2", "response": "<think>...</think> It is \\\\boxed{0.5}."}
Options of a line, where the grader has them: answer_in (places joined by |: boxed, number, cue,
whole, tag:NAME, json:FIELD, line:PREFIX), form (answer: the response is the bare answer),
options (choice), aliases, compare (text), language, locale, compat; code: tests (source text, or a
list of {args, expected} or {stdin, stdout}), entry_point, language (python, javascript), prompt (what
the program may go on from), cpu_seconds, memory_mb. Programs run in a sandbox, never bare.

Examples:
  $ assay grade math --in answers.jsonl --out grades.jsonl
  $ assay grade choice --in answers.jsonl --out grades.jsonl --json
  $ assay grade code --in programs.jsonl --out grades.jsonl

A bad line gets a line back that says what is wrong. Exit codes: 0 done; 2 refused;
4 done, but lines could not be read.`,
    )
    .action(async (kind: string, options: GradeOptions) => {
      const { gradeRecorded } = await import("./grade-action.js");
      process.exitCode = await gradeRecorded(kind, options);
    });
}
