import { missingOf, noAnswerOf } from "../build-entry.js";
import { count, milliseconds, moneyOf, percent } from "../format.js";
import type { Entry } from "../model.js";
import { Markup } from "./markup.js";

/** A number with the text that stands for it. */
export interface Shown {
  readonly value: number;
  readonly text: string;
}

/**
 * Every number of an entry that a page shows, by name. `assay verify` makes the same from the embedded
 * samples and holds it against what the pages say.
 */
export function numbersOf(entry: Entry): ReadonlyMap<string, Shown> {
  const { counts, score, bounds, cost, costPerCorrect, latency, tokens, passAtK, majority } = entry;
  const shown = new Map<string, Shown>();
  const add = (name: string, value: number, text: (value: number) => string) => {
    shown.set(name, { value, text: text(value) });
  };
  const share = (value: number) => percent(value);
  if (score.known) {
    add("score", score.value, share);
    add("low", score.low, share);
    add("high", score.high, share);
  }
  if (bounds !== undefined) {
    add("worst", bounds.worst, share);
    add("best", bounds.best, share);
  }
  const missing = missingOf(counts);
  add("missing", missing, count);
  add("counted", counts.planned - missing, count);
  add("none", noAnswerOf(counts), count);
  for (const [name, number] of Object.entries(counts)) add(name, number, count);
  add("samplesPerTask", entry.samplesPerTask, count);
  if (cost.known) add("cost", cost.total, (total) => moneyOf(total, cost.currency));
  if (costPerCorrect.known) {
    add("costPerCorrect", costPerCorrect.value, (each) => moneyOf(each, costPerCorrect.currency));
  }
  for (const [name, times] of Object.entries(latency)) {
    if (!times.known) continue;
    add(`${name}.p50`, times.p50, milliseconds);
    add(`${name}.p90`, times.p90, milliseconds);
  }
  for (const [name, of] of Object.entries(tokens)) if (of.known) add(name, of.total, count);
  for (const { k, value } of passAtK) add(`pass@${k}`, value, share);
  if (majority.known) add(`cons@${majority.k}`, majority.value, share);
  return shown;
}

/** The numbers of an entry as markup that says which they are; undefined for what is not known. */
export function numberWriter(entry: Entry): (name: string) => Markup | undefined {
  const shown = numbersOf(entry);
  return (name) => {
    const found = shown.get(name);
    if (found === undefined) return undefined;
    return new Markup(
      `<data value="${found.value}" data-of="${entry.id}.${name}">${found.text}</data>`,
    );
  };
}
