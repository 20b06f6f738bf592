import { Command } from "commander";
import { commaList } from "./options.js";
import type { PlanOptions } from "./plan-action.js";

export function planCommand(): Command {
  return new Command("plan")
    .description("what a verdict on each claim would take: samples, tokens, money, time")
    .argument("<pack>", "a pack of the ledger or a .yaml file")
    .requiredOption("-b, --backend <ids>", "the backends to plan for, joined by commas", commaList)
    .option("--db <file>", "the database; speeds are taken from it where it has any")
    .option("--config <file>", "the configuration")
    .option("--json", "print the plan as JSON")
    .addHelpText(
      "after",
      `
Nothing is sent and nothing is spent. Samples are those with which equivalence within the benchmark's
margin would show with 80 % power if there is no difference.

Example:
  $ assay plan deepseek-r1 -b r1-azure`,
    )
    .action(async (pack: string, options: PlanOptions) => {
      const { plan } = await import("./plan-action.js");
      await plan(pack, options);
    });
}
