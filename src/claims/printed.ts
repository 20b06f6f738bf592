import type { Printed } from "./claim.js";

/** Reads a figure as printed: digits with at most one point and a sign. Undefined for anything else. */
export function readPrinted(text: string): Printed | undefined {
  if (!/^-?\d+(\.\d+)?$/.test(text)) return undefined;
  return { text, number: Number(text), decimals: text.split(".")[1]?.length ?? 0 };
}

/** Half a unit of the last printed place: how far the exact figure may lie from the printed one. */
export function roundingOf({ decimals, exact }: Printed): number {
  return exact === true ? 0 : 0.5 * 10 ** -decimals;
}
