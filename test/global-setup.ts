import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { NO_TRANSCRIPTS, TRANSCRIPTS_PRESENT } from "./helpers/transcripts.js";

/** Says what cannot be tested here, and compiles once, before tests start the command line side by side. */
export default function setup(): void {
  if (!TRANSCRIPTS_PRESENT) process.stderr.write(`assay: ${NO_TRANSCRIPTS}\n`);
  const script = fileURLToPath(new URL("../bin/ready.mjs", import.meta.url));
  const { status } = spawnSync(process.execPath, [script, "build"], { stdio: "inherit" });
  if (status !== 0) throw new Error("the sources could not be compiled");
}
