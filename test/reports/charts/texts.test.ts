import { describe, expect, it } from "vitest";
import { ENGLISH } from "../../../src/reports/charts/texts.js";
import { PORTUGUESE } from "../../../src/reports/charts/texts-pt.js";
import { CHINESE } from "../../../src/reports/charts/texts-zh.js";

const holes = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe("the words of the charts", () => {
  it.each([
    ["Portuguese", PORTUGUESE],
    ["Chinese", CHINESE],
  ])("say the same values in %s as in English", (_language, texts) => {
    for (const [key, text] of Object.entries(ENGLISH)) {
      const other = Object.entries(texts).find(([name]) => name === key)?.[1] ?? "";
      expect({ key, holes: holes(other) }).toEqual({ key, holes: holes(text) });
    }
  });
});
