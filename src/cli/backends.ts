import { Command } from "commander";
import type { BackendsOptions } from "./backends-action.js";

export function backendsCommand(): Command {
  const backends = new Command("backends").description("the backends: endpoints that can be asked");
  backends
    .command("list")
    .description("each backend: kind, model, address, where prompts go, key, price of now")
    .option("--config <file>", "the configuration")
    .option("--json", "print them as JSON")
    .action(async (options: BackendsOptions) => {
      const { listBackends } = await import("./backends-action.js");
      await listBackends(options);
    });
  backends
    .command("check")
    .description("asks each for its list of models, or makes one tiny request (below a cent)")
    .argument("[id...]", "only these backends")
    .option("--config <file>", "the configuration")
    .option("--json", "print them as JSON")
    .action(async (ids: readonly string[], options: BackendsOptions) => {
      const { checkBackends } = await import("./backends-check-action.js");
      process.exitCode = await checkBackends(ids, options);
    });
  return backends.addHelpText(
    "after",
    `
Examples:
  assay backends list
  assay backends check              every backend of the configuration
  assay backends check r1-azure     one of them`,
  );
}
