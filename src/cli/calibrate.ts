import { Command } from "commander";
import type { CalibrateOptions } from "./calibrate-action.js";
import { wholeNumber } from "./options.js";

export function calibrateCommand(): Command {
  return instrumentCommand().addCommand(gradersCommand());
}

function gradersCommand(): Command {
  return new Command("graders")
    .description("run every grader on its labelled cases and print how often it errs, by shape")
    .option("--json", "print the rates as JSON")
    .addHelpText(
      "after",
      `
Each rate comes with its exact 95 % interval. The rates are stored with every run, and its scores are
shown as they stand and corrected for these errors.

Exit codes: 0 done; 1 a grader refuses a target as it stands.`,
    )
    .action(async (_own: object, command: Command) => {
      const { gradersCertificate } = await import("./calibrate-graders-action.js");
      process.exitCode = gradersCertificate(command.optsWithGlobals());
    });
}

function instrumentCommand(): Command {
  return new Command("calibrate")
    .description("measure the reference engine, whose truth is known, and print the certificate")
    .option("--seed <n>", "seed of the engine", wholeNumber, 1)
    .option("--db <file>", "the database")
    .option("--config <file>", "the configuration")
    .option("--json", "print the certificate as JSON")
    .addHelpText(
      "after",
      `
The reference engine is a server inside this process that speaks the dialect of an OpenAI-compatible
endpoint. It is a measuring standard, not a language model: each answer, time and token count is
decided beforehand, and the certificate holds what Assay measured against it.

Exit codes: 0 the certificate passed; 1 it failed: do not trust numbers measured here and now.`,
    )
    .action(async (options: CalibrateOptions) => {
      const { certificate } = await import("./calibrate-action.js");
      process.exitCode = await certificate(options);
    });
}
