import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { workedOut } from "../../../src/cli/checked.js";
import { siteInput } from "../../../src/cli/site-input.js";
import { writeSiteTo } from "../../../src/cli/write-site.js";
import { SITE } from "../../../src/reports/index.js";
import { type Verified, verifySite } from "../../../src/reports/verify/verify.js";
import { PROGRAM } from "../../../src/version.js";
import { assay } from "../../helpers/assay.js";
import { newFolder, temporaryFolder } from "../../helpers/files.js";
import { data, forged, type Loose } from "./forge.js";
import { KEYS, richStore } from "./rich-store.js";

const OLDER = "0.0.9+other";

describe("assay verify", () => {
  const site = newFolder({});
  // The ledger's sums are worked out once: that they are is the first test's matter.
  let values: ReturnType<typeof workedOut> | undefined;
  const verify = (folder: string, program = PROGRAM): Promise<Verified> =>
    verifySite(folder, {
      program,
      workOut: (ledger) => {
        values ??= workedOut(ledger);
        return values;
      },
    });
  const said = async (path: string, change: (text: string) => string, mend = true) =>
    (await verify(forged(site, path, change, mend))).problems.join("\n");

  const write = async (folder: string, runs: readonly string[], more: object = {}) => {
    const input = await siteInput(richStore(), runs, { lang: "en", live: false, ...more });
    await writeSiteTo(folder, (out) => SITE.write(input, out));
    return input;
  };
  beforeAll(() => write(site, [], { compat: "math-verify" }), 60_000);
  afterAll(() => rmSync(site, { recursive: true, force: true }));

  it("writes a report again from what it embeds, and says how much it looked at", async () => {
    const found = await verify(site);
    const files = ["data", "assets"].flatMap((inner) => readdirSync(join(site, inner))).length + 5;
    expect(found.problems).toEqual([]);
    expect(found).toMatchObject({ files: files - 1, rewritten: files - 1, samples: 400 });
    expect(found.numbers).toBeGreaterThan(2500);
    expect(found.shown).toBeGreaterThan(150);
    expect(found.maker).toBe(PROGRAM);
    expect(found.notes).toEqual([expect.stringMatching(/suite programs: the tests .* are not/)]);
  });

  it.each([
    ["one run, its claims measured in another", ["night-1"], {}],
    ["several runs, in Portuguese", ["night-0", "night-2"], { lang: "pt" }],
    ["the prices of another day", [], { asOf: "2025-10-25" }],
  ])("does so for a report of %s", async (_what, runs, more) => {
    const folder = temporaryFolder();
    const { overview } = await write(folder, runs, more);
    expect(overview.claims?.some(({ ours }) => ours !== undefined)).toBe(true);
    expect(await verify(folder)).toMatchObject({ problems: [], maker: PROGRAM });
  });

  it("embeds no address of a backend, no test of a program and no path of this machine", () => {
    const embedded = readdirSync(join(site, "data"))
      .filter((name) => /^(evidence|fields)/.test(name))
      .map((name) => readFileSync(join(site, "data", name), "utf8"))
      .join();
    expect(embedded).not.toContain("secret.example/v1");
    expect(embedded).not.toContain("expected");
    expect(embedded).not.toMatch(/\.\.\/|suites\/claims/);
  });

  const entry = (n: number, change: (entry: Loose) => void) =>
    data((report) => change(report.entries[n - 1]));
  const claim = (change: (claim: Loose) => void) => data(({ claims }) => change(claims[0]));

  it.each([
    [
      "a score",
      entry(1, (e) => (e.score.value += 0.01)),
      /own on aime-2024: score\.value is 0\.74/,
    ],
    ["a count", entry(1, (e) => e.counts.correct++), /own on aime-2024: counts\.correct is 87/],
    [
      "a vote",
      entry(2, (e) => (e.majority.value = 0.9)),
      /r1 on aime-2024: majority\.value is 0\.9 /,
    ],
    ["a corrected score", entry(2, (e) => (e.corrected.low -= 0.1)), /corrected\.low is 0\.4/],
    ["another grader's score", entry(1, (e) => e.compat.differ++), /aime-2024: compat\.differ is /],
    ["a cost", entry(2, (e) => (e.cost.total *= 2)), /r1 on aime-2024: cost\.total is 0\.6/],
    ["a judge's cost", entry(5, (e) => e.judge.requests--), /own on judged: judge\.requests is 18/],
    [
      "a verdict of a program",
      entry(7, (e) => e.executions.verdicts.passed++),
      /executions\.verdicts\.passed/,
    ],
    [
      "a cost per task",
      entry(1, (e) => (e.aggregates.costPerTask.high = 1)),
      /costPerTask\.high is 1 /,
    ],
    ["a length", entry(1, (e) => e.aggregates.lengths.bins[0].n++), /lengths\.bins\.0\.n is /],
    [
      "pass@k",
      entry(1, (e) => (e.aggregates.passAt[1].value = 1)),
      /aggregates\.passAt@2: value is 1 /,
    ],
    [
      "cons@k",
      entry(1, (e) => (e.aggregates.consAt[1].low = 0)),
      /aggregates\.consAt@2: low is 0 /,
    ],
    ["a refusal", entry(3, (e) => e.aggregates.refusals[0].refused--), /refusals\.0\.refused is /],
    [
      "a night",
      data(({ trend }) => (trend[0].nights[1].score.value = 1)),
      /trend of own on aime-2024: nights\.1\.score\.value is 1 in .*, its samples give 0\./,
    ],
    [
      "a verdict",
      claim((c) => (c.verdict = "reproduced")),
      /claim r1-readme-aime-2024-deepseek-r1: verdict is "reproduced" in .*, its samples give "below"/,
    ],
    ["a claim's interval", claim((c) => (c.ours.high += 5)), /claim r1-.*: ours\.high is 8/],
    ["a claimed figure", claim((c) => (c.claimed.value = 67)), /claim r1-.*: claimed\.value is 67/],
    ["a warning", data(({ warnings }) => warnings.pop()), /warnings\.length is 0 /],
    [
      "a check",
      data((r) => (r.certificate.checks[0].truth = "0.51")),
      /checks\.0\.truth is "0\.51"/,
    ],
  ])("names %s of the overview that its samples do not give", async (_what, change, says) => {
    expect(await said("data/report.json", change)).toMatch(says);
  });

  const compared = (change: (suite: Loose) => void) =>
    data(({ pairs }) => change(pairs[0].suites[0]));

  it.each([
    [
      "a difference",
      "compare",
      compared((s) => (s.difference -= 1)),
      /night-2\/own against night-2\/r1: suites\.on aime-2024: difference is /,
    ],
    [
      "a p",
      "compare",
      compared((s) => (s.p = 0.001)),
      /on aime-2024: p is 0\.001 in data\/compare\.js/,
    ],
    ["a flip", "compare", compared((s) => s.flips.pop()), /on aime-2024: flips\.length is /],
    [
      "a chart",
      "charts",
      data((charts) => raise(charts)),
      /chart [\w-]+: spec\.[\w.]+ is .* in data\/charts\.js/,
    ],
    [
      "a row",
      "rows-e1",
      data((rows) => (rows.state = rows.state.replace("i", "c"))),
      /state is .* in data\/rows-e1\.js/,
    ],
    [
      "a sample's score",
      "texts-e5-0",
      data((texts) => (texts.find((t: Loose) => t.score === 0.5).score = 0.25)),
      /own on judged: score\.value is /,
    ],
    [
      "a sample's answer class",
      "texts-e2-0",
      data((texts) => (texts[1].extracted = "other")),
      /r1 on aime-2024: (majority|aggregates\.consAt)/,
    ],
    [
      "a sample's grade",
      "texts-e2-0",
      data((texts) => Object.assign(texts[1], { grade: "incorrect", score: 0 })),
      /r1 on aime-2024: counts\.incorrect is /,
    ],
    [
      "a request's price",
      "texts-e2-0",
      data((texts) => (texts[1].attempts.at(-1).priceCost.amount *= 3)),
      /r1 on aime-2024: cost\.total is /,
    ],
    [
      "a count of tokens",
      "texts-e1-0",
      data((texts) => (texts[1].attempts.at(-1).outputTokens += 9)),
      /own on aime-2024: tokens\.output\.total is /,
    ],
    [
      "a time",
      "texts-e1-0",
      data((texts) => (texts[1].attempts.at(-1).endMs *= 9)),
      /own on aime-2024: latency\.total\.max is /,
    ],
    [
      "a task's target",
      `task-${KEYS.aime}-0`,
      data((tasks) => (tasks[3].target = "5")),
      /suite aime-2024: its tasks are not those that [0-9a-f]{64} stands for/,
    ],
    [
      "a task's prompt",
      `task-${KEYS.delicate}-0`,
      data((tasks) => (tasks[3].prompt += "!")),
      /suite delicate: its tasks are not/,
    ],
  ])("names %s that was changed in %s", async (_what, file, change, says) => {
    expect(await said(`data/${file}.js`, change)).toMatch(says);
  });

  const evidence = (change: (evidence: Loose) => void) => data(change);

  it.each([
    [
      "a price",
      evidence(({ prices }) => raise(prices, "input")),
      /method\.html: shows "0\.55 \/ 2\.19 USD" in line \d+, after #prices, where its samples give "1\.55 \/ 2\.19 USD"/,
    ],
    [
      "a past night",
      evidence(({ past }) => (past[0].marks.scores = past[0].marks.scores.replaceAll("0", "1"))),
      /trend of own on aime-2024: nights\.0\.score\.value is /,
    ],
    [
      "a figure of the ledger",
      evidence(({ ledger }) =>
        raise(
          ledger.claims.filter((c: Loose) => c.id.startsWith("r1-readme-aime-2024-deepseek-r1")),
          "number",
        ),
      ),
      /claim r1-readme-aime-2024-deepseek-r1: claimed\.value is 79\.8 /,
    ],
    [
      "a grader's errors",
      evidence(({ runs }) => (runs[0].errors[1][1].falsePositives.count += 50)),
      /own on aime-2024: corrected\.value is /,
    ],
    ["a run's seed", evidence(({ runs }) => runs[0].run.seed++), /night-2|runs\.0\.seed is 7 /],
    [
      "a certificate",
      evidence(({ certificate }) => (certificate.passed = false)),
      /certificate\.state is "passed"/,
    ],
    [
      "a backend's model",
      evidence(({ runs }) => (runs[0].backends[1].config.model = "x")),
      /own on aime-2024: model is "o-1"/,
    ],
  ])(
    "names what follows from %s of the evidence, which was changed",
    async (_what, change, says) => {
      expect(await said("data/evidence.json", change)).toMatch(says);
    },
  );

  const text = (from: string | RegExp, to: string) => (page: string) => page.replace(from, to);

  it.each([
    [
      "index.html",
      "a score",
      text(/(data-of="e1\.score">)[^<]*/, "$199.9 %"),
      /index\.html: shows e1\.score as 99\.9 % \(0\.7.*\), its samples give 7/,
    ],
    [
      "index.html",
      "a score's value",
      text(/<data value="[^"]*" (data-of="e2\.cons@3")/, '<data value="0.9" $1'),
      /index\.html: shows e2\.cons@3 as 83\.3 % \(0\.9\)/,
    ],
    [
      "index.html",
      "a corrected score",
      text("corrected 67.8 %", "corrected 77.8 %"),
      /index\.html: shows "corrected 77\.8 %,[^"]*" in line \d+, after #[\w-]+, where its samples give "corrected 67\.8 %/,
    ],
    [
      "index.html",
      "a verdict",
      text("below the claim</b>", "reproduced</b>"),
      /index\.html: shows "reproduced" .* where its samples give "below the claim"/,
    ],
    [
      "index.html",
      "a cell behind a chart",
      cell("chart-accuracy"),
      /index\.html: shows "99" in line \d+, after #chart-accuracy/,
    ],
    [
      "index.html",
      "a chart's words",
      text(/own is first of 2 with 73/, "own is first of 2 with 93"),
      /where its samples give "On aime-2024, own is first/,
    ],
    [
      "index.html",
      "a chart's drawing",
      text(/(<path [^>]*d="M)/, "$11,1L"),
      /index\.html: shows "M1,1L/,
    ],
    [
      "claims.html",
      "a verdict",
      text("below the claim</b>", "reproduced</b>"),
      /claims\.html: shows "reproduced"/,
    ],
    [
      "method.html",
      "a price",
      text("0.55 / 2.19", "0.55 / 1.19"),
      /method\.html: shows "0\.55 \/ 1\.19 USD" in line \d+, after #prices/,
    ],
    [
      "method.html",
      "a run",
      text("<td>7</td>", "<td>8</td>"),
      /method\.html: shows "8" in line \d+, after #runs, where its samples give "7"/,
    ],
    [
      "method.html",
      "the certificate",
      text("<td>0.51</td>", "<td>0.5</td>"),
      /method\.html: shows "0\.5" in line \d+, after #certificate/,
    ],
    ["tasks.html", "a word", text("</main>", "<b>1</b></main>"), /tasks\.html: shows /],
    ["compare.html", "a word", text("</main>", " </main>"), /compare\.html: shows /],
  ])("names on %s %s that its samples do not give", async (path, _what, change, says) => {
    expect(await said(path, change)).toMatch(says);
  });

  it.each([
    ["index.html", text("</main>", " </main>"), "index.html: its content has changed"],
    [
      "data/texts-e1-0.js",
      text("thought", "taught"),
      "data/texts-e1-0.js: its content has changed",
    ],
  ])("names %s when a byte of it has changed", async (path, change, says) => {
    expect((await said(path, change, false)).split("\n")[0]).toBe(says);
  });

  it("names a file that is missing, one that does not belong, and one that nothing gives", async () => {
    const folder = forged(site, "data/more.js", () => "more", false);
    rmSync(join(folder, "data/site.js"));
    expect((await verify(folder)).problems).toEqual([
      "data/site.js: missing",
      "data/more.js: not in the manifest",
    ]);
    expect(await said("data/more.js", () => "more")).toBe(
      "data/more.js: nothing in the report gives this file",
    );
  });

  it("names a manifest with other bytes", async () => {
    const change = (manifest: string) => JSON.stringify(JSON.parse(manifest));
    expect(await said("data/manifest.json", change, false)).toBe(
      "data/manifest.json: has other bytes",
    );
  });

  it.each([
    [
      "no JSON",
      "data/evidence.json",
      () => "{",
      /nothing can be computed again.*evidence\.json is not JSON/,
    ],
    ["another kind", "data/evidence.json", evidence((e) => (e.schema = "x/2")), /of another kind/],
    [
      "no run",
      "data/evidence.json",
      evidence((e) => delete e.runs),
      /nothing can be computed again/,
    ],
    ["no data file", "data/texts-e1-0.js", () => "alert(1)", /texts-e1-0\.js is not a data file/],
  ])(
    "says why nothing can be computed again where there is %s",
    async (_what, path, change, says) => {
      expect(await said(path, change)).toMatch(says);
    },
  );

  describe("of another version", () => {
    const older = (path: string, change: (text: string) => string) =>
      verify(forged(site, path, change, true), OLDER);

    it("finds nothing wrong and has nothing to say where all files come out the same", async () => {
      const found = await verify(site, OLDER);
      expect(found.problems).toEqual([]);
      expect(found.notes).toHaveLength(1);
    });

    it("says what it did not write the same, and by which version it was made", async () => {
      const found = await older("index.html", text("</main>", " </main>"));
      expect(found.problems).toEqual([]);
      expect(found.notes.join()).toContain(
        `made by Assay ${PROGRAM}, and this is ${OLDER}, which writes these files in another way: index.html`,
      );
    });

    it("still names numbers that its samples do not give", async () => {
      const marked = await older("index.html", text(/(data-of="e1\.score">)[^<]*/, "$199.9 %"));
      expect(marked.problems.join()).toMatch(/index\.html: shows e1\.score as 99\.9 %/);
      const changed = await older(
        "data/report.json",
        claim((c) => (c.verdict = "reproduced")),
      );
      expect(changed.problems.join()).toMatch(/verdict is "reproduced"/);
    });

    it("takes what only one of them knows of for no difference", async () => {
      const found = await older(
        "data/report.json",
        entry(1, (e) => delete e.retries),
      );
      expect(found.problems).toEqual([]);
    });
  });

  it("tells people, and programs in JSON, and by its exit code", async () => {
    const right = await assay(["verify", site], {});
    expect(right.code).toBe(0);
    expect(right.stdout).toMatch(/^verified: all \d+ files came out the same, byte for byte/);
    const wrong = forged(
      site,
      "data/report.json",
      claim((c) => (c.verdict = "reproduced")),
      true,
    );
    const json = await assay(["verify", wrong, "--json"], {});
    expect(json.code).toBe(1);
    expect(JSON.parse(json.stdout)).toMatchObject({
      schema: "assay.verify/1",
      verified: false,
      problems: [expect.stringMatching(/^claim r1-.*: verdict is "reproduced"/)],
    });
  });

  it("refuses a folder that holds no report", async () => {
    const { code, stderr } = await assay(["verify", "nowhere"], { cwd: temporaryFolder() });
    expect(code).toBe(2);
    expect(stderr).toContain("holds no report");
  });
});

/** Adds 1 to the first number of that name (of any, without one) in a value. */
function raise(value: Loose, name?: string): boolean {
  if (typeof value !== "object" || value === null) return false;
  for (const [key, each] of Object.entries(value)) {
    if (typeof each === "number" && (name === undefined || key === name)) {
      value[key] = each + 1;
      return true;
    }
    if (raise(each, name)) return true;
  }
  return false;
}

/** Another number in the first cell of numbers behind a chart. */
function cell(chart: string): (page: string) => string {
  return (page) => {
    const [before, after = ""] = page.split(`id="${chart}"`);
    return [before, after.replace(/(<td[^>]*>)\d[^<]*/, "$199")].join(`id="${chart}"`);
  };
}
