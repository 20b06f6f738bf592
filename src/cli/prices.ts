import { Command } from "commander";
import { dayOrInstant } from "./options.js";
import type { PricesListOptions } from "./prices-action.js";
import type { PricesRefreshOptions } from "./prices-refresh-action.js";

export function pricesCommand(): Command {
  const prices = new Command("prices").description(
    "the price table: what each host charged, and when",
  );
  prices
    .command("list")
    .description("the dated rows, each with its source")
    .option("--provider <name>", "only this provider's, such as azure")
    .option("--model <name>", "only this model's, as it is sent")
    .option("--at <date>", "only those valid on that day, or at that instant (UTC)", dayOrInstant)
    .option("--json", "print them as JSON")
    .addHelpText(
      "after",
      `
A row without a start holds from the day on which it was first seen, never before. A row without an end
holds on; who relies on one not seen for 90 days is told so.

Examples:
  $ assay prices list --provider deepseek
  $ assay prices list --model deepseek-reasoner --at 2025-03-01T17:00:00Z`,
    )
    .action(async (options: PricesListOptions) => {
      const { listPrices } = await import("./prices-action.js");
      listPrices(options);
    });
  prices
    .command("refresh")
    .description("hold the rows valid today against models.dev's list")
    .requiredOption("--from <file>", "its api.json, fetched from https://models.dev/api.json")
    .option("--write", "append what is new, and end what changed today")
    .option("--json", "print the differences as JSON")
    .addHelpText(
      "after",
      `
Nothing is fetched. Without --write nothing is written either.

Examples:
  $ curl -o api.json https://models.dev/api.json
  $ assay prices refresh --from api.json
  $ assay prices refresh --from api.json --write`,
    )
    .action(async (options: PricesRefreshOptions) => {
      const { refreshPrices } = await import("./prices-refresh-action.js");
      refreshPrices(options);
    });
  return prices;
}
