/** Every word for a place that Assay knows; a policy and a backend's declaration use no other. */
export const JURISDICTIONS = [
  /** This machine alone: a loopback address, or no address at all. */
  "local",
  "us",
  /** Any member state of the European Union. */
  "eu",
  "uk",
  "ch",
  "no",
  "ca",
  "mx",
  "br",
  "cl",
  "cn",
  "hk",
  "tw",
  "jp",
  "kr",
  "in",
  "sg",
  "my",
  "th",
  "id",
  "au",
  "nz",
  "ae",
  "bh",
  "qa",
  "il",
  "za",
  /** Neither the address nor the configuration tells. */
  "unknown",
] as const;

export type Jurisdiction = (typeof JURISDICTIONS)[number];

export function isJurisdiction(word: string): word is Jurisdiction {
  return JURISDICTIONS.some((known) => known === word);
}
