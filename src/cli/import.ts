import { Command } from "commander";
import type { ImportOptions } from "./import-action.js";
import { SANDBOX_OPTION } from "./options.js";

export function importCommand(): Command {
  return new Command("import")
    .description("take recorded transcripts as samples of a run")
    .argument(
      "<file...>",
      "transcripts, one JSON object a line: task_id, prompt, target, response ...",
    )
    .requiredOption("--suite <suite>", "the suite whose grader and targets count")
    .requiredOption("--backend <label>", "the name to show them under")
    .option(...SANDBOX_OPTION)
    .option("--db <file>", "the database")
    .option("--config <file>", "the configuration")
    .option("--json", "print the result as JSON")
    .addHelpText(
      "after",
      `
Examples:
  $ assay import answers.jsonl --suite math-core --backend "my model, Monday"
  $ assay import part1.jsonl part2.jsonl --suite ./my-suite --backend r1

A line needs task_id, prompt, target and response. Optional: reasoning, sample (0, 1, ...), usage
{input, output, reasoning, cached}, finish_reason, model, seconds, options, metadata; "label"
(somebody else's grade) is never used.`,
    )
    .action(async (files: readonly string[], options: ImportOptions) => {
      const { importFiles } = await import("./import-action.js");
      process.exitCode = await importFiles(files, options);
    });
}
