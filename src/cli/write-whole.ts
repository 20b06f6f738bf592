import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { messageOf, UserError } from "../errors.js";

/** Writes beside the target and renames, so that a reader never sees half a file. */
export function writeWhole(folder: string, path: string, text: string): void {
  const part = `${path}.part`;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(part, text);
    renameSync(part, path);
  } catch (cause) {
    throw new UserError(`cannot write ${path}: ${messageOf(cause)}`, {
      hint: "check the folder and the space on its disk, or name another with --out",
      cause,
    });
  }
}
