import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "../../errors.js";
import { sha256 } from "../../hash.js";
import { readChunk } from "../html/chunk.js";
import { isSitePath, MANIFEST } from "../html/site.js";

/** A site as it lies in a folder, with what is wrong with its files. */
export interface ReadSite {
  readonly folder: string;
  /** The SHA-256 of every file that the manifest names, as it is there now. */
  readonly files: ReadonlyMap<string, string>;
  /** Files that the manifest names and that are not there. */
  readonly missing: readonly string[];
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
  const manifest = readFileSync(join(folder, MANIFEST));
  const named = filesIn(manifest.toString("utf8"));
  const files = new Map<string, string>();
  const missing: string[] = [];
  const problems: string[] = [];
  for (const [path, said] of named) {
    const file = join(folder, path);
    if (!existsSync(file)) {
      missing.push(path);
      problems.push(`${path}: missing`);
      continue;
    }
    const found = sha256(readFileSync(file));
    files.set(path, found);
    if (found !== said) problems.push(`${path}: its content has changed`);
  }
  for (const path of strangers(folder, named)) problems.push(`${path}: not in the manifest`);
  return { folder, files, missing, digest: sha256(manifest), problems };
}

/** Each file that a manifest names, with its hash. */
function filesIn(text: string): ReadonlyMap<string, string> {
  const manifest = parsed(text, MANIFEST);
  const files =
    typeof manifest === "object" && manifest !== null && "files" in manifest
      ? manifest.files
      : undefined;
  if (typeof files !== "object" || files === null) {
    throw new UserError(`${MANIFEST} lists no files`);
  }
  const entries = Object.entries(files);
  const odd = entries.find(([path]) => !isSitePath(path));
  if (odd !== undefined) throw new UserError(`${MANIFEST} names ${odd[0]}, which no report writes`);
  return new Map(entries.map(([path, hash]) => [path, String(hash)]));
}

/** Files where only the report's own may be. */
function strangers(folder: string, known: ReadonlyMap<string, string>): readonly string[] {
  return ["data", "assets"].flatMap((inner) =>
    existsSync(join(folder, inner))
      ? readdirSync(join(folder, inner))
          .map((name) => `${inner}/${name}`)
          .filter((path) => path !== MANIFEST && !known.has(path))
      : [],
  );
}

/** A JSON file of the site, or a data file, parsed. Throws a UserError where it is not one. */
export function jsonIn(site: ReadSite, path: string): unknown {
  const text = textIn(site, path);
  return parsed(jsonOf(path, text), path);
}

/** The JSON that a file holds, whether it is wrapped as a script or not. */
export function jsonOf(path: string, text: string): string {
  if (path.endsWith(".json")) return text;
  const chunk = readChunk(text);
  if (chunk === undefined || path !== `data/${chunk.id}.js`) {
    throw new UserError(`${path} is not a data file`);
  }
  return chunk.json;
}

/** A file that the manifest names. */
export function textIn({ folder, files }: ReadSite, path: string): string {
  if (!files.has(path)) throw new UserError(`${path} is missing`);
  return readFileSync(join(folder, path), "utf8");
}

function parsed(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UserError(`${path} is not JSON`, { cause });
  }
}
