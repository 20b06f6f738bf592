/** The members of a list that is written out: by commas, semicolons, lines, bullets, "and". */

const BULLET = /^\s*(?:[-*•–]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s+/i;
const OUTER = /^\s*[[({]([^\n]*)[\])}]\s*$/;
const THOUSANDS = /(?<=\d),(?=\d{3}(?!\d))/g;

/** Splits a written list; `byAnd`: "and" and "&" part members too. */
export const spansOf = (text: string, byAnd: boolean): readonly string[] => {
  const inside = OUTER.exec(text)?.[1] ?? text;
  return inside
    .replace(THOUSANDS, "")
    .split("\n")
    .flatMap((line) => line.replace(BULLET, "").split(/[,;、，；]/))
    .flatMap((part) => (byAnd ? part.split(/\sand\s|&/i) : [part]))
    .map((part) => part.replace(/^\s*and\s/i, "").trim())
    .filter((part) => part !== "");
};
