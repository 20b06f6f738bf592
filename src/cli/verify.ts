import { Command } from "commander";
import type { VerifyOptions } from "./verify-action.js";

export function verifyCommand(): Command {
  return new Command("verify")
    .description("write a report again from what it embeds; any change fails")
    .argument("[dir]", "the folder that assay report wrote", "reports")
    .option("--json", "print the result as JSON")
    .addHelpText(
      "after",
      `
Every file is held against its SHA-256. Then the whole report is computed and written again from the
facts that it embeds: samples, prices, ledger, certificate. Answers are graded again. Each number,
verdict, drawing or word that comes out otherwise is named, with both values. Exit code 1 where
anything differs.

A report made by another version of Assay: its numbers are compared, and the files that the versions
write differently are named as held against their hashes alone.

Examples:
  $ assay verify                  the report in reports/
  $ assay verify site --json`,
    )
    .action(async (folder: string, options: VerifyOptions) => {
      const { verify } = await import("./verify-action.js");
      process.exitCode = await verify(folder, options);
    });
}
