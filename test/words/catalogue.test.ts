import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../src/words/languages.js";
import { MESSAGES } from "../../src/words/page-messages.js";
import { inEnglish, quoted, say } from "../../src/words/said.js";
import { SENTENCES } from "../../src/words/sentences.js";
import { STORED_SENTENCES, storedSentence } from "../../src/words/stored/index.js";
import { stretches, worded } from "../../src/words/worded.js";

const TABLES = { MESSAGES, SENTENCES, STORED_SENTENCES };
const KEYS = Object.values(TABLES).flatMap((table) => Object.keys(table));
const ALL = Object.values(TABLES).flatMap((table) => Object.entries(table));

const holes = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe("the catalogue", () => {
  it.each(ALL)("%s says the same in every language", (_key, texts) => {
    expect(texts).toHaveLength(LANGUAGES.length);
    const [english] = texts;
    for (const text of texts) {
      expect(text.trim()).toBe(text);
      expect(text).not.toBe("");
      expect(holes(text)).toEqual(holes(english));
      expect(text.replace(/\{\w+\}/g, "")).not.toMatch(/[{}]/);
    }
  });

  it("has no key twice, so that a text of one part never stands for another's", () => {
    expect(KEYS.filter((key, index) => KEYS.indexOf(key) !== index)).toEqual([]);
  });

  it.each(ALL)("%s has Chinese punctuation in Chinese", (_key, [, , chinese]) => {
    // Between Han: a half-width comma, colon, semicolon or bracket is a slip of the keyboard.
    expect(chinese).not.toMatch(/\p{Script=Han} ?[,;:!?()] ?\p{Script=Han}/u);
  });
});

const lexicon = (language: (typeof LANGUAGES)[number]) => ({
  language,
  textOf: (code: string) => new Map(ALL).get(code)?.[LANGUAGES.indexOf(language)] ?? code,
  read: storedSentence,
});

describe("a sentence", () => {
  const nested = say("because", {
    first: say("points-gap", { points: "+1.25" }),
    rest: say("rests-on-samples", {
      readings: {
        as: "phrases",
        all: [say("reading below", { k: 1 }), say("reading inconclusive", { k: 16 })],
      },
    }),
  });

  it.each([
    [
      "en",
      "+1.25 points; it depends on the samples of the published figure: below if it rests on 1 a problem, inconclusive if it rests on 16 a problem",
    ],
    [
      "pt",
      "+1.25 pontos; depende das amostras do número publicado: abaixo se forem 1 por problema, inconclusiva se forem 16 por problema",
    ],
    [
      "zh",
      "+1.25 个百分点；取决于公布数字所依据的样本数：若每题 1 个则低于声明，若每题 16 个则尚无定论",
    ],
  ] as const)("is put into %s with the sentences within it", (language, text) => {
    expect(worded(nested, lexicon(language))).toBe(text);
  });

  it("lists names and clauses as the language does", () => {
    const models = say("warning model-changed", { models: { all: ["a", "b"], as: "phrases" } });
    expect(inEnglish(models)).toMatch(/run: a, b\.$/);
    expect(worded(models, lexicon("zh"))).toMatch(/：a、b。$/);
  });

  it("never looks into what it is filled in with", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(inEnglish(say("from-to", { low: text, high: "{low}" }))).toBe(`${text} to {low}`);
        expect(inEnglish(quoted(text))).toBe(text);
      }),
    );
  });

  it("says which stretches are somebody else's words", () => {
    const remark = say("warning price-remark", { remark: quoted("as of May, says their blog") });
    expect(stretches(remark, lexicon("zh"))).toEqual([
      { text: "关于价格：", quoted: false },
      { text: "as of May, says their blog", quoted: true },
      { text: "。", quoted: false },
    ]);
  });
});

describe("a stored English sentence", () => {
  it.each(Object.entries(STORED_SENTENCES))(
    "%s is read back with its values",
    (code, [english]) => {
      const word = fc.stringMatching(/^[a-z0-9.-]{1,9}$/);
      fc.assert(
        fc.property(fc.array(word, { minLength: 8, maxLength: 8 }), (words) => {
          let place = 0;
          const text = english.replace(/\{\w+\}/g, () => words[place++] ?? "");
          const found = storedSentence(text);
          expect(found).toBeDefined();
          expect(found && worded(found, lexicon("en"))).toBe(text);
          if (place === 0) expect(found?.code).toBe(code);
        }),
      );
    },
  );

  it("that nobody has translated stays as it is", () => {
    expect(storedSentence("the provider was on holiday")).toBeUndefined();
    expect(worded(quoted("the provider was on holiday"), lexicon("pt"))).toBe(
      "the provider was on holiday",
    );
  });
});
