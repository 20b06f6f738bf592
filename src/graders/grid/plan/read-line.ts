/** A line of a list, taken apart. */
export interface Line {
  readonly mark: "number" | "bullet" | "none";
  readonly number: number;
  readonly indent: number;
  readonly body: string;
}

/** Longest line that is read; a plan may stand on one. */
const MAX_LINE = 4000;
const NUMBER = /^(?:(?:step|action)\s*(\d{1,4})\s*[.:)\]–-]*|(\d{1,4})\s*(?:[.):]|-(?=\s)|\]))\s*/i;
const BULLET = /^[-*+•]\s+/;

/** The mark of a line and what follows it; headings and bold do not hide a mark. */
export const readLine = (line: string): Line => {
  const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0;
  const bare = line.slice(0, MAX_LINE).trim().replace(/\s+/g, " ");
  if (BULLET.test(bare)) {
    const body = bare.replace(BULLET, "");
    const step = NUMBER.exec(plain(body));
    if (step !== null && /^\W*(?:step|action)/i.test(body))
      return numbered(step, indent, plain(body));
    return { mark: "bullet", number: 0, indent, body };
  }
  const text = plain(bare);
  const step = NUMBER.exec(text);
  return step === null
    ? { mark: "none", number: 0, indent, body: text }
    : numbered(step, indent, text);
};

const plain = (text: string): string => text.replace(/^[#>[\s]*\*{0,2}/, "").trim();

const numbered = (step: RegExpExecArray, indent: number, text: string): Line => ({
  mark: "number",
  number: Number(step[1] ?? step[2]),
  indent,
  body: text.slice(step[0].length),
});
