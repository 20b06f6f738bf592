import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

type Files = Readonly<Record<string, string>>;

/** Writes files (path -> text) into a new folder, which the caller removes, and returns the folder. */
export function newFolder(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), "assay-test-"));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** The same, removed when the running test ends. */
export function folderWith(files: Files): string {
  const folder = newFolder(files);
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** An empty folder of the running test's own. */
export function temporaryFolder(): string {
  return folderWith({});
}
