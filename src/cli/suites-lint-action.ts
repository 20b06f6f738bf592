import { EXIT } from "../errors.js";
import { type Lint, lintSuite } from "../runner/lint-suite.js";
import type { SandboxKind } from "../sandbox/confinement.js";
import { builtInSuites, folderOf, loadSuite } from "../suites/load.js";
import { wrongPrograms } from "../suites/wrong-programs.js";
import { print, printable, printJson } from "./output.js";
import { sandboxFor } from "./sandbox.js";

export interface LintOptions {
  readonly sandbox?: SandboxKind;
  readonly json?: boolean;
}

/** `assay suites lint`; returns the exit code. */
export async function lintSuites(
  names: readonly string[],
  { sandbox: kind, json }: LintOptions,
): Promise<number> {
  const chosen = names.length > 0 ? [...new Set(names)] : builtInSuites();
  const suites = chosen.map((name) => ({
    suite: loadSuite(name),
    wrong: wrongPrograms(folderOf(name)),
  }));
  const sandbox = await sandboxFor(
    suites.map(({ suite }) => suite),
    kind,
  );
  const results: (Lint & { readonly suite: string })[] = [];
  try {
    for (const { suite, wrong } of suites) {
      results.push({ suite: suite.name, ...(await lintSuite(suite, wrong, sandbox)) });
    }
  } finally {
    await sandbox?.close();
  }
  if (json === true) printJson({ schema: "assay.lint/1", suites: results });
  else print(results.map(linesOf).join("\n"));
  return results.every(({ defects }) => defects.length === 0) ? EXIT.done : EXIT.gateFailed;
}

function linesOf({
  suite,
  targets,
  wrongPrograms: wrong,
  defects,
}: Lint & { readonly suite: string }) {
  const programs = wrong > 0 ? `, ${wrong} wrong programs` : "";
  const found = defects.length === 0 ? "no defect" : `${defects.length} defects`;
  return [
    `${suite}: ${targets} targets${programs}: ${found}`,
    ...defects.map(({ task, what }) => printable(`  ${task}: ${what}`)),
  ].join("\n");
}
