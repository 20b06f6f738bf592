/** Exit codes of the command line; other programs rely on them. */
export const EXIT = {
  done: 0,
  gateFailed: 1,
  refused: 2,
  inconclusive: 3,
  samplesMissing: 4,
  interrupted: 130,
} as const;

/**
 * An error the user can mend: printed as one line, without a stack.
 * `message` names the file, line, flag or key; `hint` says what to do.
 */
export class UserError extends Error {
  override readonly name = "UserError";
  readonly hint: string | undefined;

  constructor(message: string, options: { readonly hint?: string; readonly cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.hint = options.hint;
  }
}

/** The text of whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Node's error code (`ENOENT` ...), when there is one. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string"
    ? error.code
    : undefined;
}
