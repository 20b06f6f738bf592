import type { Values } from "../../claims/audit/finding.js";
import type { Ledger } from "../../claims/claim.js";
import { messageOf } from "../../errors.js";
import { siteOf } from "../evidence/site-of.js";
import { MANIFEST, REPORT, writeSite } from "../html/site.js";
import { checkTasks } from "./check-tasks.js";
import { numbersIn } from "./differences.js";
import { COMPARE, dataIn, isNumbers, marksIn, wrongIn, wrongMarks } from "./judge.js";
import { readFacts } from "./read-facts.js";
import { hashOf, readSite, textIn } from "./read-site.js";

export interface Verified {
  readonly files: number;
  /** Files that came out the same when they were written again. */
  readonly rewritten: number;
  /** Numbers of the overview and of the comparisons that were computed again. */
  readonly numbers: number;
  /** Numbers that pages mark as such. */
  readonly shown: number;
  readonly samples: number;
  /** SHA-256 that stands for the whole site: equal for equal sites. */
  readonly digest: string;
  /** The program that made the report; absent where the report does not say. */
  readonly maker?: string;
  /** What does not agree; empty where all does. */
  readonly problems: readonly string[];
  /** What was not looked at, and why. */
  readonly notes: readonly string[];
}

export interface VerifyMeans {
  /** The version that verifies. */
  readonly program: string;
  /** What the ledger's expressions come to. */
  readonly workOut: (ledger: Ledger) => Promise<Values>;
}

/** Files named in a note; the others are counted. */
const MOST = 5;

/**
 * Holds a report against itself: every file against its hash, then the whole report against what the
 * program that made it makes again of the facts embedded in it. Another version computes the numbers
 * again too, but says that it cannot tell whether the rest is as it was written.
 */
export async function verifySite(
  folder: string,
  { program, workOut }: VerifyMeans,
): Promise<Verified> {
  const site = readSite(folder);
  const problems = [...site.problems];
  const wrong: { readonly path: string; readonly says: readonly string[] }[] = [];
  const about = { files: site.files.size, digest: site.digest };
  const counts = { rewritten: 0, numbers: 0, shown: 0, samples: 0 };
  const unlike: string[] = [];
  try {
    const facts = await readFacts(site, workOut);
    const own = facts.maker === program;
    const again = siteOf(facts);
    const tasks = checkTasks(again.sources);
    problems.push(...tasks.problems);
    const written = new Set([MANIFEST, ...site.missing]);
    await writeSite(again, (path, text) => {
      if (path === REPORT || path === COMPARE) counts.numbers += numbersIn(dataIn(path, text));
      if (path.endsWith(".html")) counts.shown += marksIn(text).length;
      if (path === MANIFEST) {
        const same = hashOf(text) === site.digest;
        if (own && problems.length + wrong.length === 0 && !same)
          problems.push(`${path}: has other bytes`);
      } else if (site.files.get(path) === hashOf(text)) counts.rewritten += 1;
      else if (!written.has(path)) {
        const said = site.files.has(path) ? textIn(site, path) : undefined;
        if (own || isNumbers(path))
          wrong.push({ path, says: wrongIn(path, said, text, again.overview, own) });
        else {
          unlike.push(path);
          if (said !== undefined)
            wrong.push({ path, says: wrongMarks(path, said, again.overview) });
        }
      }
      written.add(path);
    });
    problems.push(...wrong.sort((a, b) => rank(a.path) - rank(b.path)).flatMap(({ says }) => says));
    const others = [...site.files.keys()].filter((path) => !written.has(path));
    if (own)
      problems.push(...others.map((path) => `${path}: nothing in the report gives this file`));
    else unlike.push(...others);
    counts.samples = again.overview.entries.reduce((sum, each) => sum + each.counts.planned, 0);
    return {
      ...about,
      ...counts,
      maker: facts.maker,
      problems,
      notes: [
        ...tasks.notes,
        ...(unlike.length === 0 ? [] : [noteOn(unlike, facts.maker, program)]),
      ],
    };
  } catch (error) {
    problems.push(`nothing can be computed again from what the report embeds: ${messageOf(error)}`);
    return { ...about, ...counts, problems, notes: [] };
  }
}

/** What was computed comes before what follows from it, and the pages before what they load. */
function rank(path: string): number {
  if (isNumbers(path)) return 0;
  return path.endsWith(".html") ? 1 : 2;
}

function noteOn(unlike: readonly string[], maker: string, program: string): string {
  const more = unlike.length > MOST ? ` and ${unlike.length - MOST} more` : "";
  return `made by Assay ${maker}, and this is ${program}, which writes these files in another way: ${unlike.slice(0, MOST).join(", ")}${more}; they were held against their hashes, and the numbers marked on pages against those computed again`;
}
