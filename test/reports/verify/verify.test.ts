import { readdirSync, readFileSync, rmSync } from "node:fs";
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
import { type Change, data, forged, type Loose } from "./forge.js";
import { KEYS, richStore } from "./rich-store.js";

const OLDER = "0.0.9+other";

/** What is changed, how, and what must be said of it; those with one letter are in one forgery. */
type Case = readonly [together: string, what: string, ...change: Change, says: RegExp];

describe("assay verify", () => {
  const site = newFolder({});
  // The ledger's sums are worked out once here; each report of `assay verify` does it anew.
  let values: ReturnType<typeof workedOut> | undefined;
  const verify = (folder: string, program = PROGRAM): Promise<Verified> =>
    verifySite(folder, {
      program,
      workOut: (ledger) => {
        values ??= workedOut(ledger);
        return values;
      },
    });
  const said = async (...[path, change]: Change) =>
    (await verify(forged(site, [[path, change]]))).problems.join("\n");

  const write = async (folder: string, runs: readonly string[], more: object = {}) => {
    const input = await siteInput(richStore(), runs, { lang: "en", live: false, ...more });
    await writeSiteTo(folder, (out) => SITE.write(input, out));
    return input;
  };
  beforeAll(() => write(site, [], { compat: "math-verify" }), 60_000);
  afterAll(() => rmSync(site, { recursive: true, force: true }));

  it("writes a report again from what it embeds, and says how much it looked at", async () => {
    const found = await verify(site);
    const named = ["data", "assets"].flatMap((inner) => readdirSync(join(site, inner)));
    const files = named.length - 1 + 5;
    expect(found).toMatchObject({ problems: [], files, rewritten: files, samples: 400 });
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
    expect(embedded).toContain("secret.example:443");
    expect(embedded.includes("secret.example/v1")).toBe(false);
    expect(embedded.includes('"tests"')).toBe(false);
    expect(/\.\.\/|suites\/claims/.test(embedded)).toBe(false);
  });

  const forgeries = new Map<string, Promise<string>>();
  const saidTogether = (cases: readonly Case[], together: string): Promise<string> => {
    const found = forgeries.get(together);
    if (found !== undefined) return found;
    const changes = cases
      .filter(([own]) => own === together)
      .map(([, , path, change]): Change => [path, change]);
    const made = verify(forged(site, changes)).then(({ problems }) => problems.join("\n"));
    forgeries.set(together, made);
    return made;
  };

  const report = (change: (report: Loose) => void): Change => ["data/report.json", data(change)];
  const entry = (n: number, change: (entry: Loose) => void) =>
    report(({ entries }) => change(entries[n - 1]));
  const claim = (change: (claim: Loose) => void) => report(({ claims }) => change(claims[0]));

  const OVERVIEW: readonly Case[] = [
    [
      "a",
      "a score",
      ...entry(1, (e) => (e.score.value += 0.01)),
      /own on aime-2024: score\.value is 0\.74/,
    ],
    [
      "a",
      "a count",
      ...entry(1, (e) => e.counts.correct++),
      /own on aime-2024: counts\.correct is 87 .* give 86/,
    ],
    [
      "a",
      "a vote",
      ...entry(2, (e) => (e.majority.value = 0.9)),
      /r1 on aime-2024: majority\.value is 0\.9 in data\/report\.json, its samples give 0\.83/,
    ],
    [
      "a",
      "a corrected score",
      ...entry(2, (e) => (e.corrected.low -= 0.1)),
      /corrected\.low is 0\.4/,
    ],
    [
      "a",
      "another grader's score",
      ...entry(1, (e) => e.compat.differ++),
      /aime-2024: compat\.differ is /,
    ],
    [
      "a",
      "a cost",
      ...entry(2, (e) => (e.cost.total *= 2)),
      /r1 on aime-2024: cost\.total is 0\.6/,
    ],
    [
      "a",
      "a judge's cost",
      ...entry(5, (e) => e.judge.requests--),
      /own on judged: judge\.requests is 18/,
    ],
    [
      "a",
      "a verdict of a program",
      ...entry(7, (e) => e.executions.verdicts.passed++),
      /own on programs: executions\.verdicts\.passed/,
    ],
    [
      "a",
      "a cost per task",
      ...entry(1, (e) => (e.aggregates.costPerTask.high = 1)),
      /costPerTask\.high is 1 /,
    ],
    [
      "a",
      "a length",
      ...entry(1, (e) => e.aggregates.lengths.bins[0].n++),
      /lengths\.bins\.0\.n is /,
    ],
    [
      "b",
      "pass@k",
      ...entry(1, (e) => (e.aggregates.passAt[1].value = 1)),
      /aggregates\.passAt@2: value is 1 /,
    ],
    [
      "b",
      "cons@k",
      ...entry(1, (e) => (e.aggregates.consAt[1].low = 0)),
      /aggregates\.consAt@2: low is 0 /,
    ],
    [
      "b",
      "a refusal",
      ...entry(3, (e) => e.aggregates.refusals[0].refused--),
      /refusals\.0\.refused is /,
    ],
    [
      "b",
      "a night",
      ...report(({ trend }) => (trend[0].nights[1].score.value = 1)),
      /trend of own on aime-2024: nights\.1\.score\.value is 1 in .*, its samples give 0\./,
    ],
    [
      "b",
      "a verdict",
      ...claim((c) => (c.verdict = "reproduced")),
      /claim r1-readme-aime-2024-deepseek-r1: verdict is "reproduced" in .*, its samples give "below"/,
    ],
    [
      "b",
      "a claim's interval",
      ...claim((c) => (c.ours.high += 5)),
      /claim r1-.*: ours\.high is 8/,
    ],
    [
      "b",
      "a claimed figure",
      ...claim((c) => (c.claimed.value = 67)),
      /claim r1-.*: claimed\.value is 67/,
    ],
    ["b", "a warning", ...report(({ warnings }) => warnings.pop()), /warnings\.length is 0 /],
    [
      "b",
      "a check",
      ...report((r) => (r.certificate.checks[0].truth = "0.51")),
      /checks\.0\.truth is "0\.51"/,
    ],
  ];

  it.each(OVERVIEW)(
    "(%s) names %s of the overview that its samples do not give",
    async (...[together, , , , says]) => {
      expect(await saidTogether(OVERVIEW, together)).toMatch(says);
    },
  );

  const compared = (change: (suite: Loose) => void): Change => [
    "data/compare.js",
    data(({ pairs }) => change(pairs[0].suites[0])),
  ];
  const texts = (n: number, change: (sample: Loose) => void): Change => [
    `data/texts-e${n}-0.js`,
    data((samples) => change(samples.find((each: Loose) => each.grade === "correct"))),
  ];
  const tasks = (key: string, change: (task: Loose) => void): Change => [
    `data/task-${key}-0.js`,
    data((all) => change(all[3])),
  ];
  const last = ({ attempts }: Loose) => attempts.at(-1);

  const FILES: readonly Case[] = [
    [
      "c",
      "a difference",
      ...compared((s) => (s.difference -= 1)),
      /night-2\/own against night-2\/r1: on aime-2024: difference is /,
    ],
    [
      "c",
      "a p",
      ...compared((s) => (s.p = 0.001)),
      /on aime-2024: p is 0\.001 in data\/compare\.js/,
    ],
    ["c", "a flip", ...compared((s) => s.flips.pop()), /on aime-2024: flips\.length is /],
    [
      "c",
      "a chart",
      "data/charts.js",
      data(raise),
      /chart [\w-]+: spec\.[\w.]+ is .* in data\/charts\.js/,
    ],
    [
      "c",
      "a row",
      "data/rows-e1.js",
      data((rows) => (rows.state = rows.state.replace("i", "c"))),
      /state is .* in data\/rows-e1\.js/,
    ],
    [
      "d",
      "a sample's score",
      ...texts(5, (t) => (t.score = 0.25)),
      /own on judged: score\.value is /,
    ],
    [
      "d",
      "a sample's grade",
      ...texts(2, (t) => Object.assign(t, { grade: "incorrect", score: 0 })),
      /r1 on aime-2024: counts\.incorrect is /,
    ],
    [
      "e",
      "an answer's class",
      "data/texts-e2-0.js",
      data((all) => {
        for (const each of all) if (each.extracted === "right") each.extracted = each.id;
      }),
      /r1 on aime-2024: (majority|aggregates\.consAt)/,
    ],
    [
      "e",
      "a grader",
      ...texts(1, (t) => (t.grader = "math/1")),
      /own on aime-2024: corrected\.known is true/,
    ],
    [
      "f",
      "a request's price",
      ...texts(2, (t) => (last(t).priceCost.amount *= 3)),
      /r1 on aime-2024: cost\.total is /,
    ],
    [
      "f",
      "a count of tokens",
      ...texts(1, (t) => (last(t).outputTokens += 9)),
      /own on aime-2024: tokens\.output\.total is /,
    ],
    [
      "f",
      "a time",
      ...texts(4, (t) => (last(t).endMs *= 9)),
      /own on delicate: latency\.total\.max is /,
    ],
    [
      "f",
      "a program's verdict",
      ...texts(7, (t) => (t.execution.verdict = "error")),
      /own on programs: executions\.verdicts\.error is absent/,
    ],
    [
      "g",
      "a task's target",
      ...tasks(KEYS.aime, (task) => (task.target = "5")),
      /suite aime-2024: its tasks are not those that [0-9a-f]{64} stands for/,
    ],
    [
      "g",
      "a task's prompt",
      ...tasks(KEYS.delicate, (task) => (task.prompt += "!")),
      /suite delicate: its tasks are not/,
    ],
  ];

  it.each(FILES)("(%s) names %s that was changed in %s", async (...[together, , , , says]) => {
    expect(await saidTogether(FILES, together)).toMatch(says);
  });

  const evidence = (change: (evidence: Loose) => void): Change => [
    "data/evidence.json",
    data(change),
  ];
  const byId = (list: Loose, id: string) => list.find((each: Loose) => each.id === id);

  const EVIDENCE: readonly Case[] = [
    [
      "h",
      "a price",
      ...evidence((e) => byId(e.prices, "deepseek/deepseek-reasoner/usd/2025-01-20").price.input++),
      /method\.html: shows "0\.55 \/ 2\.19 USD" in line \d+, after #prices, where its samples give "1\.55 \/ 2\.19 USD"/,
    ],
    [
      "h",
      "a past night",
      ...evidence(
        ({ past: [first] }) => (first.marks.scores = first.marks.scores.replaceAll("0", "1")),
      ),
      /trend of own on aime-2024: nights\.0\.score\.value is /,
    ],
    [
      "h",
      "a figure of the ledger",
      ...evidence(
        (e) => byId(e.ledger.claims, "r1-readme-aime-2024-deepseek-r1").stated.figure.number--,
      ),
      /claim r1-readme-aime-2024-deepseek-r1: claimed\.value is 79\.8 /,
    ],
    ["h", "a run's seed", ...evidence(({ runs }) => runs[0].run.seed++), /runs\.0\.seed is 7 /],
    [
      "h",
      "a certificate",
      ...evidence((e) => (e.certificate.passed = false)),
      /certificate\.state is "passed"/,
    ],
    [
      "i",
      "a backend's model",
      ...evidence(({ runs }) => (runs[0].backends[1].config.model = "x")),
      /own on aime-2024: model is "o-1"/,
    ],
    [
      "i",
      "a grader's errors",
      ...evidence(({ runs }) => (runs[0].errors[1][1].falsePositives.count += 50)),
      /own on aime-2024: corrected\.value is /,
    ],
  ];

  it.each(EVIDENCE)(
    "(%s) names what follows from %s that was changed in %s",
    async (...[together, , , , says]) => {
      expect(await saidTogether(EVIDENCE, together)).toMatch(says);
    },
  );

  const text = (from: string | RegExp, to: string) => (page: string) => page.replace(from, to);

  const PAGES: readonly Case[] = [
    [
      "j",
      "a score",
      "index.html",
      text(/(data-of="e1\.score">)[^<]*/, "$199.9 %"),
      /index\.html: shows e1\.score as 99\.9 % \(0\.7.*\), its samples give 7/,
    ],
    [
      "j",
      "a verdict",
      "claims.html",
      text("below the claim</b>", "reproduced</b>"),
      /claims\.html: shows "reproduced" .* where its samples give "below the claim"/,
    ],
    [
      "j",
      "a price",
      "method.html",
      text("0.55 / 2.19", "0.55 / 1.19"),
      /method\.html: shows "0\.55 \/ 1\.19 USD" in line \d+, after #prices/,
    ],
    ["j", "a word", "tasks.html", text("</main>", "<b>1</b></main>"), /tasks\.html: shows /],
    ["j", "a word", "compare.html", text("</main>", " </main>"), /compare\.html: shows /],
    [
      "k",
      "a score's value",
      "index.html",
      text(/<data value="[^"]*" (data-of="e2\.cons@3")/, '<data value="0.9" $1'),
      /index\.html: shows e2\.cons@3 as 83\.3 % \(0\.9\)/,
    ],
    [
      "k",
      "a run",
      "method.html",
      text("<td>7</td>", "<td>8</td>"),
      /method\.html: shows "8" in line \d+, after #runs, where its samples give "7"/,
    ],
    [
      "k",
      "the data",
      "tasks.html",
      text(/"version":"[0-9a-f]{12}"/, '"version":"000000000000"'),
      /tasks\.html: belongs to other data than the report holds/,
    ],
    [
      "l",
      "a corrected score",
      "index.html",
      text("corrected 67.8 %", "corrected 77.8 %"),
      /index\.html: shows "corrected 77\.8 %,[^"]*" in line \d+, after #[\w-]+, where its samples give "corrected 67\.8 %/,
    ],
    [
      "l",
      "the certificate",
      "method.html",
      text("<td>0.51</td>", "<td>0.5</td>"),
      /method\.html: shows "0\.5" in line \d+, after #certificate/,
    ],
    [
      "m",
      "a verdict",
      "index.html",
      text("below the claim</b>", "reproduced</b>"),
      /index\.html: shows "reproduced" .* where its samples give "below the claim"/,
    ],
    [
      "n",
      "a cell behind a chart",
      "index.html",
      cell("chart-accuracy"),
      /index\.html: shows "99" in line \d+, after #table-accuracy/,
    ],
    [
      "o",
      "a chart's words",
      "index.html",
      text(/own is first of 2 with 73/, "own is first of 2 with 93"),
      /where its samples give "On aime-2024, own is first/,
    ],
    [
      "p",
      "a chart's drawing",
      "index.html",
      text(/(<path [^>]*d="M)/, "$11,1L"),
      /index\.html: shows "M1,1L/,
    ],
  ];

  it.each(PAGES)(
    "(%s) names %s on %s that its samples do not give",
    async (...[together, , , , says]) => {
      expect(await saidTogether(PAGES, together)).toMatch(says);
    },
  );

  it("names a file in which a byte has changed, one that is missing, and one that does not belong", async () => {
    const changes: readonly Change[] = [
      ["data/more.js", () => "more"],
      ["index.html", text("</main>", " </main>")],
    ];
    const folder = forged(site, changes, false);
    rmSync(join(folder, "data/site.js"));
    expect((await verify(folder)).problems).toEqual([
      "data/site.js: missing",
      "index.html: its content has changed",
      "data/more.js: not in the manifest",
      expect.stringMatching(/^index\.html: shows " " in line \d+/),
    ]);
  });

  it("names a file that nothing in the report gives, and a manifest with other bytes", async () => {
    expect(await said("data/more.js", () => "more")).toBe(
      "data/more.js: nothing in the report gives this file",
    );
    const folder = forged(site, [["data/manifest.json", (text) => ` ${text}`]], false);
    expect((await verify(folder)).problems).toEqual(["data/manifest.json: has other bytes"]);
  });

  const UNUSABLE: readonly (readonly [string, Change, RegExp])[] = [
    [
      "no JSON",
      ["data/evidence.json", () => "{"],
      /nothing can be computed again.*evidence\.json is not JSON/,
    ],
    ["another kind", evidence((e) => (e.schema = "x/2")), /of another kind/],
    ["no run", evidence((e) => delete e.runs), /nothing can be computed again/],
    ["no data file", ["data/texts-e1-0.js", () => "alert(1)"], /texts-e1-0\.js is not a data file/],
  ];

  it.each(UNUSABLE)(
    "says why nothing can be computed again where there is %s",
    async (_what, change, says) => {
      expect(await said(...change)).toMatch(says);
    },
  );

  describe("of another version", () => {
    const older = (...change: Change) => verify(forged(site, [change]), OLDER);

    it("finds nothing wrong and has nothing more to say where all files come out the same", async () => {
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
      const mark = text(/(data-of="e1\.score">)[^<]*/, "$199.9 %");
      const changes: readonly Change[] = [
        ["index.html", mark],
        claim((c) => (c.verdict = "reproduced")),
      ];
      const { problems } = await verify(forged(site, changes), OLDER);
      expect(problems).toEqual([
        expect.stringMatching(/^claim r1-.*: verdict is "reproduced"/),
        expect.stringMatching(/^index\.html: shows e1\.score as 99\.9 %/),
      ]);
    });

    it("takes what only one of them knows of for no difference", async () => {
      const found = await older(...entry(1, (e) => delete e.retries));
      expect(found.problems).toEqual([]);
    });
  });

  it("tells people, and programs in JSON, and by its exit code", async () => {
    const cwd = temporaryFolder();
    const right = await assay(["verify", site], { cwd });
    expect(right.code).toBe(0);
    expect(right.stdout).toMatch(/^verified: all \d+ files came out the same, byte for byte/);
    const wrong = forged(site, [claim((c) => (c.verdict = "reproduced"))]);
    const json = await assay(["verify", wrong, "--json"], { cwd });
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

/** Adds 1 to the first number that is drawn. */
function raise(value: Loose): boolean {
  if (typeof value !== "object" || value === null) return false;
  for (const [key, each] of Object.entries(value)) {
    if (typeof each === "number") {
      value[key] = each + 1;
      return true;
    }
    if (raise(each)) return true;
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
