import { describe, expect, it } from "vitest";
import { MESSAGES } from "../../../src/reports/html/messages.js";
import { translator } from "../../../src/reports/html/texts.js";

const holes = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe("the texts of the pages", () => {
  it.each(Object.entries(MESSAGES))("%s says the same numbers in all languages", (_key, texts) => {
    const [english, ...others] = texts;
    expect(english).not.toBe("");
    for (const other of others) {
      expect(other).not.toBe("");
      expect(holes(other)).toEqual(holes(english));
    }
  });

  it("fills in values, and leaves text that looks like a hole alone", () => {
    expect(translator("en")("foundTasks", { n: "{all}", all: 3 })).toBe("{all} of 3 tasks");
    expect(translator("pt")("overview")).toBe("Visão geral");
    expect(translator("zh")("overview")).toBe("总览");
  });
});
