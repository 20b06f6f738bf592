import { groupBy } from "../collections.js";
import { GRADERS } from "../graders/index.js";
import { MATH_VERIFY_RULES } from "../graders/math/compat.js";
import { builtInSuites, loadSuite } from "../suites/load.js";
import { print, printable, printJson } from "./output.js";
import { table } from "./table.js";

export function listSuites(json: boolean): void {
  const suites = builtInSuites().map(loadSuite);
  if (json) {
    const rows = suites.map(({ tasks, prompt: _prompt, ...rest }) => ({
      ...rest,
      tasks: tasks.length,
    }));
    printJson({ schema: "assay.suites/1", suites: rows });
    return;
  }
  const rows = suites.map(({ name, title, version, category, tasks }) => {
    const count = tasks.length === 0 ? "with transcripts" : String(tasks.length);
    return [name, title, version, category, count];
  });
  print(table(["suite", "title", "version", "category", "tasks"], rows));
}

export function showSuite(name: string, json: boolean): void {
  const suite = loadSuite(name);
  const { kind, compat } = suite.grader;
  const policies = [
    ...GRADERS[kind].policies,
    ...(compat === "math-verify" ? MATH_VERIFY_RULES : []),
  ];
  if (json) {
    printJson({ schema: "assay.suite/1", ...suite, policies });
    return;
  }
  const levels = groupBy(suite.tasks, ({ fields }) => String(fields["level"] ?? "-"));
  const lines = [
    `${suite.name} ${suite.version}: ${suite.title}`,
    `category  ${suite.category}`,
    `licence   ${suite.licence}`,
    `source    ${suite.source}`,
    `hash      ${suite.hash}`,
    ...(suite.data === undefined ? [] : [`data      ${suite.data}`]),
    `grader    ${JSON.stringify(suite.grader)}`,
    `sampling  ${JSON.stringify(suite.sampling)}`,
    `tasks     ${suite.tasks.length} (by level ${[...levels].map(([level, tasks]) => `${level}: ${tasks.length}`).join(", ")})`,
    "prompt",
    ...suite.prompt
      .trimEnd()
      .split("\n")
      .map((line) => `  ${line}`),
    ...(policies.length > 0 ? ["how answers are graded"] : []),
    ...policies.map(({ name, rule, why }) => `  ${name}: ${rule} (${why})`),
  ];
  print(printable(lines.join("\n")));
}
