import { Command } from "commander";
import type { AuditOptions } from "./claims-audit-action.js";
import type { ListOptions } from "./claims-list-action.js";
import type { ShowOptions } from "./claims-show-action.js";

export function claimsCommand(): Command {
  const claims = new Command("claims").description("the ledger of published claims");
  claims
    .command("list")
    .description("the claims, one a line")
    .option("--pack <pack>", "of this pack: a name or a .yaml file")
    .option("--model <text>", "about models whose id contains this")
    .option("--benchmark <text>", "on benchmarks whose name contains this")
    .option("--status <verdict>", "with this verdict, such as below or not-run")
    .option("--db <file>", "the database, for --status")
    .option("--config <file>", "the configuration")
    .option("--json", "print them as JSON")
    .addHelpText(
      "after",
      `
Examples:
  $ assay claims list --model R1-Distill-Qwen-7B --benchmark AIME
  $ assay claims list --pack price --status contradicted`,
    )
    .action(async (options: ListOptions) => {
      const { listClaims } = await import("./claims-list-action.js");
      await listClaims(options);
    });
  claims
    .command("show")
    .description("everything about one claim: source, protocol, check, and all that was measured")
    .argument("<id>", "its id")
    .option("--db <file>", "the database")
    .option("--config <file>", "the configuration")
    .option("--json", "print it as JSON")
    .addHelpText(
      "after",
      `
Example:
  $ assay claims show r1-readme-aime-2024-deepseek-r1`,
    )
    .action(async (id: string, options: ShowOptions) => {
      const { showClaim } = await import("./claims-show-action.js");
      await showClaim(id, options);
    });
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
