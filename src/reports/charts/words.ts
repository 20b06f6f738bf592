import type { Spread } from "../aggregates.js";
import { percent } from "../format.js";

/** "[70.1, 83.2]" after a share; empty where there is no interval. */
export function intervalOf({ low, high }: Partial<Spread>): string {
  if (low === undefined || high === undefined) return "";
  return `[${(low * 100).toFixed(1)}, ${(high * 100).toFixed(1)}]`;
}

/** A share with its interval, where it has one. */
export function shareText(share: Spread): string {
  return `${percent(share.value)} ${intervalOf(share)}`.trim();
}

/** Sentences and lines that may be absent, put together. */
export function sentences(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== "").join(" ");
}

/** What a mark says when it is pointed at: one fact a line. */
export function tip(name: string, ...facts: readonly (readonly [string, string] | undefined)[]) {
  const lines = facts.flatMap((fact) => (fact === undefined ? [] : [`${fact[0]}: ${fact[1]}`]));
  return [name, ...lines].join("\n");
}

/** For the encoding of marks whose rows hold their text as `tip`. */
export const TIP = { field: "tip", type: "nominal" } as const;
