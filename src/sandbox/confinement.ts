import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { codeOf } from "../errors.js";
import { inBubblewrap } from "./cage/bubblewrap.js";
import { inContainer } from "./cage/container.js";
import type { Confinement } from "./runtime.js";

export type SandboxKind = "bubblewrap" | "docker" | "podman";

/** How programs are confined; or what is missing for it, with the mend. Nothing ever runs bare. */
export async function confinementOf(
  kind: SandboxKind,
): Promise<Confinement | { readonly mend: string }> {
  if (kind !== "bubblewrap") return { isolation: kind, nests: false, confine: inContainer(kind) };
  if (process.platform !== "linux") {
    return { mend: "bubblewrap runs on Linux alone; here, use --sandbox docker or podman" };
  }
  try {
    await promisify(execFile)("bwrap", ["--version"]);
  } catch (error) {
    return {
      mend:
        codeOf(error) === "ENOENT"
          ? "bubblewrap is not installed: install your system's package bubblewrap (apt install bubblewrap)"
          : "bubblewrap does not start: does bwrap --version print its version?",
    };
  }
  return { isolation: "bubblewrap", nests: true, confine: inBubblewrap };
}
