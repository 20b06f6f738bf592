import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const BIN = fileURLToPath(new URL("../../bin/assay.mjs", import.meta.url));

/** Makes the process believe that it runs on another Node. */
function pretending(version: string): string {
  const code = `Object.defineProperty(process, "versions", { value: { ...process.versions, node: "${version}" } });`;
  return `data:text/javascript,${encodeURIComponent(code)}`;
}

it.each(["18.20.8", "20.18.3"])(
  "Node %s is refused with one line that says what is needed",
  (version) => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ["--import", pretending(version), BIN, "--help"],
      { encoding: "utf8" },
    );
    expect(stderr).toBe(
      `assay: needs Node 20.19 or newer, this is ${version}; install one from your package manager or nodejs.org\n`,
    );
    expect(status).toBe(2);
  },
);
