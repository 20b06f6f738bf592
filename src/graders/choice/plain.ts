/** A response relieved of its marks, so that phrases are found in it. */

/** A label that is set off by a mark is as good as one in brackets. */
const MARKED =
  /(?:\*\*|__|`|\*)\s?\(?([A-Za-z]|\d{1,2})[.):]?\)?\s?(?:\*\*|__|`|\*)|\\(?:boxed|fbox)\s?\{\s?(?:\\(?:text|textbf|mathrm|mathbf)\s?\{)?\s?\(?([A-Za-z]|\d{1,2})[.)]?\)?\s?\}{1,2}/g;

const COMMAND = /\\(?:text|textbf|textit|mathrm|mathbf|mathit|boxed|fbox|displaystyle)\b\s?/g;

export const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(MARKED, (whole, marked, boxed) =>
      /^\*[^*]/.test(whole) && /\d/.test(marked ?? "") ? whole : `(${marked ?? boxed})`,
    )
    .replace(COMMAND, "")
    .replace(/\\[()[\]]|\*\*|__|[`$]|\\[,;! ]|\{\s?\}/g, " ")
    .replace(/(?<!\\)[{}]/g, "")
    .replace(/<\/?[a-z_]{1,20}>/gi, "\n")
    .replace(/^[ \t]*(?:#{1,6}|>|[-*•])[ \t]+/gm, "")
    .replace(/[ \t]{2,}/g, " ");
