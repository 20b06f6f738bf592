import type { Price } from "../pricing/price.js";

interface Range {
  readonly min: number;
  readonly max: number;
}

/** A make-believe model of known properties. Times in milliseconds, prices invented. */
export interface Profile {
  readonly model: string;
  /** Chance of a right answer at level 1, 2, 3, 4. */
  readonly skill: readonly number[];
  readonly reasoningTokens: Range;
  readonly firstTokenAfter: Range;
  /** Time between tokens. */
  readonly gap: number;
  readonly price: Price;
}

const INVENTED = "invented for the reference engine";

export const PROFILES: readonly Profile[] = [
  {
    model: "reference-large",
    skill: [0.98, 0.94, 0.85, 0.6],
    reasoningTokens: { min: 30, max: 90 },
    firstTokenAfter: { min: 20, max: 90 },
    gap: 3,
    price: { currency: "USD", input: 0.5, output: 2, source: INVENTED },
  },
  {
    model: "reference-mini",
    skill: [0.95, 0.8, 0.55, 0.25],
    reasoningTokens: { min: 8, max: 24 },
    firstTokenAfter: { min: 10, max: 30 },
    gap: 2,
    price: { currency: "USD", input: 0.1, output: 0.4, source: INVENTED },
  },
];

/** Plays whatever each task of the calibration suite asks for. */
export const CALIBRATION_PROFILE: Profile = {
  model: "reference-calibration",
  skill: [1],
  reasoningTokens: { min: 12, max: 40 },
  firstTokenAfter: { min: 15, max: 60 },
  gap: 5,
  price: { currency: "USD", input: 0.55, output: 2.19, source: INVENTED },
};
