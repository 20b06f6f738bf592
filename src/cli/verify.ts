import { Command } from "commander";
import type { VerifyOptions } from "./verify-action.js";

export function verifyCommand(): Command {
  return new Command("verify")
    .description("hold a report against its own samples and hashes; any change fails")
    .argument("[dir]", "the folder that assay report wrote", "reports")
    .option("--json", "print the result as JSON")
    .addHelpText(
      "after",
      `
Every file is held against its SHA-256, every number of the leaderboard is computed again from the
embedded samples, and what the pages show is held against that. Exit code 1 where anything differs.

Examples:
  $ assay verify                  the report in reports/
  $ assay verify site --json`,
    )
    .action(async (folder: string, options: VerifyOptions) => {
      const { verify } = await import("./verify-action.js");
      process.exitCode = await verify(folder, options);
    });
}
