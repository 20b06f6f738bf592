import { createHash } from "node:crypto";
import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chunkScript, readChunk } from "../../../src/reports/html/chunk.js";
import { temporaryFolder } from "../../helpers/files.js";

/** A JSON value that a test reaches into. */
// biome-ignore lint/suspicious/noExplicitAny: tests change what they know to be there.
export type Loose = any;

const MANIFEST = "data/manifest.json";

/** A file within the site, and its new text. */
export type Change = readonly [path: string, change: (text: string) => string];

/** A copy of a site in which files have other texts; with `mend`, the manifest is made to fit. */
export function forged(site: string, changes: readonly Change[], mend = true): string {
  const folder = join(temporaryFolder(), "site");
  cpSync(site, folder, { recursive: true });
  const hashes: Record<string, string> = {};
  for (const [path, change] of changes) {
    const file = join(folder, path);
    const before = existsSync(file) ? readFileSync(file, "utf8") : "";
    const text = change(before);
    if (text === before) throw new Error(`${path} was not changed`);
    writeFileSync(file, text);
    hashes[path] = createHash("sha256").update(text).digest("hex");
  }
  if (mend) {
    const manifest: Loose = JSON.parse(readFileSync(join(folder, MANIFEST), "utf8"));
    Object.assign(manifest.files, hashes);
    writeFileSync(join(folder, MANIFEST), `${JSON.stringify(manifest, null, 1)}\n`);
  }
  return folder;
}

/** Changes what a data file holds, as the same kind of file. */
export function data(change: (value: Loose) => void): (text: string) => string {
  return (text) => {
    const chunk = readChunk(text);
    const value: Loose = JSON.parse(chunk?.json ?? text);
    change(value);
    const json = JSON.stringify(value);
    return chunk === undefined ? `${json}\n` : chunkScript(chunk.id, json);
  };
}
