import { VERDICTS } from "../../../src/claims/check.js";
import { VERDICTS as PROGRAM_VERDICTS } from "../../../src/graders/code/execution.js";
import { GRADER_KINDS } from "../../../src/graders/grader.js";
import type { Source } from "../../../src/reports/build-model.js";
import { loadedFrom } from "../../../src/reports/compare/loaded.js";
import { writeSite } from "../../../src/reports/html/site.js";
import type { ClaimView, Entry, Overview } from "../../../src/reports/model.js";
import { WARNING_CODES, type Warning } from "../../../src/reports/warnings.js";
import { unknown } from "../../../src/stats/measured.js";
import { CATALOGUE } from "../../../src/words/catalogue.js";
import { CLAIM_SENTENCES } from "../../../src/words/claim-sentences.js";
import { COST_SENTENCES } from "../../../src/words/cost-sentences.js";
import type { Language } from "../../../src/words/languages.js";
import { inEnglish, quoted } from "../../../src/words/said.js";
import { STATISTIC_SENTENCES } from "../../../src/words/statistic-sentences.js";
import { STORED_SENTENCES } from "../../../src/words/stored/index.js";
import type { Said } from "../../../src/words/worded.js";
import { suiteOf } from "../../helpers/suite.js";
import { entryOf, PANEL, reportOf, SUITES, trendSeries } from "../charts/made-up.js";

/** A sentence of the catalogue with a number in every hole. */
function filled(code: keyof typeof CATALOGUE): Said {
  const [english] = CATALOGUE[code];
  const names = [...english.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => name ?? []);
  return { code, values: Object.fromEntries(names.map((name) => [name, "7"])) };
}

const keysOf = <T extends object>(table: T) =>
  Object.keys(table).filter((key): key is Extract<keyof T, string> => key in table);

/** The English of a stored sentence, as a row holds it. */
const stored = keysOf(STORED_SENTENCES).map((code) => {
  const { values } = filled(code);
  return CATALOGUE[code][0].replace(/\{(\w+)\}/g, (_, name: string) => String(values?.[name]));
});

const warnings = WARNING_CODES.map((code): Warning => {
  const { values = {} } = filled(`warning ${code}`);
  return { code, text: "", hint: "", values };
});

function claim(verdict: ClaimView["verdict"], said: Said, index: number): ClaimView {
  return {
    ...{ id: `c${index}`, pack: "p", statement: "S", model: "m", verdict },
    source: { title: "T", publisher: "P", date: "2025-01-20", url: "https://p.example/" },
    ...{ why: inEnglish(said), said },
    claimed: { text: "79.8", value: 79.8 },
    ours: { value: 77, low: 74, high: 80, tasks: 30, samples: 120 },
    measured: { runId: "r", backend: "b", suiteHash: SUITES[0].hash },
    replications: [{ value: 77, se: 2, publisher: "P", date: "2025-02-01" }],
  };
}

