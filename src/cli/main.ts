import { Command, CommanderError } from "commander";
import { EXIT } from "../errors.js";
import { VERSION } from "../version.js";
import { backendsCommand } from "./backends.js";
import { calibrateCommand } from "./calibrate.js";
import { checkCommand } from "./check.js";
import { claimsCommand } from "./claims.js";
import { compareCommand } from "./compare.js";
import { gradeCommand } from "./grade.js";
import { importCommand } from "./import.js";
import { reportError } from "./output.js";
import { planCommand } from "./plan.js";
import { pricesCommand } from "./prices.js";
import { regradeCommand } from "./regrade.js";
import { reportCommand } from "./report.js";
import { runCommand } from "./run.js";
import { runsCommand } from "./runs.js";
import { suitesCommand } from "./suites.js";
import { verifyCommand } from "./verify.js";
import { viewCommand } from "./view.js";

/**
 * Runs one command line and returns its exit code. Each command loads its own parts only when it is
 * called, so that --help stays quick.
 */
export async function main(args: readonly string[]): Promise<number> {
  process.exitCode = EXIT.done;
  try {
    await program().parseAsync([...args], { from: "user" });
    return Number(process.exitCode);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.refused;
    reportError(error, args.includes("--json"));
    return EXIT.refused;
  }
}

function program(): Command {
  const assay = new Command("assay")
    .description("Puts published performance claims about language models to the test.")
    .version(VERSION)
    .addHelpText(
      "after",
      `
Examples:
  $ assay calibrate                                    is the instrument in order?
  $ assay run math-core -b reference                   a first run, no key needed
  $ assay run math-core reasoning-core -b my-endpoint --samples 4
  $ assay import answers.jsonl --suite math-core --backend recorded
  $ assay report                                       reports/index.html
  $ assay view                                         the same, live, while a run goes on
  $ assay claims audit                                 do the published figures agree?
  $ assay check deepseek-r1                            what do our measurements say of them?`,
    );
  for (const command of [
    runCommand(),
    importCommand(),
    gradeCommand(),
    regradeCommand(),
    reportCommand(),
    viewCommand(),
    verifyCommand(),
    calibrateCommand(),
    suitesCommand(),
    compareCommand(),
    planCommand(),
    checkCommand(),
    claimsCommand(),
    backendsCommand(),
    pricesCommand(),
    runsCommand(),
  ]) {
    assay.addCommand(command);
  }
  for (const command of everyCommand(assay))
    command.exitOverride().showHelpAfterError("(--help shows what there is)");
  return assay;
}

function everyCommand(command: Command): readonly Command[] {
  return [command, ...command.commands.flatMap(everyCommand)];
}
