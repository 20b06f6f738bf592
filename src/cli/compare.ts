import { Command } from "commander";
import type { CompareOptions } from "./compare-action.js";
import { commaList, points, regression } from "./options.js";

export function compareCommand(): Command {
  return new Command("compare")
    .description("paired comparison of two runs, two backends, or several hosts of one model")
    .argument("[base]", "a run, a backend (its newest run of each suite), or RUN/BACKEND")
    .argument("[candidate]", "the same, for what is compared with it")
    .option("--hosts <ids>", "several backends instead, each against the first", commaList)
    .option(
      "--nights <ids>",
      "instead: has any of these backends fallen tonight below its green nights before",
      commaList,
    )
    .option(
      "--from <run>",
      "with --nights: the first night that counts; what fell before is accepted",
    )
    .option(
      "--drift <backend>",
      "instead: has a backend's score changed from its first five runs, and since when",
    )
    .option("--margin <points>", "differences up to this count as none", points, 1)
    .option("--fail-on <what>", "regression: exit 1 where a suite is certainly worse", regression)
    .option("--strict", "with --fail-on: exit 3 where a suite is inconclusive")
    .option("--format <names>", "md, json, junit, joined by commas", commaList)
    .option("--out <dir>", "folder for the formats; without it they go to stdout")
    .option("--db <file>", "the database")
    .option("--config <file>", "the configuration")
    .option("--json", "print the comparison as JSON")
    .addHelpText(
      "after",
      `
Samples are paired by task and index. p values count after Holm's adjustment over all that is compared
together. better, worse: a certain difference; equivalent: certainly within the margin.
--nights holds each night against the green ones before it, by a test that is red by chance once in a
thousand nights; a fall stays red until the score is back, or --from accepts it (docs/nightly.md).

Examples:
  $ assay compare r1-azure r1-fireworks --margin 2
  $ assay compare 20261124-020000-aaaaaa 20261125-020000-bbbbbb --fail-on regression
  $ assay compare --hosts r1-azure,r1-fireworks,r1-bedrock
  $ assay compare --nights r1-azure,r1-fireworks --fail-on regression
  $ assay compare --drift r1-azure --fail-on regression
  $ assay compare main candidate --format md,junit --out reports

Exit codes: 0 done; 1 --fail-on: a regression; 2 refused; 3 --strict: inconclusive.`,
    )
    .action(
      async (base: string | undefined, candidate: string | undefined, options: CompareOptions) => {
        const { compare } = await import("./compare-action.js");
        process.exitCode = await compare(base, candidate, options);
      },
    );
}
