import type { Suite } from "../suites/suite.js";

/** The suites of entries or cells, each once, in the order met. */
export function suitesOf(all: readonly { readonly suite: Suite }[]): readonly Suite[] {
  return [...new Map(all.map(({ suite }) => [suite.hash, suite])).values()];
}
