import { MAX_JSON_STEPS, TooLarge } from "../limits.js";
import { type Loose, parseLoose } from "./loose-json.js";

export interface JsonAt {
  readonly value: Loose;
  /** Where it starts. */
  readonly at: number;
}

/** The objects and lists that stand in a text, in order; throws TooLarge where that takes too many steps. */
export const jsonIn = (text: string): readonly JsonAt[] => {
  const budget = { steps: MAX_JSON_STEPS };
  const found: JsonAt[] = [];
  const opening = /[{[]/g;
  for (let match = opening.exec(text); match !== null; match = opening.exec(text)) {
    const parsed = parseLoose(text, match.index, budget);
    if (budget.steps <= 0) throw new TooLarge();
    if (parsed === undefined) continue;
    found.push({ value: parsed.value, at: match.index });
    opening.lastIndex = parsed.end;
  }
  return found;
};
