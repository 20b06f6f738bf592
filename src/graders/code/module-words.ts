import { javascriptTokens } from "./javascript-tokens.js";

/**
 * JavaScript without its export words, for a host that runs scripts: `export function f` becomes
 * `function f`, `export { f }` and `export default f` go. Words in strings and comments stay.
 */
export const withoutExports = (source: string): string => {
  const tokens = javascriptTokens(source);
  const textAt = (index: number): string => tokens[index]?.text ?? "";
  const kept: string[] = [];
  let from = 0;
  let depth = 0;
  const drop = (start: number, end: number): void => {
    kept.push(source.slice(from, start));
    from = end;
  };
  for (let index = 0; index < tokens.length; index++) {
    const { kind, text } = tokens[index] ?? { kind: "op", text: "" };
    if (kind === "op" && "([{".includes(text)) depth += 1;
    else if (kind === "op" && ")]}".includes(text)) depth -= 1;
    if (depth !== 0 || kind !== "name" || text !== "export" || textAt(index - 1) === ".") continue;
    const start = tokens[index]?.start ?? 0;
    if (textAt(index + 1) === "{") {
      let last = index + 1;
      while (last < tokens.length - 1 && textAt(last) !== "}") last += 1;
      if (textAt(last + 1) === ";") last += 1;
      drop(start, tokens[last]?.end ?? start);
      index = last;
    } else if (textAt(index + 1) === "default") {
      const named = isNamed(textAt(index + 2), textAt(index + 3), textAt(index + 4));
      if (named) drop(start, tokens[index + 2]?.start ?? start);
      else {
        // Without a name only module.exports can hold it.
        drop(start, tokens[index + 2]?.start ?? start);
        kept.push("module.exports = ");
      }
      index += 1;
    } else {
      drop(start, tokens[index + 1]?.start ?? start);
    }
  }
  return kept.join("") + source.slice(from);
};

const isNamed = (first: string, second: string, third: string): boolean => {
  if (first === "async") return isNamed(second, third, "");
  if (first !== "function" && first !== "class") return false;
  const name = second === "*" ? third : second;
  return /^[\p{L}_$]/u.test(name) && name !== "extends";
};
