import { join, relative } from "node:path";
import { loadConfig } from "../config/load.js";
import { EXIT, UserError } from "../errors.js";
import { suggest } from "../nearest.js";
import { buildComparisons } from "../reports/compare/build.js";
import { compareJunit } from "../reports/compare/junit.js";
import { compareMarkdown } from "../reports/compare/markdown.js";
import type { CompareModel } from "../reports/compare/model.js";
import { openStore } from "../store/store.js";
import { loadPrices } from "../suites/prices/load.js";
import { compareText } from "./compare-text.js";
import { showDrift } from "./drift.js";
import { print, printable, printJson } from "./output.js";
import { matchSides } from "./sides.js";
import { writeWhole } from "./write-whole.js";

export interface CompareOptions {
  readonly hosts?: readonly string[];
  readonly drift?: string;
  readonly margin: number;
  readonly failOn?: "regression";
  readonly strict?: boolean;
  readonly format?: readonly string[];
  readonly out?: string;
  readonly db?: string;
  readonly config?: string;
  readonly json?: boolean;
}

const FORMATS = {
  md: { file: "compare.md", render: compareMarkdown },
  json: {
    file: "compare.json",
    render: (model: CompareModel) => `${JSON.stringify(model, null, 2)}\n`,
  },
  junit: { file: "compare.junit.xml", render: compareJunit },
} as const;

/** `assay compare`; returns the exit code. */
export async function compare(
  base: string | undefined,
  candidate: string | undefined,
  options: CompareOptions,
): Promise<number> {
  if (options.strict === true && options.failOn === undefined) {
    throw new UserError("--strict says when a gate is open, so it goes with --fail-on regression");
  }
  if (options.drift !== undefined) return drift(options.drift, base, options);
  const [first, ...others] = sidesOf(base, candidate, options.hosts);
  const formats = (options.format ?? []).map(formatOf);
  const config = await loadConfig(options.config);
  const store = openStore(options.db ?? config.db, { create: false });
  try {
    const prices = loadPrices();
    const matched = others.map((other) => matchSides(store, first, other, prices));
    const { suites, skipped } = buildComparisons(
      matched.flatMap(({ sides }) => sides),
      options.margin,
    );
    const model: CompareModel = {
      schema: "assay.compare/1",
      base: first,
      candidates: others,
      margin: options.margin,
      suites,
      skipped: [...matched.flatMap(({ alone }) => alone), ...skipped],
    };
    show(model, formats, options);
    return options.failOn === undefined ? EXIT.done : gateOf(model, options.strict === true);
  } finally {
    store.close();
  }
}

async function drift(
  backend: string,
  base: string | undefined,
  options: CompareOptions,
): Promise<number> {
  const { hosts, format, out, strict } = options;
  if (base ?? hosts ?? format ?? out ?? strict) {
    throw new UserError("--drift goes with --fail-on, --json, --db and --config alone", {
      hint: "it stands in place of BASE and CANDIDATE",
    });
  }
  const config = await loadConfig(options.config);
  const store = openStore(options.db ?? config.db, { create: false });
  try {
    const { worse } = showDrift(store, backend, options.json === true);
    return worse && options.failOn !== undefined ? EXIT.gateFailed : EXIT.done;
  } finally {
    store.close();
  }
}

function sidesOf(
  base: string | undefined,
  candidate: string | undefined,
  hosts: readonly string[] | undefined,
): readonly [string, ...string[]] {
  if (hosts !== undefined) {
    const [first, ...others] = hosts;
    if (base !== undefined) throw new UserError("--hosts stands in place of BASE and CANDIDATE");
    if (first === undefined || others.length === 0) {
      throw new UserError("--hosts: there is one host only", { hint: "name two or more" });
    }
    return [first, ...others];
  }
  if (base === undefined || candidate === undefined) {
    throw new UserError("two sides are needed: BASE and CANDIDATE, or --hosts", {
      hint: "assay runs list shows the runs",
    });
  }
  return [base, candidate];
}

function formatOf(name: string): (typeof FORMATS)[keyof typeof FORMATS] {
  const found = Object.entries(FORMATS).find(([known]) => known === name)?.[1];
  if (found !== undefined) return found;
  throw new UserError(
    `--format: there is no format "${name}"; ${suggest(name, Object.keys(FORMATS))}`,
  );
}

function show(
  model: CompareModel,
  formats: readonly (typeof FORMATS)[keyof typeof FORMATS][],
  { out, json }: CompareOptions,
): void {
  if (json === true) printJson({ ...model });
  if (out === undefined) {
    for (const { render } of formats) if (json !== true) print(render(model));
    if (formats.length === 0 && json !== true) print(printable(compareText(model)));
    return;
  }
  const chosen = formats.length > 0 ? formats : [FORMATS.md];
  for (const { file, render } of chosen) {
    const path = join(out, file);
    writeWhole(out, path, render(model));
    if (json !== true) print(printable(relative(".", path)));
  }
}

function gateOf({ suites, skipped }: CompareModel, strict: boolean): number {
  if (suites.some(({ verdict }) => verdict === "worse")) return EXIT.gateFailed;
  const open = skipped.length > 0 || suites.some(({ verdict }) => verdict === "inconclusive");
  return strict && open ? EXIT.inconclusive : EXIT.done;
}
