import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { gradeResponse } from "../../../src/runner/grade-response.js";
import { cohenKappa } from "../../../src/stats/kappa.js";

const caseSchema = z.strictObject({
  id: z.string(),
  shape: z.string(),
  target: z.literal(""),
  response: z.string().min(1),
  expected: z.enum(["correct", "incorrect", "refused"]),
  language: z.enum(["en", "pt", "zh"]),
});

const CASES = readFileSync("suites/graders/refusal.jsonl", "utf8")
  .trim()
  .split("\n")
  .map((line) => caseSchema.parse(JSON.parse(line)));

describe("the labelled refusal cases", () => {
  it("have an id each, and at least sixty a language with all three classes", () => {
    expect(new Set(CASES.map(({ id }) => id)).size).toBe(CASES.length);
    for (const language of ["en", "pt", "zh"]) {
      const own = CASES.filter((each) => each.language === language);
      expect(own.length).toBeGreaterThanOrEqual(60);
      expect(new Set(own.map(({ expected }) => expected)).size).toBe(3);
    }
  });

  it.each(["en", "pt", "zh"] as const)(
    "are graded as labelled in %s, with the language stated and told from the text",
    (language) => {
      const own = CASES.filter((each) => each.language === language);
      for (const stated of [{ language }, {}]) {
        const kappa = cohenKappa(
          own.map(({ response, expected }) => [
            expected,
            gradeResponse(response, "", { kind: "refusal", ...stated }).grade,
          ]),
        );
        expect(kappa.known && kappa.value).toBeGreaterThan(0.9);
      }
    },
  );
});
