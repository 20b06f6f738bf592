import { readFileSync } from "node:fs";
import { z } from "zod";
import { gradeResponse } from "../../../src/runner/grade-response.js";

const caseSchema = z.strictObject({
  id: z.string(),
  shape: z.string(),
  target: z.json(),
  response: z.string(),
  expected: z.enum(["correct", "incorrect", "unparsed", "refused", "ungraded"]),
  strictness: z.enum(["strict", "loose"]).exactOptional(),
  scoring: z.enum(["all", "cells"]).exactOptional(),
});

export interface CertificateCase extends z.infer<typeof caseSchema> {
  readonly grade: string;
}

/** The labelled cases of a kind of grader, each with the grade it gets. */
export function gradedCases(kind: "grid" | "instruction"): readonly CertificateCase[] {
  const file = new URL(`../../../suites/graders/${kind}.jsonl`, import.meta.url);
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
  return lines.map((line) => {
    const labelled = caseSchema.parse(JSON.parse(line));
    const { target, response, strictness, scoring } = labelled;
    const { grade } = gradeResponse(response, target, {
      kind,
      ...(strictness !== undefined && { strictness }),
      ...(scoring !== undefined && { scoring }),
    });
    return { ...labelled, grade };
  });
}
