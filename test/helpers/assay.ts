import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const BIN = fileURLToPath(new URL("../../bin/assay.mjs", import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface AssayOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Called with what stderr has said so far; may signal the process. */
  readonly onStderr?: (text: string, kill: (signal: NodeJS.Signals) => void) => void;
  /** A shell prefix, such as a resource limit. */
  readonly limit?: string;
}

/** Runs the real command line as a process of its own. */
export function assay(args: readonly string[], options: AssayOptions): Promise<Ended> {
  const env = { PATH: process.env["PATH"] ?? "", HOME: options.cwd, NO_COLOR: "1", ...options.env };
  const command = [process.execPath, BIN, ...args];
  const [file, ...rest] =
    options.limit === undefined
      ? command
      : ["bash", "-c", `${options.limit}; exec "$@"`, "bash", ...command];
  const child = spawn(file ?? "", rest, { cwd: options.cwd, env });
  return new Promise((resolve, reject) => {
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
      options.onStderr?.(stderr, (signal) => child.kill(signal));
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, stdout, stderr }));
  });
}
