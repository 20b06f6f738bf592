import { messageOf } from "../errors.js";
import { CODE_LANGUAGES, type CodeLanguage } from "../graders/code/cases.js";
import type { Execution } from "../graders/code/execution.js";
import { programOf } from "../graders/code/extract.js";
import type { Grade, GraderSpec } from "../graders/grader.js";
import { BrokenTests, type Job } from "../sandbox/job.js";
import { isCalls } from "../sandbox/judges/kind.js";
import { LIMITS } from "../sandbox/limits.js";
import type { Sandbox } from "../sandbox/sandbox.js";

/**
 * Grades the answer part of a completion by running the program in it. Never throws: where nothing could
 * be run, or the tests themselves cannot, the answer is ungraded.
 */
export async function gradeCode(
  sandbox: Sandbox,
  answer: string,
  spec: GraderSpec,
): Promise<Grade> {
  const { tests, entry_point, starter } = spec;
  const language = codeLanguageOf(spec);
  if (language === undefined) return ungraded(`programs in ${spec.language} cannot be run`);
  if (tests === undefined) return ungraded("the task has no tests");
  if (isCalls(tests) && entry_point === undefined) {
    return ungraded("the tests are calls, but the task names no entry_point");
  }
  const found = programOf(answer, {
    language,
    ...(entry_point !== undefined && { entry_point }),
    ...(starter !== undefined && { starter }),
  });
  if (found.kind === "none") return { grade: "unparsed", reason: found.why };
  const job = {
    ...{ language, tests, program: found.program, limits: limitsOf(spec) },
    ...(entry_point !== undefined && { entry: found.entry ?? entry_point }),
    ...(starter !== undefined && { starter }),
  };
  return graded(await ran(sandbox, job), found.program, found.where);
}

/** Python where nothing else is said; undefined for a language that no sandbox runs. */
export function codeLanguageOf({ language = "python" }: GraderSpec): CodeLanguage | undefined {
  return CODE_LANGUAGES.find((each) => each === language);
}

const ungraded = (reason: string): Grade => ({ grade: "ungraded", reason });

function limitsOf({ cpu_seconds, memory_mb }: GraderSpec): Job["limits"] {
  return {
    ...LIMITS,
    ...(cpu_seconds !== undefined && { cpuMs: cpu_seconds * 1000 }),
    ...(memory_mb !== undefined && { memoryMB: memory_mb }),
  };
}

async function ran(sandbox: Sandbox, job: Job): Promise<Execution | { readonly why: string }> {
  try {
    return await sandbox.run(job);
  } catch (error) {
    if (error instanceof BrokenTests) return { why: `the tests cannot be run: ${error.message}` };
    return { why: `the sandbox failed: ${messageOf(error)}` };
  }
}

function graded(
  execution: Execution | { readonly why: string },
  program: string,
  where: string,
): Grade {
  if ("why" in execution) return ungraded(execution.why);
  const { verdict, detail, passed, tests, failing } = execution;
  if (verdict === "sandbox-unavailable") return { grade: "ungraded", reason: detail, execution };
  const count = tests === undefined ? `${passed} tests` : `${passed} of ${tests} tests`;
  if (verdict === "passed") {
    const reason = `passed: ${count} (${where})`;
    return { grade: "correct", score: 1, extracted: program, reason, execution };
  }
  const at = failing === undefined ? "" : ` in test ${failing.number}`;
  const reason = `${verdict}${at}: ${detail} (${where})`;
  return { grade: "incorrect", score: 0, extracted: program, reason, execution };
}
