import { Command } from "commander";

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
  return suites;
}
