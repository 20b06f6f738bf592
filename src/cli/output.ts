import { UserError } from "../errors.js";

/** Control characters other than tab and newline: they could drive the reader's terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Text from a model, a server or a file, made harmless for a terminal. */
export function printable(text: string): string {
  return text.replace(CONTROL, (char) => `\\x${char.charCodeAt(0).toString(16).padStart(2, "0")}`);
}

/** Messages and progress go to stderr, so that stdout holds results alone. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

export function print(text: string): void {
  process.stdout.write(text.endsWith("\n") ? text : `${text}\n`);
}

export function printJson(document: { readonly schema: string; readonly [key: string]: unknown }): void {
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
