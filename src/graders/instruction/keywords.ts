import { countOccurrences, hasWord } from "./counting.js";
import { BadTask, countOf, type Kwargs, textOf, textsOf } from "./kwargs.js";
import { compared } from "./relation.js";
import { settled, type Verdict } from "./verdict.js";

export const existence = (response: string, kwargs: Kwargs): Verdict => {
  const missing = textsOf(kwargs, "keywords").filter(
    (keyword) => countOccurrences(response, keyword.trim()) === 0,
  );
  return settled(missing.length === 0, missing.length === 0 ? "all keywords" : lacks(missing));
};

const lacks = (missing: readonly string[]): string => `no "${missing.join('", no "')}"`;

export const frequency = (response: string, kwargs: Kwargs): Verdict => {
  const keyword = textOf(kwargs, "keyword").trim();
  return compared(kwargs, {
    found: countOccurrences(response, keyword),
    asked: countOf(kwargs, "frequency"),
    things: `times "${keyword}"`,
    relation: "relation",
  });
};

export const forbiddenWords = (response: string, kwargs: Kwargs): Verdict => {
  const used = textsOf(kwargs, "forbidden_words").filter((word) => hasWord(response, word));
  return settled(
    used.length === 0,
    used.length === 0 ? "no forbidden word" : `"${used[0]}" stands`,
  );
};

/** A letter, or any other single sign: the dataset also counts "#" and "!". */
export const letterFrequency = (response: string, kwargs: Kwargs): Verdict => {
  const letter = textOf(kwargs, "letter").trim();
  if ([...letter].length !== 1) throw new BadTask(`"letter" is no single sign`);
  return compared(kwargs, {
    found: countOccurrences(response, letter),
    asked: countOf(kwargs, "let_frequency"),
    things: `times "${letter}"`,
    relation: "let_relation",
  });
};
