/** An amount in a currency (ISO 4217 code, such as USD). */
export interface Money {
  readonly amount: number;
  readonly currency: string;
}
