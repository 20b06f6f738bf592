/**
 * The source of a regular expression whose words match in any case, while the labels that are put
 * beside it keep theirs: the flag `i` would make the article of "a wolf" an option.
 */
export const anyCase = (source: string): string =>
  source.replace(/\\.|\[[^\]]*\]|\p{Ll}/gu, (piece) =>
    piece.length === 1 ? `[${piece}${piece.toUpperCase()}]` : piece,
  );
