import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "../../errors.js";
import { readChunk } from "../html/chunk.js";
import { MANIFEST, REPORT } from "../html/site.js";
import type { Overview } from "../model.js";

/** A site as it lies in a folder, with what is wrong with its files. */
export interface ReadSite {
  readonly folder: string;
  readonly overview: Overview;
  readonly files: readonly string[];
  /** SHA-256 of the manifest, which stands for the whole site. */
  readonly digest: string;
  readonly problems: readonly string[];
}

/** Reads the manifest and holds every file against it. Throws a UserError where there is no site. */
export function readSite(folder: string): ReadSite {
  if (!existsSync(join(folder, MANIFEST))) {
    throw new UserError(`${folder} holds no report that can be verified: there is no ${MANIFEST}`, {
      hint: "name the folder that assay report wrote",
    });
  }
  const text = readFileSync(join(folder, MANIFEST));
  const files = filesOf(text.toString("utf8"));
  const problems: string[] = [];
  for (const [path, sha256] of files) {
    const file = join(folder, path);
    if (!existsSync(file)) problems.push(`${path}: missing`);
    else if (createHash("sha256").update(readFileSync(file)).digest("hex") !== sha256) {
      problems.push(`${path}: its content has changed`);
    }
  }
  for (const path of strangers(folder, new Set(files.keys()))) {
    problems.push(`${path}: not in the manifest`);
  }
  const digest = createHash("sha256").update(text).digest("hex");
  return { folder, overview: overviewIn(folder), files: [...files.keys()], digest, problems };
}

function filesOf(text: string): ReadonlyMap<string, string> {
  const manifest = parsed(text, MANIFEST);
  const files =
    typeof manifest === "object" && manifest !== null && "files" in manifest
      ? manifest.files
      : undefined;
  if (typeof files !== "object" || files === null) {
    throw new UserError(`${MANIFEST} lists no files`);
  }
  const entries = Object.entries(files);
  const odd = entries.find(([path]) => !/^[\w-]+(\.html|\/[\w.-]+)$/.test(path));
  if (odd !== undefined) throw new UserError(`${MANIFEST} names ${odd[0]}, which no report writes`);
  return new Map(entries.map(([path, hash]) => [path, String(hash)]));
}

/** Files where only the report's own may be. */
function strangers(folder: string, known: ReadonlySet<string>): readonly string[] {
  return ["data", "assets"].flatMap((inner) =>
    existsSync(join(folder, inner))
      ? readdirSync(join(folder, inner))
          .map((name) => `${inner}/${name}`)
          .filter((path) => path !== MANIFEST && !known.has(path))
      : [],
  );
}

function overviewIn(folder: string): Overview {
  const report = parsed(textOf(folder, REPORT), REPORT);
  if (typeof report === "object" && report !== null && "entries" in report) {
    return report as Overview;
  }
  throw new UserError(`${REPORT} is not a report`);
}

/** A data file of the site, parsed. Throws a UserError where it is not one. */
export function chunkIn(folder: string, id: string): unknown {
  const path = `data/${id}.js`;
  const chunk = readChunk(textOf(folder, path));
  if (chunk === undefined || chunk.id !== id) throw new UserError(`${path} is not a data file`);
  return parsed(chunk.json, path);
}

export function textOf(folder: string, path: string): string {
  const file = join(folder, path);
  if (!existsSync(file)) throw new UserError(`${path} is missing`);
  return readFileSync(file, "utf8");
}

function parsed(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UserError(`${path} is not JSON`, { cause });
  }
}
