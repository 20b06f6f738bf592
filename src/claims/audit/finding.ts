import { optional } from "../../collections.js";
import { type Claim, figureOf, type Ledger } from "../claim.js";

/** One printed statement that a finding rests on. */
export interface Evidence {
  readonly claim: string;
  readonly model: string;
  readonly benchmark?: string;
  readonly metric?: string;
  readonly printed: string;
  readonly source: string;
  readonly place: string;
  readonly date: string;
}

export interface Finding {
  readonly rule: string;
  readonly severity: "contradiction" | "inconsistent" | "notice";
  /** One sentence with the numbers. */
  readonly summary: string;
  readonly evidence: readonly Evidence[];
  readonly figures: Readonly<Record<string, number | string>>;
}

/** Values of filled expressions, by their text; one that gave none is not there. */
export type Values = ReadonlyMap<string, number>;

export interface Rule {
  readonly name: string;
  readonly looksFor: string;
  readonly why: string;
  readonly find: (ledger: Ledger, values: Values) => readonly Finding[];
}

export function evidenceOf(
  claim: Claim,
  printed = figureOf(claim)?.text ?? claim.statement,
): Evidence {
  const { id, model, benchmark, metric, source } = claim;
  return {
    ...{ claim: id, model, printed, source: source.title, place: source.place, date: source.date },
    ...optional({ benchmark, metric }),
  };
}
