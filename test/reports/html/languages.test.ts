import { describe, expect, it } from "vitest";
import { siteIn } from "./everything.js";
import { textsOf } from "./page-texts.js";

/** Names and texts of the made-up report, which no language changes. */
const DATA =
  /^(?:Numbers|made in a test|Tiananmen 1989|Taiwan's status|Leaders and their families)$/;
/** Words of English that neither language has, as the smallest sign of a sentence of ours left over. */
const ENGLISH =
  /(?<!\p{L})(?:the|of|is|are|was|were|and|with|not|there|it|they|by|than|this|that|only|each|from)(?!\p{L})/iu;

const PAGES = ["index.html", "tasks.html", "compare.html", "claims.html", "method.html"];

describe("a site with everything that can be said", () => {
  it.each(["pt", "zh"] as const)(
    "says nothing of ours in English where it speaks %s",
    async (language) => {
      const [english, own] = [await siteIn("en"), await siteIn(language)];
      for (const path of PAGES) {
        const said = new Set(textsOf(english.get(path) ?? "").map(({ text }) => text));
        const texts = textsOf(own.get(path) ?? "");
        const left = texts.filter(
          ({ text, lang }) =>
            lang !== "en" &&
            !DATA.test(text) &&
            (ENGLISH.test(text) || (said.has(text) && /[a-z]{2,} [a-z]{2,}/i.test(text))),
        );
        expect(texts.length).toBeGreaterThan(10);
        expect({ path, left: [...new Set(left.map(({ text }) => text))] }).toEqual({
          path,
          left: [],
        });
      }
    },
  );
});
