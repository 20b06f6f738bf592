import pc from "picocolors";
import { type Certificate, calibrate } from "../calibration/calibrate.js";
import { loadConfig } from "../config/load.js";
import { EXIT } from "../errors.js";
import { CODE_LANGUAGES } from "../graders/code/cases.js";
import { openSandbox } from "../sandbox/sandbox.js";
import { openStore } from "../store/store.js";
import { builtInSuites, loadSuite } from "../suites/load.js";
import { onInterrupt } from "./interrupt.js";
import { print, printable, printJson, say } from "./output.js";

export interface CalibrateOptions {
  readonly seed: number;
  readonly db?: string;
  readonly config?: string;
  readonly json?: boolean;
}

/** `assay calibrate`; returns the exit code. */
export async function certificate(options: CalibrateOptions): Promise<number> {
  const config = await loadConfig(options.config);
  const suites = builtInSuites()
    .map(loadSuite)
    .filter(({ tasks }) => tasks.length > 0);
  const store = openStore(options.db ?? config.db, { create: true });
  const interrupt = onInterrupt();
  const sandbox = openSandbox();
  try {
    say("calibrating against the reference engine (known truth, not a language model)");
    for (const language of CODE_LANGUAGES) {
      const runtime = await sandbox.runtime(language);
      if ("mend" in runtime) say(printable(`note: code is not certified: ${runtime.mend}`));
    }
    const result = await calibrate(store, suites, options.seed, interrupt.signal, sandbox);
    if (options.json === true) printJson({ schema: "assay.certificate/1", ...result });
    else print(certificateText(result));
    return result.passed ? EXIT.done : EXIT.gateFailed;
  } catch (error) {
    if (interrupt.signal.aborted) return EXIT.interrupted;
    throw error;
  } finally {
    interrupt.release();
    await sandbox.close();
    store.close();
  }
}

function certificateText({ runId, passed, checks }: Certificate): string {
  const lines = checks.flatMap((check) => {
    const mark = check.passed ? pc.green("ok  ") : pc.red("FAIL");
    const allowed = check.tolerance === "none" ? "" : `   allowed: ${check.tolerance}`;
    return [
      `${mark}  ${check.quantity}`,
      `      truth: ${check.truth}   measured: ${check.measured}${allowed}`,
    ];
  });
  const verdict = passed
    ? pc.green(`certificate passed: ${checks.length} of ${checks.length} checks`)
    : pc.red(
        `certificate FAILED: ${checks.filter((check) => !check.passed).length} of ${checks.length} checks`,
      );
  return `${lines.join("\n")}\n${verdict} (run ${runId})`;
}
