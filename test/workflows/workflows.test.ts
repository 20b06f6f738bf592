import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { assay } from "../helpers/assay.js";
import { ROOT, readAction, readWorkflow, type Step } from "../helpers/workflow.js";

const WORKFLOWS = ["ci.yml", "nightly.yml"];
const jobs = WORKFLOWS.flatMap((file) =>
  Object.values(readWorkflow(file).jobs).map((job) => ({ file, job })),
);
const steps: readonly (readonly [string, Step])[] = [
  ...readAction().runs.steps.map((step) => ["action.yml", step] as const),
  ...jobs.flatMap(({ file, job }) => job.steps.map((step) => [file, step] as const)),
];
const scripts = steps.flatMap(([file, { name = "", run }]) =>
  run === undefined ? [] : [[`${file}: ${name || run}`, run] as const],
);

describe("the workflows", () => {
  it.each(scripts)("%s is bash", (_name, script) => {
    const { stderr, status } = spawnSync("bash", ["-n"], { input: script, encoding: "utf8" });
    expect(stderr).toBe("");
    expect(status).toBe(0);
  });

  it.each(scripts)(
    "%s takes its values from the environment, so that none is run",
    (_n, script) => {
      expect(script).not.toContain("${{");
    },
  );

  it("use other people's actions by a full version, and this one by its path", () => {
    const used = steps.flatMap(([, { uses }]) => uses ?? []);
    expect(used.length).toBeGreaterThan(8);
    expect(used.filter((uses) => !/^actions\/[\w/-]+@v\d+\.\d+\.\d+$|^\.\//.test(uses))).toEqual(
      [],
    );
  });

  it("give each job a time limit and no more than reading", () => {
    for (const { job } of jobs) {
      expect(job["timeout-minutes"]).toBeLessThanOrEqual(330);
      expect(job.permissions).toEqual({ contents: "read" });
    }
  });

  it("leave no credentials of a checkout behind", () => {
    const checkouts = steps.filter(([, { uses }]) => uses?.startsWith("actions/checkout@"));
    expect(checkouts).toHaveLength(3);
    for (const [, step] of checkouts) expect(step.with?.["persist-credentials"]).toBe(false);
  });

  it("test every Node that is supported", () => {
    const { engines } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
    const matrix = JSON.stringify(readWorkflow("ci.yml").jobs["test"]?.["strategy"]);
    expect(engines.node).toBe(">=20.19");
    for (const version of ["20", "22", "24"]) expect(matrix).toContain(`"${version}"`);
  });

  it("name each secret that a backend may need, and hold none", async () => {
    const text = readFileSync(join(ROOT, ".github/workflows/nightly.yml"), "utf8");
    const kinds = readFileSync(join(ROOT, "src/config/backend-kinds.ts"), "utf8");
    for (const [, name] of kinds.matchAll(/apiKeyEnv: variable\.default\("(\w+)"\)/g)) {
      expect(text).toContain(`${name}: { required: false }`);
      expect(text).toContain(`${name}: \${{ secrets.${name} }}`);
    }
  });

  it("pass on every input of the action that a caller may set", () => {
    const { inputs } = readAction();
    const call = readWorkflow("nightly.yml").jobs["nightly"]?.steps.find(
      ({ uses }) => uses === "./.assay",
    );
    for (const name of Object.keys(call?.with ?? {})) expect(Object.keys(inputs)).toContain(name);
    expect(Object.keys(call?.with ?? {})).toContain("budget");
  });

  const commands = scripts.flatMap(([name, script]) =>
    [...script.replaceAll("\\\n", " ").matchAll(/^\s*assay ([a-z]+)(.*)$/gm)].map(
      ([, command = "", rest = ""]) =>
        [name, command, [...rest.matchAll(/--[a-z-]+/g)].map(([flag]) => flag)] as const,
    ),
  );

  it("call assay for all that they do", () => {
    const called = commands.map(([, command]) => command);
    for (const command of ["run", "compare", "check", "report"]) expect(called).toContain(command);
  });

  it.each(commands)("%s: assay %s knows its flags %j", async (_name, command, flags) => {
    const { stdout, code } = await assay([command, "--help"], { cwd: ROOT });
    expect(code).toBe(0);
    for (const flag of flags) expect(stdout).toContain(` ${flag} `);
  });
});
