/** A number that could be computed, or the reason why it could not. Never 0 for unknown. */
export type Measured<T> =
  | ({ readonly known: true } & T)
  | { readonly known: false; readonly reason: string };

export function unknown(reason: string): { readonly known: false; readonly reason: string } {
  return { known: false, reason };
}
