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
  return backends;
}
