import { spawnSync } from "node:child_process";
import type { Sandbox } from "../../src/sandbox/sandbox.js";

/** The compiled sandbox: its confined processes are started from files. */
const load = (path: string) => import(new URL(`../../dist/sandbox/${path}`, import.meta.url).href);
const { confinementOf }: typeof import("../../src/sandbox/confinement.js") =
  await load("confinement.js");
const { openPython }: typeof import("../../src/sandbox/python/runtime.js") =
  await load("python/runtime.js");
export const { openSandbox }: typeof import("../../src/sandbox/sandbox.js") =
  await load("sandbox.js");
export const { BrokenTests }: typeof import("../../src/sandbox/job.js") = await load("job.js");

const bare = spawnSync("bwrap", ["--unshare-user", "--unshare-pid", "--ro-bind", "/", "/", "true"]);
export const SANDBOX_PRESENT = bare.status === 0;
/** Why tests of the sandbox are skipped, for their titles. */
export const NO_SANDBOX = SANDBOX_PRESENT
  ? ""
  : ` (skipped: bubblewrap confines nothing here: ${bare.error?.message ?? bare.stderr.toString().trim()})`;

/** What tests need of a sandbox. */
export type Runs = Pick<Sandbox, "run" | "close">;

/** Python where a confined process cannot make namespaces itself, as in a container: one for each program. */
export async function openSingleUse(): Promise<Runs> {
  const confinement = await confinementOf("bubblewrap");
  if ("mend" in confinement) throw new Error(confinement.mend);
  const runtime = await openPython({ ...confinement, nests: false });
  return {
    run: async (job) => (await runtime.judge(job)).judgement,
    close: () => runtime.close(),
  };
}
