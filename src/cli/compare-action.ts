import { loadConfig } from "../config/load.js";
import { EXIT, UserError } from "../errors.js";
import { buildComparisons } from "../reports/compare/build.js";
import { compareHeadline } from "../reports/compare/headline.js";
import { compareJunit } from "../reports/compare/junit.js";
import { compareMarkdown } from "../reports/compare/markdown.js";
import type { CompareModel } from "../reports/compare/model.js";
import { openStore, type Store } from "../store/store.js";
import { loadPrices } from "../suites/prices/load.js";
import { compareText } from "./compare-text.js";
import { withSince } from "./days-of-two.js";
import { showDrift } from "./drift.js";
import { chosenFormats, type Formats, type Showing, showFormats } from "./formats.js";
import { NIGHTS_FORMATS, nightsOf, nightsText } from "./nights.js";
import { matchSides } from "./sides.js";

export interface CompareOptions extends Showing {
  readonly hosts?: readonly string[];
  readonly nights?: readonly string[];
  readonly from?: string;
  readonly drift?: string;
  readonly margin: number;
  readonly failOn?: "regression";
  readonly strict?: boolean;
  readonly db?: string;
  readonly config?: string;
}

const FORMATS: Formats<CompareModel> = {
  md: { file: "compare.md", render: compareMarkdown },
  json: { file: "compare.json", render: (model) => `${JSON.stringify(model, null, 2)}\n` },
  junit: { file: "compare.junit.xml", render: compareJunit },
};

/** `assay compare`; returns the exit code. */
export async function compare(
  base: string | undefined,
  candidate: string | undefined,
  options: CompareOptions,
): Promise<number> {
  const { strict, failOn, from, drift, nights } = options;
  if (strict === true && failOn === undefined) {
    throw new UserError("--strict says when a gate is open, so it goes with --fail-on regression");
  }
  if (from !== undefined && nights === undefined) {
    throw new UserError("--from says which nights count, so it goes with --nights");
  }
  if (drift !== undefined) {
    refuseBeside("--drift", "--fail-on, --json, --db and --config", [
      ...[base, nights, options.hosts, options.format, options.out, strict],
    ]);
    return withStore(options, (store) => {
      const { worse } = showDrift(store, drift, options.json === true);
      return worse && failOn !== undefined ? EXIT.gateFailed : EXIT.done;
    });
  }
  if (nights !== undefined) {
    const others = "--from, --fail-on, --format, --out, --json, --db and --config";
    refuseBeside("--nights", others, [base, options.hosts, strict]);
    chosenFormats(NIGHTS_FORMATS, options.format);
    return withStore(options, (store) => {
      const model = nightsOf(store, nights, from);
      showFormats(model, NIGHTS_FORMATS, nightsText, options);
      return model.gate === "red" && failOn !== undefined ? EXIT.gateFailed : EXIT.done;
    });
  }
  const [first, ...others] = sidesOf(base, candidate, options.hosts);
  chosenFormats(FORMATS, options.format);
  return withStore(options, (store) => {
    const model = compared(store, first, others, options.margin);
    showFormats(model, FORMATS, compareText, options);
    return failOn === undefined ? EXIT.done : gateOf(model, strict === true);
  });
}

function compared(
  store: Store,
  first: string,
  others: readonly string[],
  margin: number,
): CompareModel {
  const prices = loadPrices();
  const matched = others.map((other) => matchSides(store, first, other, prices));
  const built = buildComparisons(
    matched.flatMap(({ sides }) => sides),
    margin,
  );
  const suites = built.suites.map((each) => withSince(store, each));
  const skipped = [...matched.flatMap(({ alone }) => alone), ...built.skipped];
  const headline = compareHeadline({ suites, skipped });
  return {
    schema: "assay.compare/1",
    headline,
    base: first,
    candidates: others,
    margin,
    suites,
    skipped,
  };
}

async function withStore(
  { db, config: file }: CompareOptions,
  action: (store: Store) => number,
): Promise<number> {
  const config = await loadConfig(file);
  const store = openStore(db ?? config.db, { create: false });
  try {
    return action(store);
  } finally {
    store.close();
  }
}

function refuseBeside(flag: string, allowed: string, others: readonly unknown[]): void {
  if (others.every((other) => other === undefined)) return;
  throw new UserError(`${flag} goes with ${allowed} alone`, {
    hint: "it stands in place of BASE and CANDIDATE",
  });
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

function gateOf({ suites, skipped }: CompareModel, strict: boolean): number {
  if (suites.some(({ verdict }) => verdict === "worse")) return EXIT.gateFailed;
  const open = skipped.length > 0 || suites.some(({ verdict }) => verdict === "inconclusive");
  return strict && open ? EXIT.inconclusive : EXIT.done;
}
