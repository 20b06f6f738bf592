import type { Action } from "./action.js";
import { foldObject, type Names, objectAt } from "./names.js";

/** A text read as steps of a plan. */
export type Step =
  | { readonly kind: "action"; readonly action: Action; readonly formal: boolean }
  /** Begins as an action does, but names no block of the task. */
  | { readonly kind: "unknown"; readonly text: string }
  /** A line of a list that does not begin as an action does. */
  | { readonly kind: "remark"; readonly text: string };

const FORMAL =
  /^\(?\s*(pick[-_ ]?up|put[-_ ]?down|stack|unstack)(?:\s*\(|\s+)([^()]{1,80})\)?[.;,]?$/;
const VERB =
  /^(pick[- _]?up|lift(?: up)?|grab|take|pick|put[- _]?down|set down|lay down|lay|drop|place down|place|put|set|unstack|remove|stack|move)\b\s*/;
/** What stands between two blocks, or a block and the table. */
const BETWEEN =
  /\s+(?:down\s+|up\s+)?(on\s+to|on|onto|upon|atop|from|off)\s+(?:(?:on\s+|the\s+)?top\s+of\s+|of\s+|on\s+)?/;
/** Words that join a step to the one before. */
const LEAD =
  /^(?:(?:first(?:ly)?|second(?:ly)?|third(?:ly)?|then|next|now|finally|lastly|after that|and)\b[,:]?\s*){1,4}/i;

export const withoutLead = (text: string): string => text.trim().replace(LEAD, "");

/** One action in PDDL, as a function, or in plain English. Undefined: it begins as no action does. */
export const readStep = (
  text: string,
  names: Names,
  held: string | undefined,
): Step | undefined => {
  const plain = text
    .slice(0, 300)
    .replace(/[`*"“”\]]/g, "")
    .toLowerCase();
  const said = withoutLead(plain);
  return formal(said, names) ?? english(said, names, held);
};

const formal = (said: string, names: Names): Step | undefined => {
  const [, verb, written = ""] = FORMAL.exec(said) ?? [];
  if (verb === undefined) return undefined;
  const args = written
    .split(written.includes(",") ? "," : /\s+/)
    .filter((arg) => arg.trim() !== "");
  const [block, other] = args.map((arg) => names.get(foldObject(arg)));
  if (block === undefined || args.length > 2 || (args.length === 2 && other === undefined)) {
    return undefined;
  }
  const action = actionOf(verbOf(verb), block, other);
  // "put down red" is English as well.
  return action && { kind: "action", action, formal: said.includes("(") || !/\s/.test(verb) };
};

const verbOf = (written: string): string => written.replace(/^(pick|put)[-_ ]?(up|down)$/, "$1-$2");

const actionOf = (verb: string, block: string, other: string | undefined): Action | undefined => {
  if (verb === "pick-up" || verb === "put-down") {
    return other === undefined ? { verb, block } : undefined;
  }
  if (verb !== "stack" && verb !== "unstack") return undefined;
  return other === undefined ? undefined : { verb, block, other };
};

const english = (said: string, names: Names, held: string | undefined): Step | undefined => {
  const verb = VERB.exec(said);
  if (verb === null) return undefined;
  const rest = said.slice(verb[0].length).replace(/^(?:up|down)\s+/, "");
  const between = BETWEEN.exec(rest);
  const [first, second] =
    between === null
      ? [rest, undefined]
      : [rest.slice(0, between.index), rest.slice(between.index + between[0].length)];
  const block = /^it\b/.test(first) ? held : objectAt(first, names);
  const link = between?.[1] ?? "";
  // "put it down" is the same as "put down".
  const down = /\sdown\b/.test(first) || /down|drop/.test(verb[1] ?? "");
  const table = second !== undefined && /^(?:the\s+)?table\b/.test(second);
  const other = second === undefined || table ? undefined : objectAt(second, names);
  const action =
    block === undefined
      ? undefined
      : meant(verb[1] ?? "", {
          block,
          other,
          table: table || down,
          away: /^(?:from|off)$/.test(link),
        });
  return action === undefined
    ? { kind: "unknown", text: said.slice(0, 60) }
    : { kind: "action", action, formal: false };
};

interface Said {
  readonly block: string;
  readonly other: string | undefined;
  /** It comes to the table: that is said, or "down". */
  readonly table: boolean;
  /** "from" or "off", not "on". */
  readonly away: boolean;
}

/** The action a verb means; those that name an operator mean it whatever follows. */
const meant = (verb: string, { block, other, table, away }: Said): Action | undefined => {
  const operator = verbOf(verb.replace(/[ _]/g, "-"));
  if (operator === "pick-up") return { verb: "pick-up", block };
  if (operator === "put-down") return other === undefined ? { verb: "put-down", block } : undefined;
  if (operator === "stack" || operator === "unstack") return actionOf(operator, block, other);
  if (/^(?:remove|take|lift|grab|pick)/.test(verb)) {
    if (other !== undefined) return away ? { verb: "unstack", block, other } : undefined;
    return verb === "remove" ? undefined : { verb: "pick-up", block };
  }
  if (other !== undefined) return away ? undefined : { verb: "stack", block, other };
  return table ? { verb: "put-down", block } : undefined;
};
