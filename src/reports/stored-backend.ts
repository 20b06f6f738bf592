import type { Price } from "../pricing/price.js";
import type { Uncontrolled } from "../sampling.js";
import type { Sampling } from "../suites/suite.js";
import type { Entry } from "./model.js";

/** What a report needs of a backend's stored configuration. */
export interface StoredBackend {
  readonly kind: string;
  readonly model: string;
  readonly serves?: string;
  readonly price?: Price;
  readonly sampling?: Sampling;
  readonly uncontrolled?: Uncontrolled;
  readonly unpinned?: string;
  /** reference engine only: chance of a right answer at level 1, 2, 3, 4. */
  readonly skill?: readonly number[];
}

/** The configuration was checked when it was stored; here it is only read back. */
export function storedBackend(config: unknown): StoredBackend {
  return { kind: "unknown", model: "unknown", ...(config as Partial<StoredBackend>) };
}

export function originOf({ kind }: StoredBackend): Entry["origin"] {
  if (kind === "reference") return "reference";
  return kind === "replay" ? "recorded" : "live";
}
