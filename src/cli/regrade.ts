import { Command } from "commander";
import { SANDBOX_OPTION } from "./options.js";
import type { RegradeOptions } from "./regrade-action.js";

export function regradeCommand(): Command {
  return new Command("regrade")
    .description("grade stored samples again with today's graders, keeping the old grades")
    .argument("[run]", "the run (default: every run that is not a calibration)")
    .option(...SANDBOX_OPTION)
    .option("--db <file>", "the database")
    .option("--config <file>", "the configuration")
    .option("--json", "print what changed as JSON")
    .addHelpText(
      "after",
      `
Examples:
  $ assay regrade                             every run
  $ assay regrade 20261124-141530-a1b2c3      one of them

No model is asked. Reports show the newest grades; the old ones stay in the database.`,
    )
    .action(async (run: string | undefined, options: RegradeOptions) => {
      const { regrade } = await import("./regrade-action.js");
      await regrade(run, options);
    });
}
