/** A figure as its source prints it: the digits say how precise it is. */
export interface Printed {
  readonly text: string;
  readonly number: number;
  /** Digits after the point. */
  readonly decimals: number;
  /** A count, or set by definition: it has not been rounded. */
  readonly exact?: boolean;
}

/** What a claim says: a printed figure, a range, words, or nothing that can be put in one figure. */
export type Stated =
  | { readonly form: "figure"; readonly figure: Printed; readonly bound?: "at least" | "at most" }
  | { readonly form: "range"; readonly low: number; readonly high: number }
  | { readonly form: "wording"; readonly text: string }
  | { readonly form: "none" };

/**
 * `reported`: printed by the maker. `measured`: by a third party. `arithmetic`: follows from other
 * figures. `comparative`: an ordering. `declared`: how something was done.
 */
type ClaimKind = "reported" | "measured" | "arithmetic" | "comparative" | "declared";

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly url?: string;
  readonly date: string;
  readonly revision?: string;
}

/** What a source states of how a figure was got. What is absent it leaves open. */
export interface Protocol {
  readonly id: string;
  readonly temperature?: number;
  readonly top_p?: number;
  readonly max_tokens?: number;
  readonly shots?: number;
  readonly system?: string;
  readonly precision?: string;
  readonly engine?: string;
  /** In words; a hash only where the source publishes the prompt itself. */
  readonly prompt?: string;
  readonly prompt_hash?: string;
  readonly estimator?: string;
}

/** "A beats B" over the rows of a printed table in which both have a figure. */
export interface Ordering {
  readonly table: string;
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly relation: "above" | "level";
  /** Benchmarks; every row of the table where absent. */
  readonly on?: readonly string[];
  readonly metric?: string;
  readonly share: "every" | "most";
}

/** How a claim can be put to the test; several ways may apply. */
export interface Check {
  readonly suite?: string;
  readonly metric?: string;
  /** The claim is about one set of recorded answers: what is imported is graded again, not sampled. */
  readonly recorded?: boolean;
  /** An expression that must give the claim's figure: claim("id"), claim("id", "part"), part("name"). */
  readonly equals?: string;
  /** The same for the claim's parts. */
  readonly parts?: Readonly<Record<string, string>>;
  readonly ordering?: Ordering;
  /** Why nothing can be done. */
  readonly not_checkable?: string;
}

/** A published statement with its source. */
export interface Claim {
  readonly id: string;
  readonly pack: string;
  /** Where it stands: file and line. */
  readonly place: { readonly file: string; readonly line: number };
  readonly statement: string;
  readonly model: string;
  readonly benchmark?: string;
  /** In the ledger's terms (`pass@1`, `cons@64`, `rating` ...); `called`: in the source's. */
  readonly metric?: string;
  readonly called?: string;
  /** The printed table it stands in: its figures share a protocol. */
  readonly table?: string;
  readonly stated: Stated;
  readonly unit?: string;
  readonly problems?: number;
  /** Samples a problem; a range where the source gives one, absent where it says nothing. */
  readonly samples?: { readonly low: number; readonly high: number };
  /** Figures of other models printed in the same row. */
  readonly beside: Readonly<Record<string, Printed>>;
  /** Other figures of the statement, by name. */
  readonly parts: Readonly<Record<string, Printed>>;
  /** What a third party says the maker reported. */
  readonly quotes?: Printed;
  /** Plus-minus that the source gives, in the claim's unit. */
  readonly spread?: number;
  readonly protocol?: Protocol;
  readonly source: Source & { readonly place: string };
  readonly kind: ClaimKind;
  readonly read: string;
  readonly check: Check;
  readonly notes?: string;
}

export interface Model {
  readonly id: string;
  readonly maker: string;
  /** Versions of one model; `after` names the one before. */
  readonly series?: string;
  readonly after?: string;
  readonly quantised_from?: string;
  readonly weights?: "open" | "closed" | "unreleased";
  readonly licence?: string;
  /** Other names by which servers and transcripts call it. */
  readonly names: readonly string[];
}

export interface Benchmark {
  readonly name: string;
  readonly suite?: string;
  readonly problems?: number;
  /** Differences up to this many points count as no difference; fixed before anything is measured. */
  readonly margin: number;
  /** Benchmarks that differ in their selection of problems only. */
  readonly family: string;
  /** A problem is right or wrong, or has a fraction of points. */
  readonly graded: "binary" | "fraction";
  /** Tokens that a reasoning model spends on one answer, as published. */
  readonly tokens?: number;
}

export interface Ledger {
  readonly claims: readonly Claim[];
  readonly models: ReadonlyMap<string, Model>;
  readonly benchmarks: ReadonlyMap<string, Benchmark>;
  readonly packs: readonly { readonly name: string; readonly title: string }[];
}

/** The figure of a claim, where it states one. */
export function figureOf({ stated }: Claim): Printed | undefined {
  return stated.form === "figure" ? stated.figure : undefined;
}
