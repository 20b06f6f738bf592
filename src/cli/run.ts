import { Command } from "commander";
import { amount, commaList, positiveInteger, SANDBOX_OPTION, wholeNumber } from "./options.js";
import type { RunOptions } from "./run-action.js";

export function runCommand(): Command {
  return new Command("run")
    .description("ask backends the tasks of suites, grade the answers and store everything")
    .argument(
      "[suite...]",
      "names of suites, or folders with a suite.yaml (default: all that come with Assay)",
    )
    .option("-b, --backend <ids>", "backends of the config, joined by commas", commaList)
    .option("--samples <k>", "answers to take for each task", positiveInteger, 1)
    .option("--limit <n>", "only the first N tasks of each suite", positiveInteger)
    .option(
      "--until-decided <pack>",
      "in rounds of one sample a task, until the pack's claims are decided; --samples is the most",
    )
    .option(
      "--budget <amount>",
      "stop when so much is spent, in the currency of the prices",
      amount,
    )
    .option("--seed <n>", "seed of the run", wholeNumber, 1)
    .option("--concurrency <n>", "requests at a time for each backend", positiveInteger)
    .option("--resume [run]", "go on with a run that was broken off (default: the newest such run)")
    .option(...SANDBOX_OPTION)
    .option("--db <file>", "the database")
    .option("--config <file>", "the configuration")
    .option("--dry-run", "show who would receive what, and where, and stop")
    .option("--json", "print the result as JSON")
    .addHelpText(
      "after",
      `
Examples:
  $ assay run math-core -b reference                     known truth, no key needed
  $ assay run math-core reasoning-core -b my-endpoint --samples 4
  $ assay run ./my-suite -b my-endpoint,other --limit 10 --dry-run
  $ assay run -b r1-azure --until-decided deepseek-r1 --samples 64 --budget 50
  $ assay run --resume                                   after Ctrl-C, or for failed samples

Exit codes: 0 done; 2 refused (usage, configuration, policy); 4 done but samples are missing;
130 interrupted, go on with --resume.`,
    )
    .action(async (suites: readonly string[], options: RunOptions) => {
      const { run } = await import("./run-action.js");
      process.exitCode = await run(suites, options);
    });
}
