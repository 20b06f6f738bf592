import { Command } from "commander";
import type { CheckOptions } from "./check-action.js";

export function checkCommand(): Command {
  return new Command("check")
    .description("a verdict for each published claim, from what is stored")
    .argument(
      "[pack]",
      "a pack of the ledger or a .yaml file; the whole ledger where none is named",
    )
    .option("--gate", "exit 1 where a claim is refuted, 3 where one is open")
    .option("--db <file>", "the database")
    .option("--config <file>", "the configuration")
    .option("--json", "print the verdicts as JSON")
    .addHelpText(
      "after",
      `
Verdicts:
  reproduced       equivalent to the published figure within the benchmark's margin
  below, above     certainly different
  inconclusive     neither is certain; says how many samples would decide and what they cost
  not comparable   the protocol or the model differs; says in what
  not run          nothing of it is stored
  not checkable    it cannot be put to a test; says why
  holds, contradicted   arithmetic and orderings, worked out from the ledger alone

Examples:
  $ assay check deepseek-r1
  $ assay check my-claims.yaml --gate
  $ assay claims show r1-readme-aime-2024-deepseek-r1    everything about one claim

Exit codes: 0 done; 1 --gate: a claim is below or contradicted; 2 refused; 3 --gate: one is inconclusive.`,
    )
    .action(async (pack: string | undefined, options: CheckOptions) => {
      const { check } = await import("./check-action.js");
      process.exitCode = await check(pack, options);
    });
}
