import { type JunitCase, junit } from "../junit/junit.js";
import type { CompareModel, SuiteComparison } from "./model.js";

/** One test case a comparison: a regression fails, what is open is skipped with its reason. */
export function compareJunit({ suites, skipped, base }: CompareModel): string {
  const left = skipped.map(
    ({ suite, candidate, why }): JunitCase => ({
      classname: suite,
      name: candidate.backend,
      result: { state: "skipped", message: why },
    }),
  );
  return junit([{ name: `assay compare ${base}`, cases: [...suites.map(caseOf), ...left] }]);
}

function caseOf({ suite, candidate, verdict, why }: SuiteComparison): JunitCase {
  return { classname: suite, name: candidate.backend, result: resultOf(verdict, why) };
}

function resultOf(verdict: SuiteComparison["verdict"], why: string): JunitCase["result"] {
  if (verdict === "worse") return { state: "failed", message: why };
  if (verdict === "inconclusive") return { state: "skipped", message: why };
  return { state: "passed", said: `${verdict}: ${why}` };
}
