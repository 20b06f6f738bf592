import { parseLiteral } from "./parse.js";

/** `f(1, 2) == X`, `assert f(x) == X`: the side that holds the answer. */

const LEAD = /^(?:>>>\s*)?(?:assert\s+)?/;
const CALL = /^[A-Za-z_][\w.]{0,80}\s*(?:[([]|$)/;
const ASSIGNED = /^[A-Za-z_]\w{0,60}\s*=(?!=)\s*/;

/** The answer's side of an equation between a call or name and a literal; undefined without one. */
export const answerSide = (text: string): string | undefined => {
  const code = text.trim().replace(LEAD, "");
  const at = topLevelEquals(code);
  if (at === undefined) {
    const assigned = ASSIGNED.exec(code);
    return assigned === null ? undefined : code.slice(assigned[0].length);
  }
  const [left, right] = [code.slice(0, at).trim(), code.slice(at + 2).trim()];
  if (isCalled(left)) return right;
  return isCalled(right) ? left : undefined;
};

/** A call or name that is no literal itself, as True and set() are. */
const isCalled = (side: string): boolean => CALL.test(side) && parseLiteral(side) === undefined;

/** Offset of the last `==` that stands in no bracket and no string. */
const topLevelEquals = (text: string): number | undefined => {
  let depth = 0;
  let quote = "";
  let found: number | undefined;
  for (let index = 0; index < text.length; index++) {
    const sign = text[index] ?? "";
    if (sign === "\\") index += 1;
    else if (quote !== "") quote = sign === quote ? "" : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if ("([{".includes(sign)) depth += 1;
    else if (")]}".includes(sign)) depth -= 1;
    else if (depth === 0 && text.startsWith("==", index)) found = index++;
  }
  return found;
};
