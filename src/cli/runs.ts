import { Command } from "commander";
import type { RunsOptions } from "./runs-action.js";

export function runsCommand(): Command {
  const runs = new Command("runs").description("the runs in the database").addHelpText(
    "after",
    `
Examples:
  $ assay runs list
  $ assay runs show 20261124-141530-a1b2c3`,
  );
  runs
    .command("list")
    .description("all runs, oldest first")
    .option("--db <file>", "the database")
    .option("--config <file>", "the configuration")
    .option("--json", "print them as JSON")
    .action(async (options: RunsOptions) => {
      const { listRuns } = await import("./runs-action.js");
      await listRuns(options);
    });
  runs
    .command("show")
    .description("one run: what was asked for, and what came out")
    .argument("<run>", "its id")
    .option("--db <file>", "the database")
    .option("--config <file>", "the configuration")
    .option("--json", "print it as JSON")
    .action(async (id: string, options: RunsOptions) => {
      const { showRun } = await import("./runs-action.js");
      await showRun(id, options);
    });
  return runs;
}
