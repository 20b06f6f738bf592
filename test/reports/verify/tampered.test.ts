import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newFolder } from "../../helpers/files.js";
import { type Change, data, forged, type Loose } from "./forge.js";
import { claim, entry, evidence, report, text, verify, writeRich } from "./rich-site.js";
import { KEYS } from "./rich-store.js";

/** What is changed, how, and what must be said of it; those with one letter are in one forgery. */
type Case = readonly [together: string, what: string, ...change: Change, says: RegExp];

describe("a report of which a forger changed a number, and mended the hashes", () => {
  const site = newFolder({});
  beforeAll(() => writeRich(site), 60_000);
  afterAll(() => rmSync(site, { recursive: true, force: true }));

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

  const OVERVIEW: readonly Case[] = [
    [
      "b",
      "a quantile of times",
      ...entry(6, (e) => {
        e.aggregates.latencies.total[1].ms += 5;
      }),
      /r1 on judged: aggregates\.latencies\.total\.1\.ms is /,
    ],
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
    [
      "c",
      "a ratio",
      ...compared((s) => (s.ratios.cost.ratio *= 2)),
      /on aime-2024: ratios\.cost\.ratio is /,
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
      ...texts(1, (t) => (t.grader = "math/x")),
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
      /tasks\.html: was made of other data than the report holds/,
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
