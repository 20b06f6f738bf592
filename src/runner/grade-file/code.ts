import type { GraderSpec } from "../../graders/grader.js";
import type { Sandbox } from "../../sandbox/sandbox.js";
import { gradeCode } from "../grade-code.js";
import { answerOf, UNFINISHED } from "../grade-response.js";
import { type BatchGrader, gradesOf, linesOf } from "./grade-batch.js";
import { lineOf, readLine } from "./grade-line.js";

/** Grades lines by running their programs; the sandbox decides how many at a time, and is closed with it. */
export const codeGrader = (sandbox: Sandbox, defaults: GraderSpec): BatchGrader => ({
  size: 1,
  grade: async (batch) => {
    try {
      const lines = await Promise.all(
        linesOf(batch).map(([raw, number]) => gradeLine(sandbox, raw, number, defaults)),
      );
      return { ok: true, grades: gradesOf(lines) };
    } catch (error) {
      return { ok: false, error };
    }
  },
  close: () => sandbox.close(),
});

async function gradeLine(sandbox: Sandbox, raw: string, number: number, defaults: GraderSpec) {
  const read = readLine(raw, number, defaults);
  if ("unread" in read) return { line: read.unread, unread: true };
  const answer = answerOf(read.response, read.spec);
  const grade = answer === undefined ? UNFINISHED : await gradeCode(sandbox, answer, read.spec);
  return { line: lineOf(read.id, grade), unread: false };
}
