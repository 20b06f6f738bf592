/** What a terminal may be sent beyond ASCII. */
export interface Signs {
  readonly dot: string;
  readonly more: string;
  readonly full: string;
  readonly rest: string;
}

const UTF8: Signs = { dot: "·", more: "…", full: "━", rest: "─" };
const ASCII: Signs = { dot: "|", more: "..", full: "#", rest: "-" };

/** By the locale; on Windows by the terminals that are known to speak UTF-8. */
export function signsFor(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): Signs {
  const { LC_ALL, LC_CTYPE, LANG, WT_SESSION, TERM_PROGRAM } = env;
  if (platform === "win32") {
    return WT_SESSION !== undefined || TERM_PROGRAM === "vscode" ? UTF8 : ASCII;
  }
  return /utf-?8/i.test(LC_ALL || LC_CTYPE || LANG || "") ? UTF8 : ASCII;
}
