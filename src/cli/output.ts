import { UserError } from "../errors.js";

/** Text from a model, a server or a file, made harmless for a terminal: no controls, no overrides. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, (char) =>
    char === "\n" || char === "\t" ? char : `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`,
  );
}

/** Lines at the bottom of the terminal that messages go above. */
interface Below {
  clear(): void;
  draw(): void;
}

let below: Below | undefined;

/** From now on messages go above these lines; undefined: there are none any more. */
export function setBelow(lines: Below | undefined): void {
  below = lines;
}

/** Messages and progress go to stderr, so that stdout holds results alone. */
export function say(line: string): void {
  below?.clear();
  process.stderr.write(`${line}\n`);
  below?.draw();
}

export function print(text: string): void {
  process.stdout.write(text.endsWith("\n") ? text : `${text}\n`);
}

export function printJson(document: {
  readonly schema: string;
  readonly [key: string]: unknown;
}): void {
  print(JSON.stringify(document, null, 2));
}

/** Reports an error: one line for what the user can mend, a stack for what is our defect. */
export function reportError(error: unknown, json: boolean): void {
  if (error instanceof UserError) {
    const { message, hint } = error;
    say(printable(hint === undefined ? `assay: ${message}` : `assay: ${message} (${hint})`));
    if (json) printJson({ schema: "assay.error/1", message, ...(hint !== undefined && { hint }) });
    return;
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  say(printable(`assay: unexpected error, please report it:\n${text}`));
  if (json) printJson({ schema: "assay.error/1", message: text });
}
