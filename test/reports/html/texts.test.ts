import { describe, expect, it } from "vitest";
import { translator } from "../../../src/reports/html/texts.js";

describe("the texts of the pages", () => {
  it("fills in values, and leaves text that looks like a hole alone", () => {
    expect(translator("en")("foundTasks", { n: "{all}", all: 3 })).toBe("{all} of 3 tasks");
    expect(translator("pt")("overview")).toBe("Visão geral");
    expect(translator("zh")("overview")).toBe("总览");
  });
});
