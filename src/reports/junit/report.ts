import { groupBy } from "../../collections.js";
import { strictScore } from "../../stats/strict-score.js";
import { missingOf } from "../build-entry.js";
import { scoredFrom } from "../evidence/taken.js";
import { scoreWithInterval } from "../format.js";
import type { Entry, ReportModel, SampleView } from "../model.js";
import { type JunitCase, type JunitSuite, junit } from "./junit.js";

/**
 * One test suite for each backend on each suite, one test case a task. A task passes where every sample
 * with a score is right and fails where one is not; a task without a score is skipped, as missing is
 * not wrong.
 */
export function renderJunit({ entries, samples, tasks, runs }: ReportModel): string {
  const byEntry = groupBy(samples, ({ entry }) => entry);
  const targets = new Map(tasks.map(({ suiteHash, id, target }) => [`${suiteHash} ${id}`, target]));
  const starts = new Map(runs.map(({ id, startedAt }) => [id, startedAt]));
  return junit(
    entries.map((entry): JunitSuite => {
      const timestamp = starts.get(entry.runId);
      const byTask = groupBy(byEntry.get(entry.id) ?? [], ({ task }) => task);
      return {
        name: `${entry.suite}: ${entry.backend}`,
        ...(timestamp !== undefined && { timestamp }),
        properties: propertiesOf(entry),
        cases: [...byTask].map(([task, own]) =>
          caseOf(entry, task, own, JSON.stringify(targets.get(`${entry.suiteHash} ${task}`))),
        ),
      };
    }),
  );
}

function propertiesOf(entry: Entry): NonNullable<JunitSuite["properties"]> {
  return [
    ["run", entry.runId],
    ["model", entry.model],
    ["score", scoreWithInterval(entry.score)],
    ["missing", String(missingOf(entry.counts))],
    ...entry.warnings.map(({ code, text }) => [`warning: ${code}`, text] as const),
  ];
}

function caseOf(
  { suite, backend }: Entry,
  task: string,
  samples: readonly SampleView[],
  target: string | undefined,
): JunitCase {
  const scored = samples.filter(isScored);
  const wrong = scored.filter(({ grade }) => grade !== "correct");
  const missing = samples.length - scored.length;
  const about = {
    classname: `${suite}.${backend}`,
    name: task,
    seconds: samples.reduce((sum, each) => sum + (each.attempts.at(-1)?.endMs ?? 0), 0) / 1000,
  };
  const aside = missing === 0 ? "" : `, ${missing} missing`;
  if (scored.length === 0) {
    const [first] = samples;
    const why = first === undefined ? "" : missingText(first);
    return { ...about, result: { state: "skipped", message: `no score: ${why}` } };
  }
  if (wrong.length > 0) {
    const message = `${scored.length - wrong.length} of ${scored.length} right${aside}`;
    const details = wrong.map((sample) => wrongText(sample, target)).join("\n");
    return { ...about, result: { state: "failed", message, details } };
  }
  const said = `${scored.length} of ${scored.length} right${aside}`;
  return { ...about, result: { state: "passed", ...(missing > 0 && { said }) } };
}

function isScored(sample: SampleView): boolean {
  return strictScore(scoredFrom(sample)) !== undefined;
}

function wrongText({ id, outcome, grade, extracted, reason }: SampleView, target = "?"): string {
  const what = grade ?? outcome;
  const found = extracted === undefined ? "" : `, extracted ${JSON.stringify(extracted)}`;
  return `${id}: ${what}${found}, expected ${target}${reason === undefined ? "" : ` (${reason})`}`;
}

function missingText({ outcome, grade, detail, reason }: SampleView): string {
  const why = detail ?? reason;
  return `${grade ?? outcome}${why === undefined ? "" : `: ${why}`}`;
}
