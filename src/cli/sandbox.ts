import { UserError } from "../errors.js";
import type { CodeLanguage } from "../graders/code/cases.js";
import { codeLanguageOf } from "../runner/grade-code.js";
import type { SandboxKind } from "../sandbox/confinement.js";
import { openSandbox, type Sandbox } from "../sandbox/sandbox.js";
import type { Suite } from "../suites/suite.js";

/**
 * The sandbox that suites need: none where no task's answer is a program. Throws a UserError with the
 * mend where programs cannot be confined: they are never run bare.
 */
export async function sandboxFor(
  suites: readonly Suite[],
  kind: SandboxKind | undefined,
): Promise<Sandbox | undefined> {
  const code = suites.flatMap(({ tasks }) => tasks).filter(({ grader }) => grader.kind === "code");
  if (code.length === 0) return undefined;
  const languages = new Set(code.flatMap(({ grader }) => codeLanguageOf(grader) ?? []));
  return readySandbox([...languages], kind);
}

/** A sandbox in which programs of these languages run. */
export async function readySandbox(
  languages: readonly CodeLanguage[],
  kind: SandboxKind | undefined,
): Promise<Sandbox> {
  const sandbox = openSandbox(kind);
  for (const language of languages) {
    const runtime = await sandbox.runtime(language);
    if (!("mend" in runtime)) continue;
    await sandbox.close();
    throw new UserError(`code is run in a sandbox only, and there is none: ${runtime.mend}`);
  }
  return sandbox;
}
