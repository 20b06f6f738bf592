import { existsSync, readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { readYaml } from "../config/yaml-file.js";
import { messageOf, UserError } from "../errors.js";
import type { GraderSpec } from "../graders/grader.js";
import { GRADERS } from "../graders/index.js";
import type { Json } from "../json.js";
import { suggest } from "../nearest.js";
import { hashOfTasks } from "./hash-of-tasks.js";
import type { SuiteFile, TaskLine } from "./schema.js";
import { suiteSchema } from "./schema.js";
import type { Suite, Task } from "./suite.js";
import { readTaskFile } from "./task-file.js";
import { codeOptionsOf } from "./task-options.js";
import { fieldsOf, fill } from "./template.js";

/** Says in suite.yaml that the tasks come with the transcripts that are imported. */
const FROM_TRANSCRIPTS = "transcripts";

const BUILT_IN = resolve(dirname(fileURLToPath(import.meta.url)), "../../suites");

/** Names of the suites that come with Assay. */
export function builtInSuites(): readonly string[] {
  return readdirSync(BUILT_IN, { withFileTypes: true })
    .filter((entry) => existsSync(join(BUILT_IN, entry.name, "suite.yaml")))
    .map((entry) => entry.name)
    .sort();
}

/** Loads a suite by its name, or by the path of a folder with a suite.yaml. */
export function loadSuite(nameOrPath: string): Suite {
  const folder = folderOf(nameOrPath);
  const file = join(folder, "suite.yaml");
  const head = readYaml(file, suiteSchema, "suite");
  if (head.tasks === FROM_TRANSCRIPTS) return suiteOf(head, []);
  const tasksFile = resolve(folder, head.tasks);
  const lines = readTaskFile(tasksFile, file, head);
  if (lines.length === 0) throw new UserError(`${tasksFile}: there is no task in it`);
  refuseUnknownFields(
    file,
    head.prompt,
    lines.map(({ value }) => value),
  );
  const seen = new Map<string, number>();
  const tasks = lines.map(({ line, value }) => {
    const first = seen.get(value.id);
    if (first !== undefined) {
      throw new UserError(`${tasksFile}:${line}: id "${value.id}" stands already in line ${first}`);
    }
    seen.set(value.id, line);
    const { needsTarget } = GRADERS[(value.grader ?? head.grader).kind];
    if (value.target === "" && needsTarget !== false) {
      throw new UserError(`${tasksFile}:${line}: key "target": missing`);
    }
    try {
      return taskOf(head, value);
    } catch (cause) {
      throw new UserError(`${tasksFile}:${line}: task "${value.id}": ${messageOf(cause)}`, {
        cause,
      });
    }
  });
  return suiteOf(head, tasks);
}

/** The same suite over other tasks: a part of its own, or those that came with transcripts. */
export function withTasks(suite: Suite, tasks: readonly Task[]): Suite {
  const { hash: _old, ...rest } = suite;
  return { ...rest, tasks, hash: hashOfTasks(tasks) };
}

function suiteOf(head: SuiteFile, tasks: readonly Task[]): Suite {
  const { tasks: _file, format: _format, from: _from, to: _to, sampling, ...rest } = head;
  return { ...rest, sampling: sampling ?? {}, tasks, hash: hashOfTasks(tasks) };
}

function taskOf(head: SuiteFile, line: TaskLine): Task {
  const { id, target, grader: own, options, aliases, tests: _tests, ...fields } = line;
  const base = own ?? head.grader;
  const grader: GraderSpec = {
    ...base,
    ...(options && { options }),
    ...(aliases && { aliases }),
    ...codeOptionsOf(base.kind, line),
  };
  const known: Record<string, Json> = { ...fields, id, ...(options && { options }) };
  return { id, target, grader, fields: shownFields(fields), prompt: fill(head.prompt, known) };
}

/** What the reports may show and filter by: not the source that a program starts from. */
function shownFields(fields: Readonly<Record<string, Json>>): Readonly<Record<string, Json>> {
  const { starter: _starter, ...shown } = fields;
  return shown;
}

function refuseUnknownFields(file: string, template: string, lines: readonly TaskLine[]): void {
  for (const name of fieldsOf(template)) {
    if (lines.some((line) => line[name] !== undefined)) continue;
    throw new UserError(`${file}: key "prompt": no task has the field "${name}" of {{${name}}}`, {
      hint: suggest(name, [...new Set(lines.flatMap((line) => Object.keys(line)))]),
    });
  }
}

/** The folder of a suite, by its name or path. */
export function folderOf(nameOrPath: string): string {
  if (/[\\/]/.test(nameOrPath) || existsSync(join(nameOrPath, "suite.yaml"))) {
    const folder = resolve(nameOrPath);
    if (existsSync(join(folder, "suite.yaml"))) return folder;
    throw new UserError(`there is no suite in ${folder}: it has no suite.yaml`);
  }
  const folder = join(BUILT_IN, nameOrPath);
  if (existsSync(join(folder, "suite.yaml"))) return folder;
  throw new UserError(
    `there is no suite "${nameOrPath}"; ${suggest(nameOrPath, builtInSuites())}`,
    {
      hint: "assay suites list shows them; a folder with a suite.yaml may be named by its path",
    },
  );
}
