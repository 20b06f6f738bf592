import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { z } from "zod";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

const step = z.object({
  id: z.string().optional(),
  name: z.string().optional(),
  if: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  shell: z.string().optional(),
  env: z.record(z.string(), z.string()).optional(),
  with: z.record(z.string(), z.unknown()).optional(),
});
export type Step = z.infer<typeof step>;

const input = z.object({ default: z.string().optional() });
const action = z.object({
  inputs: z.record(z.string(), input),
  runs: z.object({ using: z.literal("composite"), steps: z.array(step) }),
});

const job = z.object({
  "timeout-minutes": z.number(),
  permissions: z.record(z.string(), z.string()),
  steps: z.array(step),
});
const workflow = z.object({
  on: z.unknown(),
  permissions: z.object({}).strict(),
  concurrency: z.object({ group: z.string() }).loose(),
  jobs: z.record(z.string(), job.loose()),
});

export function readAction(): z.infer<typeof action> {
  return action.parse(parse(readFileSync(join(ROOT, "action.yml"), "utf8")));
}

export function readWorkflow(name: string): z.infer<typeof workflow> {
  return workflow.parse(parse(readFileSync(join(ROOT, ".github/workflows", name), "utf8")));
}

export interface Night {
  /** Exit code of each step that ran, by its name. */
  readonly steps: ReadonlyMap<string, number>;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** All that was printed. */
  readonly log: string;
}

/**
 * Runs the `run` steps of action.yml as a runner does: bash -e, environment, outputs, path and summary by
 * files, `if` for the few forms that stand there. Steps that use other actions are left out.
 */
export function runAction(
  cwd: string,
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): Night {
  const { inputs: known, runs } = readAction();
  const temp = mkdtempSync(join(tmpdir(), "assay-runner-"));
  const files = { output: "", path: "", summary: "" };
  const fileOf = (name: keyof typeof files) => join(temp, name);
  for (const name of Object.keys(files)) writeFileSync(join(temp, name), "");
  const values: Record<string, string> = {
    "github.action_path": ROOT,
    "runner.temp": temp,
    "github.run_id": "1",
  };
  for (const [name, { default: usual = "" }] of Object.entries(known)) {
    values[`inputs.${name}`] = inputs[name] ?? usual;
  }
  const filled = (text: string) =>
    text.replace(/\$\{\{ ([\w.-]+) \}\}/g, (_all, name: string) => values[name] ?? "");
  const steps = new Map<string, number>();
  let [failed, log] = [false, ""];
  for (const { id, name = "", if: condition, run, env: own = {} } of runs.steps) {
    if (run === undefined || failed || !holds(condition, values)) continue;
    writeFileSync(fileOf("output"), "");
    const path = readFileSync(fileOf("path"), "utf8").split("\n").filter(Boolean);
    const ended = spawnSync("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", run], {
      cwd,
      encoding: "utf8",
      env: {
        PATH: [...path.reverse(), process.env["PATH"] ?? ""].join(delimiter),
        HOME: cwd,
        CI: "true",
        GITHUB_OUTPUT: fileOf("output"),
        GITHUB_PATH: fileOf("path"),
        GITHUB_STEP_SUMMARY: fileOf("summary"),
        ...env,
        ...Object.fromEntries(Object.entries(own).map(([key, text]) => [key, filled(text)])),
      },
    });
    log += `${ended.stdout}${ended.stderr}`;
    steps.set(name, ended.status ?? -1);
    failed = ended.status !== 0;
    for (const line of readFileSync(fileOf("output"), "utf8").split("\n")) {
      const [, key, value] = /^(\w+)=(.*)$/.exec(line) ?? [];
      if (key !== undefined) values[`steps.${id}.outputs.${key}`] = value ?? "";
    }
  }
  const outputs = Object.fromEntries(
    Object.entries(values).filter(([key]) => key.startsWith("steps.")),
  );
  return { steps, outputs, summary: readFileSync(fileOf("summary"), "utf8"), log };
}

/** The forms of `if` that the action uses; another one is an error here, so that it is not passed over. */
function holds(condition: string | undefined, values: Readonly<Record<string, string>>): boolean {
  if (condition === undefined) return true;
  const [, left = "", operator, right] = /^([\w.-]+) (==|!=) '([^']*)'$/.exec(condition) ?? [];
  if (operator !== undefined) return (values[left] === right) === (operator === "==");
  const [, list, part = ""] = /^contains\(([\w.-]+), '([^']*)'\)$/.exec(condition) ?? [];
  if (list !== undefined) return (values[list] ?? "").includes(part);
  throw new Error(`no such form of if is known: ${condition}`);
}
