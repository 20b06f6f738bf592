import type { Sampling } from "./suites/suite.js";

/** Settings that a provider does not let a request decide, with its reason. */
export type Uncontrolled = Partial<
  Readonly<
    Record<
      keyof Sampling | "seed",
      {
        readonly why: string /** What it always is, where that is known. */;
        readonly value?: number;
      }
    >
  >
>;

export interface Reached {
  /** What the model was really sampled with, as far as it is known. */
  readonly sampling: Sampling;
  /** What was wanted and could not be had. */
  readonly lost: readonly {
    readonly setting: keyof Sampling;
    readonly wanted: number;
    readonly why: string;
  }[];
}

/** What of the sampling that was wanted reached the model. */
export function reached(wanted: Sampling, uncontrolled: Uncontrolled = {}): Reached {
  const sampling: { -readonly [S in keyof Sampling]: Sampling[S] } = {};
  const lost: Reached["lost"][number][] = [];
  for (const setting of SETTINGS) {
    const value = wanted[setting];
    const beyond = uncontrolled[setting];
    const real = beyond === undefined ? value : beyond.value;
    if (real !== undefined) sampling[setting] = real;
    if (beyond !== undefined && value !== undefined && value !== real) {
      lost.push({ setting, wanted: value, why: beyond.why });
    }
  }
  return { sampling, lost };
}

const SETTINGS = [
  "temperature",
  "topP",
  "maxTokens",
] as const satisfies readonly (keyof Sampling)[];
