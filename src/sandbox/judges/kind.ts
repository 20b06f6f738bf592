import type { CallCase, CodeTests, StdioCase } from "../../graders/code/cases.js";

export const isCalls = (tests: CodeTests): tests is readonly CallCase[] =>
  typeof tests !== "string" && tests.every((test) => "args" in test);

export const isStdio = (tests: CodeTests): tests is readonly StdioCase[] =>
  typeof tests !== "string" && tests.every((test) => "stdin" in test);
