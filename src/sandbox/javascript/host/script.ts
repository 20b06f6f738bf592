/**
 * A module's source as a script of the same lines: programs run as scripts, whose top-level names tests
 * can call, and models write both. Only for sources that are no script as they stand.
 */
export function scriptOf(source: string): string {
  return source
    .replace(
      /^([ \t]*)export\s+default\s+(?=(?:async\s+)?function\b\s*\*?\s*[\w$]|class\s+[\w$])/gm,
      "$1",
    )
    .replace(/^([ \t]*)export\s+default\s+/gm, "$1module.exports = ")
    .replace(/^([ \t]*)export\s+(?=(?:async\s+function|function|class|const|let|var)\b)/gm, "$1")
    .replace(/^[ \t]*export\s*\{[^}]*\}[ \t]*;?/gm, blank)
    .replace(/^[ \t]*import\s+([^"';]+?)\s+from\s*(["'][^"']+["'])[ \t]*;?/gm, required);
}

const blank = (text: string): string => text.replace(/[^\n]/g, "");

/** `a`, `* as a`, `{ a, b as c }` or `a, { b }`. */
function required(_: string, names: string, module: string): string {
  const list = /\{([\s\S]*)\}/.exec(names)?.[1]?.replace(/\bas\b/g, ":");
  const whole = names
    .replace(/\{[\s\S]*\}/, "")
    .replace(/\*\s*as\s+/, "")
    .replace(/[,\s]/g, "");
  const parts = [...(whole === "" ? [] : [whole]), ...(list === undefined ? [] : [`{${list}}`])];
  return `const ${parts.map((part) => `${part} = require(${module})`).join(", ")};`;
}

/** What the engine says of a script that only a module could be. */
export const MODULE_SYNTAX =
  /unsupported keyword: (?:export|import)|invalid use of 'import'|expecting '\('/;
