import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Compiles once, before tests start the command line side by side. */
export default function setup(): void {
  const script = fileURLToPath(new URL("../bin/ready.mjs", import.meta.url));
  const { status } = spawnSync(process.execPath, [script, "build"], { stdio: "inherit" });
  if (status !== 0) throw new Error("the sources could not be compiled");
}
