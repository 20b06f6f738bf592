/** Cells and names are compared without case, spaces, underscores, marks of Markdown and quotes. */
export const fold = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s_*`"“”]/g, "")
    .replace(/(?<=\p{L})[-‐‑](?=\p{L})/gu, "");

/** Names of rows and columns: signs like # and : say nothing. */
export const foldName = (text: string): string => fold(text).replace(/[#:.()'’-]/g, "");
