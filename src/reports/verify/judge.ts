import { groupBy } from "../../collections.js";
import { numbersOf, type Shown } from "../html/numbers.js";
import { REPORT } from "../html/site.js";
import type { Overview } from "../model.js";
import { differences, same } from "./differences.js";
import { differenceText, placeText } from "./places.js";
import { jsonOf } from "./read-site.js";

/** Differences named of one thing in a file: after those, more say little. */
const MOST = 5;
/** The hash of a site's data, which every page names. */
const VERSION = /"version":"[0-9a-f]{12}"/;

const COMPARE = "data/compare.js";

/** Files that hold what was computed, and nothing of how it is shown. */
export function isNumbers(path: string): boolean {
  return path === REPORT || path === COMPARE;
}

/** What a data file holds. */
export function dataIn(path: string, text: string): unknown {
  return JSON.parse(jsonOf(path, text));
}

/**
 * What is wrong with a file that has not the bytes that it would have: `is` is its text as it was
 * written again. What only one of two versions knows of is no difference.
 */
export function wrongIn(
  path: string,
  said: string | undefined,
  is: string,
  overview: Overview,
  sameVersion: boolean,
): readonly string[] {
  if (said === undefined) return [`${path}: missing, though the report gives it`];
  if (path.startsWith("data/")) return wrongData(path, said, is, sameVersion);
  const marked = wrongMarks(path, said, overview);
  if (marked.length > 0) return marked;
  // Follows from the data, where the difference is named.
  const aligned = is.replace(VERSION, VERSION.exec(said)?.[0] ?? "");
  if (aligned === said) return [`${path}: was made of other data than the report holds`];
  return [placeText(path, said, aligned)];
}

function wrongData(
  path: string,
  said: string,
  is: string,
  sameVersion: boolean,
): readonly string[] {
  const again = dataIn(path, is);
  const found = differences(dataIn(path, said), again).filter(
    (each) => sameVersion || (each.said !== undefined && each.is !== undefined),
  );
  if (found.length > 0) {
    // Of each entry, claim or chart a few.
    const things = groupBy(found, (each) => each.path.slice(0, 2).join("."));
    const named = [...things.values()].flatMap((each) => each.slice(0, MOST));
    const left = found.length - named.length;
    return [
      ...named.map((each) => differenceText(path, again, each)),
      ...(left > 0 ? [`${path}: and ${left} other values`] : []),
    ];
  }
  return sameVersion ? [`${path}: has other bytes for the same values`] : [];
}

/** A number that a page marks, with what it says of it. */
interface Marked {
  readonly name: string;
  readonly value: number;
  readonly text: string;
}

export function marksIn(page: string): readonly Marked[] {
  return [...page.matchAll(/<data value="([^"]*)" data-of="([^"]*)">([^<]*)<\/data>/g)].map(
    ([, value = "", name = "", text = ""]) => ({ name, value: Number(value), text }),
  );
}

/** Numbers that a page marks and its samples do not give; none in a file that is no page. */
export function wrongMarks(path: string, page: string, overview: Overview): readonly string[] {
  if (!path.endsWith(".html")) return [];
  const truth = new Map<string, Shown>(
    overview.entries.flatMap((entry) =>
      [...numbersOf(entry)].map(([name, shown]) => [`${entry.id}.${name}`, shown] as const),
    ),
  );
  return marksIn(page).flatMap((marked) => wrongly(path, marked, truth.get(marked.name)));
}

function wrongly(
  path: string,
  { name, value, text }: Marked,
  is: Shown | undefined,
): readonly string[] {
  if (is === undefined) return [`${path}: shows ${name} as ${text}, which no sample gives`];
  if (same(value, is.value) && text === is.text) return [];
  return [
    `${path}: shows ${name} as ${text} (${value}), its samples give ${is.text} (${is.value})`,
  ];
}
