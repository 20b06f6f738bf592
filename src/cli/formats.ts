import { join, relative } from "node:path";
import { UserError } from "../errors.js";
import { suggest } from "../nearest.js";
import { print, printable, printJson } from "./output.js";
import { writeWhole } from "./write-whole.js";

/** A file that a document is rendered to. */
export interface Format<M> {
  readonly file: string;
  readonly render: (model: M) => string;
}

export type Formats<M> = Readonly<Record<"md" | "json" | "junit", Format<M>>>;

export interface Showing {
  readonly format?: readonly string[];
  readonly out?: string;
  readonly json?: boolean;
}

/** The formats named, in that order; one that does not exist is refused. */
export function chosenFormats<M>(
  formats: Formats<M>,
  names: readonly string[] = [],
): readonly Format<M>[] {
  return names.map((name) => {
    const found = Object.entries(formats).find(([known]) => known === name)?.[1];
    if (found !== undefined) return found;
    throw new UserError(
      `--format: there is no format "${name}"; ${suggest(name, Object.keys(formats))}`,
    );
  });
}

/** Shows a document as asked: JSON or text on stdout, the formats there or in the folder of --out. */
export function showFormats<M extends { readonly schema: string }>(
  model: M,
  formats: Formats<M>,
  text: (model: M) => string,
  { format, out, json }: Showing,
): void {
  const chosen = chosenFormats(formats, format);
  if (json === true) printJson({ ...model });
  if (out === undefined) {
    for (const { render } of chosen) if (json !== true) print(render(model));
    if (chosen.length === 0 && json !== true) print(printable(text(model)));
    return;
  }
  const written = chosen.length > 0 ? chosen : [formats.md];
  for (const { file, render } of written) {
    const path = join(out, file);
    writeWhole(out, path, render(model));
    if (json !== true) print(printable(relative(".", path)));
  }
}
