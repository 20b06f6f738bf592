/** A number with its uncertainty and everything needed to judge it. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Confidence level of [low, high], e.g. 0.95. */
  readonly level: number;
  /** Sum of the scores, over `denominator` samples. */
  readonly numerator: number;
  readonly denominator: number;
  /** Independent units: samples of one task are not independent. */
  readonly tasks: number;
  /** Independent yes-or-no observations that would have this uncertainty. */
  readonly effective: number;
  /** Named method of the interval, for people. */
  readonly method: string;
}