/** A report in which every warning, verdict, reason and state occurs, and every chart is drawn. */
function everything(): { readonly overview: Overview; readonly sources: readonly Source[] } {
  const drawn = reportOf(PANEL);
  const blank = entryOf({ backend: "blank", skill: 0, pace: 1 });
  const unknowns = [...keysOf(STATISTIC_SENTENCES), ...keysOf(COST_SENTENCES)].map((code) => {
    const said = filled(code);
    return { known: false as const, reason: inEnglish(said), said };
  });
  const reasons = unknowns.map(
    (unknown, index): Entry => ({
      ...blank,
      ...{ id: `u${index}`, backend: `b${index}`, score: unknown, costPerCorrect: unknown },
      latency: { firstEvent: unknown, firstAnswer: unknown, total: unknown },
      tokens: { input: unknown, output: unknown, reasoning: unknown },
      origin: (["live", "recorded", "reference"] as const)[index % 3] ?? "live",
      aggregates: { ...blank.aggregates, costPerTask: unknown, lengths: unknown },
    }),
  );
  const [first, ...others] = drawn.entries;
  const entries = [
    ...(first
      ? [
          {
            ...first,
            warnings: [
              ...warnings,
              ...stored.map(
                (text): Warning => ({
                  ...{ code: "price-remark", text: "", hint: "", values: { remark: quoted(text) } },
                }),
              ),
            ],
            counts: { ...first.counts, ...MISSING },
            bounds: { worst: 0.1, best: 0.9 },
            corrected: { known: true as const, value: 0.5, low: 0.4, high: 0.6 },
            compat: { name: "math-verify" as const, score: first.score, differ: 2 },
            executions: {
              verdicts: Object.fromEntries(PROGRAM_VERDICTS.map((verdict) => [verdict, 2])),
              isolations: ["bubblewrap", "reduced isolation"],
              runtimes: ["Python 3.11.2"],
            },
          },
        ]
      : []),
    ...others,
    ...reasons,
  ];
  const suites = GRADER_KINDS.map((kind) => ({ ...suiteOf(1), hash: kind, grader: { kind } }));
  const overview: Overview = {
    schema: "assay.report/1",
    program: "0.1.0",
    asOf: "2026-11-26T00:00:00.000Z",
    priced_as_of: "2026-11-26",
    certificate: {
      ...{ state: "failed", runId: "r", at: "2026-11-26T00:00:00.000Z" },
      checks: stored.map((text) => ({
        ...{ quantity: text, truth: text, measured: text, tolerance: text, passed: false },
      })),
    },
    entries,
    trend: trendSeries(),
    suites: drawn.suites,
    runs: (["running", "finished", "interrupted", "stopped"] as const).map((state) => ({
      ...{ id: state, state, startedAt: "2026-11-26T00:00:00.000Z", specHash: "h", program: "1" },
      ...{ node: "20", seed: 1, stopReason: "the budget was spent" },
      egress: stored.map((reason, index) => ({
        ...{ host: "h", backend: "b", jurisdiction: "us", allowed: index % 2 === 0, reason },
      })),
    })),
    claims: [
      ...VERDICTS.map((verdict, index) => claim(verdict, filled("claim-gap"), index)),
      ...keysOf(CLAIM_SENTENCES).map((code, index) => claim("below", filled(code), 100 + index)),
      ...stored.map((text, index) => claim("not checkable", quoted(text), 1000 + index)),
    ],
    warnings,
  };
  return {
    overview,
    sources: suites.map((suite) => ({ entry: blank, suite, ...NO_SAMPLES })),
  };
}

const CELL: Source["cell"] = {
  ...{ runId: "r", backend: "b", suiteHash: "h", kind: "measure", state: "finished" },
  ...{ startedAt: "2026-11-26T00:00:00.000Z", config: {}, suite: suiteOf(1), tasks: 1 },
};
const NO_SAMPLES: Pick<Source, "cell" | "loaded" | "samples"> = {
  cell: CELL,
  loaded: () =>
    loadedFrom(CELL, [], () => ({
      cost: unknown("no-known-cost"),
      by: "price",
      remarks: [],
    })),
  samples: () => [],
};
const EVIDENCE = {
  ...{ schema: "assay.evidence/1" as const, maker: "0.1.0" },
  ...{ runs: [], past: [], suites: [], claimed: [], prices: [] },
  ledger: { claims: [], models: [], benchmarks: [], packs: [] },
};

const MISSING = {
  ...{ unparsed: 2, refused: 2, truncated: 2, empty: 2 },
  ...{ ungraded: 2, filtered: 2, failed: 2, notRun: 2 },
};

/** Its pages in a language, by path. */
export async function siteIn(language: Language): Promise<ReadonlyMap<string, string>> {
  const pages = new Map<string, string>();
  const about = { language, live: false };
  const input = {
    ...everything(),
    ...about,
    prices: [],
    evidence: () => ({ ...EVIDENCE, ...about }),
  };
  await writeSite(input, (path, text) => pages.set(path, text));
  return pages;
}
