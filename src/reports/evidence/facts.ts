import type { Values } from "../../claims/audit/finding.js";
import type { Ledger } from "../../claims/claim.js";
import type { PriceRow } from "../../pricing/row.js";
import type { Cell, ErrorsByGrader, MarkedSample, StoredCertificate } from "../../store/rows.js";
import type { Language } from "../../words/languages.js";
import type { Compat } from "../model.js";
import type { ShownCells } from "../shown-cells.js";

/** A cell that claims are held against, whether it is shown or not. */
export interface ClaimedCell {
  readonly cell: Cell;
  readonly errors: ErrorsByGrader;
  readonly marked: () => readonly MarkedSample[];
}

/**
 * All that the numbers of a site follow from. `assay report` has it from the database, `assay verify`
 * from what the site itself embeds; both go on with `siteOf`.
 */
export interface Facts {
  /** The program that made the report. */
  readonly maker: string;
  readonly shown: ShownCells;
  readonly certificate?: StoredCertificate;
  readonly compat?: Compat;
  readonly pricedAsOf?: string;
  readonly prices: readonly PriceRow[];
  readonly ledger: Ledger;
  /** What the ledger's expressions come to. */
  readonly values: Values;
  readonly claimed: readonly ClaimedCell[];
  readonly language: Language;
  readonly live: boolean;
}
