import type { Values } from "../../claims/audit/finding.js";
import type { Ledger } from "../../claims/claim.js";
import { messageOf } from "../../errors.js";
import { notesOnSources, type OwnSources } from "./check-sources.js";
import { type Held, holdAgainst } from "./hold.js";
import { readFacts } from "./read-facts.js";
import { readSite } from "./read-site.js";

export interface Verified extends Held {
  readonly files: number;
  /** SHA-256 that stands for the whole site: equal for equal sites. */
  readonly digest: string;
  /** The program that made the report; absent where the report does not say. */
  readonly maker?: string;
}

export interface VerifyMeans extends OwnSources {
  /** The version that verifies. */
  readonly program: string;
  /** What the ledger's expressions come to. */
  readonly workOut: (ledger: Ledger) => Promise<Values>;
}

/**
 * Holds a report against itself: every file against its hash, then the whole report against what the
 * program that made it makes again of the facts embedded in it. Another version computes the numbers
 * again too, but says that it cannot tell whether the rest is as it was written.
 */
export async function verifySite(
  folder: string,
  { program, workOut, ...own }: VerifyMeans,
): Promise<Verified> {
  const site = readSite(folder);
  const about = { files: site.files.size, digest: site.digest };
  try {
    const facts = await readFacts(site, workOut);
    const held = await holdAgainst(site, facts, program);
    const notes = [...notesOnSources(facts, own), ...held.notes];
    return { ...about, maker: facts.maker, ...held, notes };
  } catch (error) {
    const why = `nothing can be computed again from what the report embeds: ${messageOf(error)}`;
    const none = { rewritten: 0, numbers: 0, shown: 0, samples: 0, grades: 0, notes: [] };
    return { ...about, ...none, problems: [...site.problems, why] };
  }
}
