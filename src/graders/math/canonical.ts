import { PLAIN } from "./context.js";
import { exact } from "./exact.js";
import { namedValue } from "./names.js";
import { toText } from "./rational.js";
import type { Read } from "./reading.js";

/** Equal exact values give equal text, so that answers can be counted for a vote. */
export const canonical = ({ text, readings }: Read): string => {
  const [first] = readings;
  const node = first?.node;
  const bare = node?.kind === "relation" ? namedValue(node)?.values[0] : node;
  const value = bare && exact(bare, PLAIN);
  return value === undefined
    ? text.replace(/\\left(?![a-z])|\\right(?![a-z])|\s+/g, "")
    : toText(value);
};
