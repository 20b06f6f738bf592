/** Controls, direction overrides and other invisible characters, lone surrogates. */
const ACTIVE = /[\p{Cc}\p{Cf}\p{Cs}]/gu;

/** The text with active characters shown as ‹U+XXXX›; tabs and newlines stay. */
export function visible(text: string): string {
  return text.replace(ACTIVE, (char) =>
    char === "\n" || char === "\t"
      ? char
      : `‹U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}›`,
  );
}
