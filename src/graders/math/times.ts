/** Times of day and dates, as far as answers hold them. */

const TIME =
  /^(?:at|about|around)?(\d{1,2})(?:[:h](\d{2}))?(?::(\d{2}))?(am|pm|a\.m\.?|p\.m\.?|o'?clock|noon|midnight|hours|uhr)?$/;

const plain = (text: string): string =>
  text
    .slice(0, 120)
    .replace(/\\(?:text|mathrm|textrm|mbox|textbf)\s*\{([^{}]*)\}/g, "$1")
    .replace(/\\[!,;: ]/g, "")
    .replace(/[\\{}$~,]|\s/g, "")
    .toLowerCase()
    .replace(/\.$/, "");

interface Time {
  readonly seconds: number;
  /** "" where morning or afternoon is not said. */
  readonly half: "" | "a" | "p";
}

const timeOf = (text: string): Time | undefined => {
  const found = TIME.exec(plain(text));
  if (found === null) return undefined;
  const [, hours = "", minutes, seconds = "0", mark = ""] = found;
  if (minutes === undefined && !/[ap]|clock|uhr/.test(mark)) return undefined;
  if (Number(hours) > 24 || Number(minutes ?? 0) > 59 || Number(seconds) > 59) return undefined;
  const half = mark.startsWith("a") ? "a" : mark.startsWith("p") ? "p" : "";
  const total = Number(hours) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds);
  if (half === "" || Number(hours) > 12) return { seconds: total, half };
  const noon = 12 * 3600;
  return { seconds: (total % noon) + (half === "p" ? noon : 0), half };
};

const MONTHS: readonly string[] = [
  "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
]; // biome-ignore format: a list

const dateOf = (text: string): string | undefined => {
  const words = text
    .slice(0, 120)
    .replace(/\\(?:text|mathrm|textrm|mbox|textbf)\s*\{([^{}]*)\}/g, "$1")
    .toLowerCase();
  const iso = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(words);
  if (iso !== null) return [iso[1], iso[2], iso[3]].map(Number).join("-");
  const named =
    /^\s*(?:([a-z]{3,9})\.?\s+(\d{1,2})|(\d{1,2})\s+(?:of\s+)?([a-z]{3,9}))(?:st|nd|rd|th)?,?(?:\s+(\d{4}))?\s*\.?$/.exec(
      words.replace(/(\d)(?:st|nd|rd|th)\b/, "$1"),
    );
  if (named === null) return undefined;
  const month = MONTHS.indexOf((named[1] ?? named[4] ?? "").slice(0, 3)) + 1;
  return month === 0 ? undefined : `${named[5] ?? ""}-${month}-${named[2] ?? named[3]}`;
};

/** 0:30 and 16:30 can be one half of the day only. */
const isOfWholeDay = ({ seconds }: Time): boolean => seconds < 3600 || seconds >= 13 * 3600;

/** Whether both are times, or both dates, and the same; undefined for anything else. */
export const sameTime = (a: string, b: string): boolean | undefined => {
  const [x, y] = [timeOf(a), timeOf(b)];
  if (x !== undefined && y !== undefined) {
    if ((x.half === "") === (y.half === "")) return x.seconds === y.seconds;
    const period = isOfWholeDay(x.half === "" ? x : y) ? 24 * 3600 : 12 * 3600;
    return x.seconds % period === y.seconds % period;
  }
  const [first, second] = [dateOf(a), dateOf(b)];
  return first === undefined || second === undefined ? undefined : first === second;
};
