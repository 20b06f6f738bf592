import { Command } from "commander";
import type { AuditOptions } from "./claims-audit-action.js";

export function claimsCommand(): Command {
  const claims = new Command("claims").description("the ledger of published claims");
  claims
    .command("audit")
    .description("the ledger's arithmetic and its contradictions, without asking a model")
    .option("--pack <pack>", "findings that rest on a claim of this pack: a name or a .yaml file")
    .option("--rule <rule>", "this rule alone")
    .option("--json", "print them as JSON")
    .addHelpText(
      "after",
      `
Examples:
  $ assay claims audit
  $ assay claims audit --pack training-cost --rule arithmetic`,
    )
    .action(async (options: AuditOptions) => {
      const { auditClaims } = await import("./claims-audit-action.js");
      await auditClaims(options);
    });
  return claims;
}
