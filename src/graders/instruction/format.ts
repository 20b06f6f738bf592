import { countOf, type Kwargs, textOf } from "./kwargs.js";
import { literal } from "./literal.js";
import { atLeast, exactly } from "./relation.js";
import { failed, settled, type Verdict } from "./verdict.js";

const BULLET = /^[ \t]*[*-][ \t]+(\S.*)$/gm;

/** Bullets of Markdown: * or -, white space, text. A divider (`* * *`, `- - -`) is none. */
export const numberBulletLists = (response: string, kwargs: Kwargs): Verdict => {
  const bullets = [...response.matchAll(BULLET)].filter(([, text = ""]) => /[^*\s_-]/.test(text));
  return exactly(bullets.length, countOf(kwargs, "num_bullets"), "bullet points");
};

const OPTIONS = ["My answer is yes.", "My answer is no.", "My answer is maybe."] as const;

export const constrainedResponse = (response: string): Verdict => {
  const given = OPTIONS.filter((option) => response.includes(option));
  if (given.length > 1) return failed(`${given.length} of the three answers`);
  return settled(given.length === 1, given[0] ?? "none of the three answers");
};

/** One, two or three asterisks, text without white space at its ends on one line, as many again. */
const HIGHLIGHT = /(?<!\*)(\*{1,3})(?![\s*])[^*\n]*[^*\s]\1(?!\*)/g;

export const numberHighlightedSections = (response: string, kwargs: Kwargs): Verdict =>
  atLeast(
    response.match(HIGHLIGHT)?.length ?? 0,
    countOf(kwargs, "num_highlights"),
    "highlighted sections",
  );

/** Lines that open with the marker and a number, whatever marks of Markdown stand before. */
export const multipleSections = (response: string, kwargs: Kwargs): Verdict => {
  const marker = textOf(kwargs, "section_spliter").trim();
  const opening = new RegExp(
    `^[^\\p{L}\\p{N}\\n]{0,12}(?:\\d{1,2}[.)][ \\t]{0,4}[*_]{0,3})?${literal(marker)}[ \\t]?\\d{1,4}(?![\\p{L}\\p{N}])`,
    "gmu",
  );
  return atLeast(
    response.match(opening)?.length ?? 0,
    countOf(kwargs, "num_sections"),
    `lines that open with "${marker}" and a number`,
  );
};

/** The whole response is one JSON value, bare or in a single code fence. */
export const jsonFormat = (response: string): Verdict => {
  const text = response.trim();
  const opening = /^```(?:json)?[ \t]*(?=\s|[[{"])/i.exec(text)?.[0];
  const fenced = opening !== undefined && text.endsWith("```") && text.length >= opening.length + 3;
  try {
    JSON.parse(fenced ? text.slice(opening.length, -3) : text);
    return settled(true, "JSON");
  } catch (error) {
    return failed(`no JSON: ${error instanceof Error ? error.message.slice(0, 80) : "unreadable"}`);
  }
};

/** Something in double angular brackets on one line. */
export const title = (response: string): Verdict => {
  const titled = response.split("\n").some((line) => {
    const start = line.indexOf("<<");
    const end = line.lastIndexOf(">>");
    return start !== -1 && end > start && /[^<>\s]/.test(line.slice(start + 2, end));
  });
  return settled(titled, titled ? "a title" : "no title in << >>");
};
