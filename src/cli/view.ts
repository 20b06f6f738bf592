import { Command } from "commander";
import { language, portNumber } from "./options.js";
import type { ViewOptions } from "./view-action.js";

export function viewCommand(): Command {
  return new Command("view")
    .description("serve the report from the database, on this machine alone, and follow a run live")
    .argument("[run...]", "the runs to show (default: the newest of each backend and suite)")
    .option("--port <n>", "where to listen (default: any free port)", portNumber)
    .option("--lang <language>", "of the pages: en, pt, zh", language, "en")
    .option("--db <file>", "the database")
    .option("--config <file>", "the configuration")
    .option("--json", "print the address as JSON")
    .addHelpText(
      "after",
      `
Examples:
  $ assay view                  prints the address; Ctrl-C ends it
  $ assay view --port 8080 --lang zh`,
    )
    .action(async (runs: readonly string[], options: ViewOptions) => {
      const { view } = await import("./view-action.js");
      process.exitCode = await view(runs, options);
    });
}
