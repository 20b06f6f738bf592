import type { GraderSpec } from "../grader.js";
import { MAX_BARE_CHARS, MAX_TAIL_CHARS } from "../limits.js";
import { unwrap } from "../unwrap.js";
import { lastBoxed } from "./boxed.js";
import { statement } from "./cue.js";
import { jsonField } from "./json-field.js";
import { lastValue } from "./last-value.js";

/** A place where an answer may stand. */
export type Place =
  | { readonly kind: "boxed" | "number" | "value" | "cue" | "bold" | "whole" }
  | { readonly kind: "tag" | "json"; readonly name: string }
  | { readonly kind: "line"; readonly prefix: string };

export interface Found {
  readonly text: string;
  /** The place, named for the grade's reason. */
  readonly place: string;
}

/**
 * The answer of a response: from the first place that holds one. `answerIn` is the suite's list of
 * places (`tag:NAME|boxed`); a response that is nothing but an answer is taken as it is.
 */
export const findAnswer = (
  response: string,
  { answer_in: answerIn, form }: Pick<GraderSpec, "answer_in" | "form">,
  usual: readonly Place[],
): Found | undefined => {
  if (form === "answer") return { text: response, place: "bare answer" };
  const places = answerIn === undefined ? usual : [...answerIn.split("|").map(placeOf), WHOLE];
  for (const place of places) {
    const text = lookIn(response, place)?.trim();
    if (text !== undefined && text !== "") return { text, place: nameOf(place) };
  }
  return undefined;
};

const WHOLE: Place = { kind: "whole" };

const placeOf = (written: string): Place => {
  const [, kind = "", name = ""] = /^(\w+):?(.*)$/s.exec(written) ?? [];
  if (kind === "tag" || kind === "json") return { kind, name };
  if (kind === "line") return { kind, prefix: name };
  if (kind === "number" || kind === "boxed" || kind === "cue" || kind === "whole") return { kind };
  throw new RangeError(
    `answer_in: "${written}" is no place: boxed, number, cue, whole, tag:, json: or line:`,
  );
};

const nameOf = (place: Place): string => {
  switch (place.kind) {
    case "tag":
      return `<${place.name}>`;
    case "json":
      return `field "${place.name}"`;
    case "line":
      return `line "${place.prefix}"`;
    case "number":
      return "last number";
    case "value":
      return "last formula or number";
    case "cue":
      return "final statement";
    case "whole":
      return "whole answer";
    default:
      return place.kind;
  }
};

const lookIn = (response: string, place: Place): string | undefined => {
  switch (place.kind) {
    case "boxed":
      return lastBoxed(response);
    case "tag":
      return lastTag(response, place.name);
    case "json":
      return jsonField(response, place.name);
    case "line":
      return lastLine(response, place.prefix);
    case "number":
      return response.slice(-MAX_TAIL_CHARS).match(NUMBER)?.at(-1);
    case "value":
      return lastValue(response);
    case "cue":
      return statement(response);
    case "bold":
      return lastBold(response);
    case "whole":
      return bare(response);
  }
};

/** The innermost pair: replies may speak of "the <ANSWER> tag" before they use it. */
const lastTag = (response: string, name: string): string | undefined => {
  const lower = response.toLowerCase();
  const [open, close] = [`<${name}>`.toLowerCase(), `</${name}>`.toLowerCase()];
  const end = lower.lastIndexOf(close);
  if (end === -1) {
    const start = lower.lastIndexOf(open);
    const rest = start === -1 ? "" : response.slice(start + open.length);
    return rest.length <= MAX_BARE_CHARS && !rest.includes("<") ? rest : undefined;
  }
  const start = lower.lastIndexOf(open, end);
  return start === -1 ? undefined : response.slice(start + open.length, end);
};

/** Places of a prefix at the end of a response that are looked at. */
const MAX_LINES = 200;

const lastLine = (response: string, prefix: string): string | undefined => {
  let at = response.lastIndexOf(prefix);
  for (let seen = 0; seen < MAX_LINES && at >= 0; seen++) {
    const before = response.slice(Math.max(0, at - MAX_BARE_CHARS), at);
    const isStart = at === before.length || before.includes("\n");
    if (isStart && before.slice(before.lastIndexOf("\n") + 1).trim() === "") {
      const end = response.indexOf("\n", at);
      return response.slice(at + prefix.length, end === -1 ? undefined : end);
    }
    at = at === 0 ? -1 : response.lastIndexOf(prefix, at - 1);
  }
  return undefined;
};

const NUMBER = /-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:\/\d+)?|-?\.\d+/g;

/** Bold text near the end: a heading further up is no answer. */
const lastBold = (response: string): string | undefined => {
  const lines = response.slice(-MAX_TAIL_CHARS).split("\n");
  const end = lines.filter((line) => line.trim() !== "").slice(-BOLD_LINES);
  return [...end.join("\n").matchAll(/\*\*([^*\n]{1,200})\*\*/g)].at(-1)?.[1];
};

const BOLD_LINES = 4;

/** A response that is short and of one line may be nothing but the answer. */
const bare = (response: string): string | undefined => {
  if (response.length > 4 * MAX_BARE_CHARS) return undefined;
  const text = unwrap(response);
  if (/^\\(?:boxed|fbox)\s?\{\s*\}$/.test(text)) return undefined;
  if (text.length > MAX_BARE_CHARS || text.includes("\n")) return undefined;
  if (!/[\p{L}\p{N}]/u.test(text) || /[。！？]$/.test(text)) return undefined;
  const formula = /[=\\]/.test(text) && !/[a-z]{4,} [a-z]{2,} [a-z]{2,}/i.test(text);
  const fewWords = /^[^a-z]*$|^\S+(?: \S+){0,2}$/i.test(text);
  return formula || fewWords ? text : undefined;
};
