import { messageOf } from "../../errors.js";
import { numbersOf, type Shown } from "../html/numbers.js";
import { fileOf, PAGES } from "../html/shell.js";
import type { Entry } from "../model.js";
import { rowsFrom, type SampleNumbers, type StoredRows } from "../sample-index.js";
import { chunkIn, readSite, textOf } from "./read-site.js";
import { recomputed } from "./recompute.js";

export interface Verified {
  readonly files: number;
  /** Numbers of the report that were computed again, and how many times pages show them. */
  readonly numbers: number;
  readonly shown: number;
  readonly samples: number;
  /** SHA-256 that stands for the whole site: equal for equal sites. */
  readonly digest: string;
  /** What does not agree; empty where all does. */
  readonly problems: readonly string[];
}

/** Sums of the same numbers in another order differ by rounding alone. */
const ROUNDING = 1e-9;

/**
 * Holds a report against itself: every file against its hash, every number of the embedded report
 * against what its samples give, and every number that a page shows against both.
 */
export function verifySite(folder: string): Verified {
  const site = readSite(folder);
  const problems = [...site.problems];
  const truth = new Map<string, Shown>();
  let samples = 0;
  for (const entry of site.overview.entries) {
    try {
      const rows = rowsFrom(chunkIn(folder, `rows-${entry.id}`) as StoredRows);
      const numbers = chunkIn(folder, `numbers-${entry.id}`) as SampleNumbers;
      samples += rows.state.length;
      const again = numbersOf(recomputed(entry, rows, numbers));
      problems.push(...differences(entry, numbersOf(entry), again));
      for (const [name, value] of again) truth.set(`${entry.id}.${name}`, value);
    } catch (error) {
      problems.push(`${entry.backend} on ${entry.suite}: ${messageOf(error)}`);
    }
  }
  let shown = 0;
  for (const path of PAGES.map(fileOf)) {
    try {
      for (const found of shownIn(textOf(folder, path))) {
        shown++;
        problems.push(...wrongly(path, found, truth.get(found.name)));
      }
    } catch (error) {
      problems.push(messageOf(error));
    }
  }
  const { files, digest } = site;
  return { files: files.length, numbers: truth.size, shown, samples, digest, problems };
}

function differences(
  { backend, suite }: Entry,
  embedded: ReadonlyMap<string, Shown>,
  again: ReadonlyMap<string, Shown>,
): readonly string[] {
  const names = [...new Set([...embedded.keys(), ...again.keys()])];
  return names.flatMap((name) => {
    const [said, is] = [embedded.get(name), again.get(name)];
    if (said !== undefined && is !== undefined && same(said.value, is.value)) return [];
    return [
      `${backend} on ${suite}: ${name} is ${said?.text ?? "absent"} in the report, its samples give ${is?.text ?? "none"}`,
    ];
  });
}

function same(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= ROUNDING * Math.max(Math.abs(a), Math.abs(b));
}

interface OnPage {
  readonly name: string;
  readonly value: number;
  readonly text: string;
}

function shownIn(page: string): readonly OnPage[] {
  return [...page.matchAll(/<data value="([^"]*)" data-of="([^"]*)">([^<]*)<\/data>/g)].map(
    ([, value = "", name = "", text = ""]) => ({ name, value: Number(value), text }),
  );
}

function wrongly(
  path: string,
  { name, value, text }: OnPage,
  is: Shown | undefined,
): readonly string[] {
  if (is === undefined) return [`${path}: shows ${name} as ${text}, which no sample gives`];
  if (same(value, is.value) && text === is.text) return [];
  return [`${path}: shows ${name} as ${text} (${value}), its samples give ${is.text}`];
}
