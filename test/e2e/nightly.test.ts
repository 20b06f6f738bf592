import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { assay } from "../helpers/assay.js";
import { runAction } from "../helpers/workflow.js";

const BENCH = fileURLToPath(new URL("../bench/nights.mjs", import.meta.url));
const GATE = "Gate";

/** The configuration of a night: the second host's skill, from 0 to 1. */
function configure(cwd: string, skill: number): void {
  writeFileSync(
    join(cwd, "assay.config.yaml"),
    `backends:
  r1-azure: { kind: reference, model: reference-mini, skill: [0.9] }
  r1-fireworks: { kind: reference, model: reference-mini, skill: [${skill}], serves: maker/engine }
`,
  );
}

const claim = (value: string) => `title: What an engine is said to do
models: { maker/engine: { maker: Maker } }
benchmarks: { core: { suite: math-core, problems: 60, margin: 20 } }
sources: { made: { title: A made-up card, publisher: Maker, date: "2026-01-01" } }
claims:
  - id: engine
    statement: The engine has ${value} on core.
    model: maker/engine
    benchmark: core
    metric: pass@1
    value: "${value}"
    unit: percent
    samples: 100000
    source: { ref: made, place: here }
    kind: reported
    read: primary
    check: { suite: math-core, metric: pass@1 }
`;

describe("the steps of the nightly action, five nights in a row", () => {
  const cwd = mkdtempSync(join(tmpdir(), "assay-nightly-"));
  const inputs = { backends: "r1-azure,r1-fireworks", suites: "math-core", limit: "60" };
  const night = (skill: number, more: Readonly<Record<string, string>> = {}) => {
    configure(cwd, skill);
    return runAction(cwd, { ...inputs, ...more });
  };

  it("are green until a host falls, red while it lasts, and green once the fall is accepted", async () => {
    const skills = [0.9, 0.9, 0.9, 0.3, 0.3];
    const nights = skills.map((skill) => night(skill));
    const failing = nights.map(({ log, steps }) =>
      [...steps].some(([name, code]) => name !== GATE && code !== 0) ? log : "",
    );
    expect(failing).toEqual(["", "", "", "", ""]);
    expect(nights.map(({ steps }) => steps.get(GATE))).toEqual([0, 0, 0, 1, 1]);
    const [first, , third, fourth, fifth] = nights;
    expect(first?.summary).toMatch(/^\*\*First night: there is nothing to compare with yet\.\*\*/);
    expect(third?.summary).toMatch(/^\*\*No certain regression in 2 comparisons; lowest: /);
    for (const red of [fourth, fifth]) {
      expect(red?.summary).toMatch(
        /^\*\*r1-fireworks on math-core fell by \d\d\.\d points \\\(95 %: .*\\\), since \d+ [A-Z][a-z]{2}\.\*\*/,
      );
      expect(red?.log).toMatch(/^::error title=Regression::r1-fireworks on math-core fell by/m);
      expect(red?.outputs["steps.gate.outputs.gate"]).toBe("red");
    }
    // The hosts' own comparison and the leaderboard follow.
    expect(fourth?.summary).toMatch(
      /\*\*r1-fireworks below r1-azure by \d\d\.\d points on math-core/,
    );
    expect(fourth?.summary).toContain("# Assay leaderboard");
    expect(fourth?.summary).toMatch(/<summary>Slow changes<\/summary>\n\n {4}r1-azure\n {4}suite/);
    for (const file of ["index.html", "report.json", "leaderboard.csv", "nights.junit.xml"]) {
      expect(existsSync(join(cwd, "reports/nightly", file)), file).toBe(true);
    }

    const { stdout } = await assay(["runs", "list", "--json"], { cwd });
    const accepted = night(0.3, { from: JSON.parse(stdout).runs.at(-1).id });
    expect(accepted.steps.get(GATE)).toBe(0);
    expect(accepted.summary).toContain("do not count");
  }, 300_000);

  it("are red for a claim that is refuted, and say so", () => {
    writeFileSync(join(cwd, "pack.yaml"), claim("99.00"));
    const from = JSON.parse(readFileSync(join(cwd, "reports/nightly/nights.json"), "utf8"));
    const refuted = night(0.3, { "gate-pack": "pack.yaml", from: from.from });
    expect(refuted.steps.get("Check the claims"), refuted.log).toBe(0);
    expect(refuted.steps.get(GATE)).toBe(1);
    expect(refuted.log).toContain("::error title=Claim refuted::");
    expect(refuted.summary).toContain("<details><summary>Claims</summary>");
  }, 120_000);
});

it("the gate goes red on the night of a planted fall and on no other, over 20 seeds", () => {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [BENCH, "--seeds", "20", "--commands", "1", "--fall", "0,25", "--json"],
    { encoding: "utf8" },
  );
  expect(stderr).toBe("");
  expect(status).toBe(0);
  const [none, fall] = JSON.parse(stdout).results;
  expect(none.redByNight).toEqual([0, 0, 0, 0, 0]);
  expect(fall.redByNight).toEqual([0, 0, 0, 20, 20]);
  expect(fall.exactlyRight).toBe(20);
}, 180_000);
