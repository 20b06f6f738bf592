import type { CompareModel, SuiteComparison } from "./model.js";

/** One test case a comparison: a regression fails, what is open is skipped with its reason. */
export function compareJunit({ suites, skipped: left, base }: CompareModel): string {
  const failures = suites.filter(({ verdict }) => verdict === "worse").length;
  const skipped = left.length + suites.filter(({ verdict }) => verdict === "inconclusive").length;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites><testsuite name="${xml(`assay compare ${base}`)}" tests="${suites.length + left.length}" failures="${failures}" skipped="${skipped}">`,
    ...suites.map(caseOf),
    ...left.map(
      ({ suite, candidate, why }) =>
        `<testcase classname="${xml(suite)}" name="${xml(candidate.backend)}"><skipped message="${xml(why)}"/></testcase>`,
    ),
    "</testsuite></testsuites>",
    "",
  ].join("\n");
}

function caseOf({ suite, candidate, verdict, why }: SuiteComparison): string {
  const open = `<testcase classname="${xml(suite)}" name="${xml(candidate.backend)}">`;
  const inner =
    verdict === "worse"
      ? `<failure message="${xml(why)}"/>`
      : verdict === "inconclusive"
        ? `<skipped message="${xml(why)}"/>`
        : `<system-out>${xml(`${verdict}: ${why}`)}</system-out>`;
  return `${open}${inner}</testcase>`;
}

/** Characters that XML forbids are shown as their code; the rest is escaped. */
function xml(text: string): string {
  return text
    .replace(
      /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu,
      (char) => `U+${(char.codePointAt(0) ?? 0).toString(16)}`,
    )
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
