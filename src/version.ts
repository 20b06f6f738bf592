import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { codeOf } from "./errors.js";

const manifest: unknown = createRequire(import.meta.url)("../package.json");

/** Version of the package. */
export const VERSION =
  typeof manifest === "object" && manifest !== null && "version" in manifest
    ? String(manifest.version)
    : "unknown";

/** Version with the commit of the checkout, where there is one: what a run was measured with. */
export const PROGRAM = [VERSION, commit()].filter((part) => part !== undefined).join("+");

function commit(): string | undefined {
  const git = (path: string) =>
    readFileSync(fileURLToPath(new URL(`../.git/${path}`, import.meta.url)), "utf8").trim();
  try {
    const head = git("HEAD");
    const hash = head.startsWith("ref: ") ? git(head.slice(5)) : head;
    return hash.slice(0, 10);
  } catch (error) {
    // Not a checkout (ENOENT), a worktree (.git is a file), or its refs are packed: the version is all.
    if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR") return undefined;
    throw error;
  }
}
