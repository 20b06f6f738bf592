import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { z } from "zod";

/** A Python to run programs with, and what it needs to see beside the system's own folders. */
export interface Interpreter {
  readonly executable: string;
  readonly folders: readonly string[];
}

const ASK = "import json, sys; print(json.dumps([sys.executable, sys.prefix, sys.base_prefix]))";
const SYSTEM = /^\/(?:usr|nix\/store)(?:\/|$)/;
const said = z.array(z.string().min(1)).min(3);

/** The Pythons of this machine, the one on the PATH first. */
export async function interpreters(): Promise<readonly Interpreter[]> {
  const found = await Promise.all(["python3", "/usr/bin/python3"].map(ask));
  const known = found.filter((each) => each !== undefined);
  return known.filter(
    ({ executable }, index) =>
      known.findIndex((other) => other.executable === executable) === index,
  );
}

async function ask(command: string): Promise<Interpreter | undefined> {
  try {
    const { stdout } = await promisify(execFile)(command, ["-c", ASK], { cwd: "/" });
    const [executable = command, ...prefixes] = said.parse(JSON.parse(stdout));
    const folders = [...new Set(prefixes)].filter((folder) => !SYSTEM.test(folder));
    return { executable, folders };
  } catch {
    // No such command, or none that answers: the caller says what is missing.
    return undefined;
  }
}
