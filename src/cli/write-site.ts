import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { messageOf, UserError } from "../errors.js";
import { isSitePath, MANIFEST } from "../reports/html/site.js";
import type { Out } from "../reports/html/write-data.js";

/**
 * Writes a site beside the one that is there, and puts it in its place when it is whole. Of what lies
 * in the folder, only files that an older site's manifest names are taken away.
 */
export async function writeSiteTo(
  folder: string,
  write: (out: Out) => Promise<void>,
): Promise<void> {
  assertOurs(folder);
  const part = join(folder, ".assay-part");
  try {
    rmSync(part, { recursive: true, force: true });
    const written: string[] = [];
    const put = putIn(part);
    await write((path, text) => {
      put(path, text);
      written.push(path);
    });
    const before = filesOf(folder);
    // Pages last: until then they show the old data or none, never a mixture of both.
    const order = written.toSorted((a, b) => rank(a) - rank(b));
    for (const path of order) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      renameSync(join(part, path), join(folder, path));
    }
    const kept = new Set(written);
    for (const path of before) if (!kept.has(path)) rmSync(join(folder, path), { force: true });
    rmSync(part, { recursive: true, force: true });
  } catch (cause) {
    rmSync(part, { recursive: true, force: true });
    if (cause instanceof UserError || !isFileError(cause)) throw cause;
    throw new UserError(`cannot write the report to ${folder}: ${messageOf(cause)}`, {
      hint: "check the folder and the space on its disk, or name another with --out",
      cause,
    });
  }
}

/** Writes the files of a report into a folder. */
export function putIn(folder: string): Out {
  return (path, text) => {
    const to = join(folder, path);
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, text);
  };
}

function rank(path: string): number {
  if (path === MANIFEST) return 3;
  if (path === "index.html") return 2;
  return path.endsWith(".html") ? 1 : 0;
}

function isFileError(cause: unknown): boolean {
  return cause instanceof Error && "syscall" in cause;
}

/** A folder `data` of somebody else's is not to be written into. */
function assertOurs(folder: string): void {
  const data = join(folder, dirname(MANIFEST));
  if (!existsSync(data) || existsSync(join(folder, MANIFEST))) return;
  if (readdirSync(data).length === 0) return;
  throw new UserError(`${data} holds files that are not a report's`, {
    hint: "name another folder with --out",
  });
}

/** What an older site wrote; nothing where its manifest cannot be read. */
function filesOf(folder: string): readonly string[] {
  const file = join(folder, MANIFEST);
  if (!existsSync(file)) return [];
  try {
    const { files } = JSON.parse(readFileSync(file, "utf8")) as { readonly files?: object };
    return Object.keys(files ?? {}).filter(isSitePath);
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}
