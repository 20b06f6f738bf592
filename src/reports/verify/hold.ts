import { sha256 } from "../../hash.js";
import type { Facts } from "../evidence/facts.js";
import { siteOf } from "../evidence/site-of.js";
import { MANIFEST, REPORT, writeSite } from "../html/site.js";
import { nothingRegraded, regrading } from "./check-grades.js";
import { checkTasks } from "./check-tasks.js";
import { numbersIn } from "./differences.js";
import { dataIn, isNumbers, marksIn, wrongIn, wrongMarks } from "./judge.js";
import { type ReadSite, textIn } from "./read-site.js";

/** What came of holding a site against what its facts give. */
export interface Held {
  /** Files that came out the same when they were written again. */
  readonly rewritten: number;
  /** Numbers of the overview and of the comparisons that were computed again. */
  readonly numbers: number;
  /** Numbers that pages mark as such. */
  readonly shown: number;
  readonly samples: number;
  /** Grades that were given again from the embedded answers. */
  readonly grades: number;
  /** What does not agree; empty where all does. */
  readonly problems: readonly string[];
  /** What was not looked at, and why. */
  readonly notes: readonly string[];
}

/** Files named in a note; the others are counted. */
const MOST = 5;
/** The same of samples whose grade is another. */
const MOST_GRADES = 10;

/** Writes the site again from its facts, by the code that wrote it first, and compares each file. */
export async function holdAgainst(site: ReadSite, facts: Facts, program: string): Promise<Held> {
  const again = siteOf(facts);
  const { entries } = again.overview;
  const own = facts.maker === program;
  const wrong: { readonly path: string; readonly says: readonly string[] }[] = [];
  const unlike: string[] = [];
  const written = new Set(site.missing);
  let [manifest, rewritten, numbers, shown] = ["", 0, 0, 0];
  const compare = (path: string, text: string): void => {
    if (site.files.get(path) === sha256(text)) {
      rewritten++;
      return;
    }
    const said = site.files.has(path) ? textIn(site, path) : undefined;
    const compared = own || isNumbers(path);
    const says = compared
      ? wrongIn(path, said, text, again.overview, own)
      : wrongMarks(path, said ?? "", again.overview);
    if (!compared) unlike.push(path);
    wrong.push({ path, says });
  };
  const regraded = nothingRegraded();
  const sources = again.sources.map((source) => regrading(source, regraded));
  await writeSite({ ...again, sources }, (path, text) => {
    if (isNumbers(path)) numbers += numbersIn(dataIn(path, text));
    if (path.endsWith(".html")) shown += marksIn(text).length;
    if (path === MANIFEST) manifest = sha256(text);
    else if (!written.has(path)) compare(path, text);
    written.add(path);
  });
  const tasks = checkTasks(again.sources);
  const others = [...site.files.keys()].filter((path) => !written.has(path));
  if (!own) unlike.push(...others);
  const problems = [
    ...site.problems,
    ...tasks.problems,
    ...regraded.wrong.slice(0, MOST_GRADES),
    ...(regraded.wrong.length > MOST_GRADES
      ? [`and ${regraded.wrong.length - MOST_GRADES} other grades`]
      : []),
    ...wrong.sort((a, b) => rank(a.path) - rank(b.path)).flatMap(({ says }) => says),
    ...(own ? others.map((path) => `${path}: nothing in the report gives this file`) : []),
  ];
  if (own && problems.length === 0 && manifest !== site.digest) {
    problems.push(`${MANIFEST}: has other bytes`);
  }
  return {
    ...{ rewritten, numbers, shown, problems, grades: regraded.grades },
    samples: entries.reduce((sum, { counts }) => sum + counts.planned, 0),
    notes: [
      ...tasks.notes,
      ...(regraded.left.size > 0 ? [noteOnGrades(regraded.left)] : []),
      ...(unlike.length > 0 ? [noteOn(unlike, facts.maker, program)] : []),
    ],
  };
}

/** What was computed comes before what follows from it, and the pages before what they load. */
function rank(path: string): number {
  if (path === REPORT) return 0;
  if (isNumbers(path)) return 1;
  return path.endsWith(".html") ? 2 : 3;
}

function noteOnGrades(left: ReadonlySet<string>): string {
  return `grades by ${[...left].sort().join(", ")} were taken as they stand: judges are not asked again, programs not run again, and other versions of a grader may decide otherwise`;
}

function noteOn(unlike: readonly string[], maker: string, program: string): string {
  const more = unlike.length > MOST ? ` and ${unlike.length - MOST} more` : "";
  return `made by Assay ${maker}, and this is ${program}, which writes these files in another way: ${unlike.slice(0, MOST).join(", ")}${more}; they were held against their hashes, and the numbers marked on pages against those computed again`;
}
