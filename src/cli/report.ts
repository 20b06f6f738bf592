import { Command } from "commander";
import { commaList, compatible, dayOrInstant, language } from "./options.js";
import type { ReportOptions } from "./report-action.js";

export function reportCommand(): Command {
  return new Command("report")
    .description("render the leaderboard from what is stored")
    .argument("[run...]", "the runs to show (default: the newest of each backend and suite)")
    .option("--out <dir>", "where the files go", "reports")
    .option(
      "--compat <grader>",
      "show the score by another grader's decisions too: math-verify",
      compatible,
    )
    .option(
      "--as-of <date>",
      "price every request, old ones too, as on that day (or at that instant, UTC)",
      dayOrInstant,
    )
    .option(
      "--format <list>",
      "html (a folder of pages), md, json, csv, junit; joined by commas",
      commaList,
      ["html"],
    )
    .option("--lang <language>", "of the pages: en, pt, zh", language, "en")
    .option("--db <file>", "the database")
    .option("--config <file>", "the configuration")
    .option("--json", "print the leaderboard as JSON")
    .addHelpText(
      "after",
      `
Examples:
  $ assay report                              reports/index.html
  $ assay report --format html,md,json --out site
  $ assay report 20261124-141530-a1b2c3       one run alone
  $ assay report --lang pt --out relatorio    the pages in Portuguese
  $ assay report --as-of 2025-06-30           what it would have cost on that day`,
    )
    .action(async (runs: readonly string[], options: ReportOptions) => {
      const { report } = await import("./report-action.js");
      process.exitCode = await report(runs, options);
    });
}
