import type { Loose } from "../loose-json.js";
import { foldObject } from "./names.js";
import type { Fact } from "./state.js";

/** The facts of a target: a list of atoms or sentences, or one text of several. Undefined: unreadable. */
export const factsOf = (value: Loose | undefined): readonly Fact[] | undefined => {
  if (typeof value === "string") return all(statements(value));
  if (!Array.isArray(value)) return undefined;
  const members: readonly Loose[] = value;
  const texts = members.flatMap((member) =>
    typeof member === "string" ? statements(member) : [""],
  );
  return all(texts);
};

const all = (texts: readonly string[]): readonly Fact[] | undefined => {
  const facts = texts.map(factOf).filter((fact) => fact !== undefined);
  return facts.length === texts.length && facts.length > 0 ? facts : undefined;
};

/** "(on b a) (clear b)", or "the red block is clear, the hand is empty and ...". */
const statements = (text: string): readonly string[] => {
  const atoms = text.match(/\(\s*[\w-]+(?:[ \t]+[\w-]+){0,3}\s*\)/g);
  if (atoms !== null) return atoms;
  if (/^\s*[\w-]+\(.*\)\s*$/.test(text.slice(0, 200))) return [text];
  return text
    .split(/\s*[,.;\n]\s*(?:and\s+)?|\s+and\s+(?=the\s)/)
    .filter((part) => part.trim() !== "");
};

const factOf = (text: string): Fact | undefined => {
  const said = text.trim().toLowerCase();
  if (/^(?:the |my |your )?(?:hand|arm) is empty$/.test(said)) return { kind: "handempty" };
  const english =
    /^(.{1,60}?) is (?:currently )?(on the table|clear|on (?:top of )?|held|in the hand)(.{0,60})$/.exec(
      said,
    );
  if (english !== null) {
    const [, block = "", relation = "", other = ""] = english;
    return sentence(foldObject(block), relation.trim(), foldObject(other));
  }
  const [name = "", ...args] = said.split(/[\s(),]+/).filter((word) => word !== "");
  return atom(name.replace(/[-_]/g, ""), args.map(foldObject));
};

const sentence = (block: string, relation: string, other: string): Fact | undefined => {
  if (relation === "on the table") return { kind: "ontable", block };
  if (relation === "clear") return { kind: "clear", block };
  if (relation === "held" || relation === "in the hand") return { kind: "holding", block };
  return other === "" ? undefined : { kind: "on", block, other };
};

const atom = (name: string, args: readonly string[]): Fact | undefined => {
  const [block, other, ...rest] = args;
  if (rest.length > 0) return undefined;
  if ((name === "handempty" || name === "armempty") && block === undefined)
    return { kind: "handempty" };
  if (block === undefined) return undefined;
  if (name === "on" && other !== undefined) return { kind: "on", block, other };
  if (other !== undefined) return undefined;
  return name === "ontable" || name === "clear" || name === "holding"
    ? { kind: name, block }
    : undefined;
};
