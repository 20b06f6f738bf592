import { BadTask, type Kwargs } from "./kwargs.js";
import { settled, type Verdict } from "./verdict.js";

/** The two relations of the dataset, and the three that its relatives use. */
const RELATIONS: ReadonlyMap<string, (found: number, asked: number) => boolean> = new Map([
  ["at least", (found, asked) => found >= asked],
  ["less than", (found, asked) => found < asked],
  ["at most", (found, asked) => found <= asked],
  ["more than", (found, asked) => found > asked],
  ["exactly", (found, asked) => found === asked],
]);

interface Comparison {
  readonly found: number;
  readonly asked: number;
  /** What is counted, in the plural: "words". */
  readonly things: string;
  /** The keyword that holds the relation. */
  readonly relation: string;
}

/** Compares a count by the relation that the keyword names. */
export const compared = (
  kwargs: Kwargs,
  { found, asked, things, relation }: Comparison,
): Verdict => {
  const name = kwargs.get(relation);
  const holds = typeof name === "string" ? RELATIONS.get(name.trim().toLowerCase()) : undefined;
  if (holds === undefined) throw new BadTask(`"${relation}" is missing or no known relation`);
  return settled(holds(found, asked), `${found} ${things}, ${String(name).trim()} ${asked} asked`);
};

/** A count that must be reached. */
export const atLeast = (found: number, asked: number, things: string): Verdict =>
  settled(found >= asked, `${found} ${things}, at least ${asked} asked`);

/** A count that must be met. */
export const exactly = (found: number, asked: number, things: string): Verdict =>
  settled(found === asked, `${found} ${things}, exactly ${asked} asked`);
