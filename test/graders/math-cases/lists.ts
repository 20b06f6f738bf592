import { respell } from "./respell.js";

export interface List {
  readonly bracket: string;
  readonly members: readonly string[];
}

const BRACKETED = /^(\\\{|\\lbrace|\(|\[|\\langle)(.*)(\\\}|\\rbrace|\)|\]|\\rangle)$/s;

/** The members of a set, tuple, vector, column or bare list; plus-minus stands for two of them. */
export const listOf = (latex: string): List => {
  const text = respell(latex)
    .replace(/^\(x,y\)\s*=|^[A-Z]\s*=|^\\vec\{v\}\s*=|^\\begin\{bmatrix\} x.*=/, "")
    .replace(/^[a-z]\s*\\in/, "")
    .trim();
  if (/^\\(?:emptyset|varnothing)$|^\\\{\s*\\\}$/.test(text)) return { bracket: "{", members: [] };
  const column = /^\\begin\{[pb]matrix\}(.*)\\end\{[pb]matrix\}$/s.exec(text)?.[1];
  if (column !== undefined) return { bracket: "column", members: column.split("\\\\") };
  const [, open, inside, close] = BRACKETED.exec(text) ?? [];
  if (inside !== undefined && isOneGroup(text)) {
    const bracket = /^\\[{l]b?r?/.test(open ?? "") && open !== "\\langle" ? "{" : `${open}${close}`;
    return { bracket: bracket === "\\langle\\rangle" ? "()" : bracket, members: split(inside) };
  }
  return { bracket: "", members: split(text) };
};

/** Whether the first bracket is closed by the last. */
const isOneGroup = (text: string): boolean => {
  if (text.startsWith("\\langle")) return true;
  let depth = 0;
  for (const [index, sign] of [...text].entries()) {
    if ("([{".includes(sign)) depth += 1;
    if (")]}".includes(sign) && --depth === 0 && index < text.length - 1) return false;
  }
  return true;
};

/** At commas, semicolons and "and"/"or" that stand in no bracket. */
export const split = (text: string): readonly string[] => {
  const members = [""];
  let depth = 0;
  for (const sign of text.replace(/\b(?:and|or)\b/g, ",")) {
    if ("([{".includes(sign)) depth += 1;
    if (")]}".includes(sign)) depth -= 1;
    if (depth === 0 && ",;".includes(sign)) members.push("");
    else members.push(`${members.pop() ?? ""}${sign}`);
  }
  return members.map((each) => each.trim()).flatMap(bothSigns);
};

const bothSigns = (member: string): readonly string[] =>
  /\\[mp][pm]/.test(member)
    ? [
        member.replaceAll("\\pm", "+").replaceAll("\\mp", "-"),
        member.replaceAll("\\pm", "-").replaceAll("\\mp", "+"),
      ]
    : [member];
