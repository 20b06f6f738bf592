import { Command } from "commander";
import { SANDBOX_OPTION } from "./options.js";
import type { LintOptions } from "./suites-lint-action.js";

export function suitesCommand(): Command {
  const suites = new Command("suites").description("the suites: named sets of problems");
  suites
    .command("list")
    .description("the suites that come with Assay")
    .option("--json", "print them as JSON")
    .action(async (options: { readonly json?: boolean }) => {
      const { listSuites } = await import("./suites-action.js");
      listSuites(options.json === true);
    });
  suites
    .command("show")
    .description("a suite's provenance, prompt, grader and tasks")
    .argument("<suite>", "its name, or the path of a folder with a suite.yaml")
    .option("--json", "print it as JSON, tasks included")
    .action(async (name: string, options: { readonly json?: boolean }) => {
      const { showSuite } = await import("./suites-action.js");
      showSuite(name, options.json === true);
    });
  suites
    .command("lint")
    .description(
      "check suites: targets must be graded as right, and a code suite's wrong programs as wrong",
    )
    .argument(
      "[suite...]",
      "names, or folders with a suite.yaml (default: all that come with Assay)",
    )
    .option(...SANDBOX_OPTION)
    .option("--json", "print the defects as JSON")
    .addHelpText(
      "after",
      `
A code suite's reference solutions are run against their tests, and so are the programs of wrong.jsonl
beside its suite.yaml, where it has one: each must fail. A task whose reference fails is refused.

Examples:
  $ assay suites lint
  $ assay suites lint ./my-suite --json

Exit codes: 0 nothing was found; 1 a suite has a defect; 2 refused (a file that cannot be read).`,
    )
    .action(async (names: readonly string[], options: LintOptions) => {
      const { lintSuites } = await import("./suites-lint-action.js");
      process.exitCode = await lintSuites(names, options);
    });
  return suites;
}
