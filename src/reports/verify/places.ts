import type { Difference } from "./differences.js";

/** Where the drawings are. */
const CHARTS = "data/charts.js";
/** Of a text, what a message may show. */
const MOST = 60;

/** A difference between two documents of a file in one line: what, where, both values. */
export function differenceText(file: string, document: unknown, difference: Difference): string {
  const { said, is } = difference;
  const [a, b] =
    typeof said === "string" && typeof is === "string"
      ? excerpts(said, is)
      : [valueText(said), valueText(is)];
  return `${nameOf(file, document, difference.path)} is ${a} in ${file}, its samples give ${b}`;
}

/** Where two texts part, each with what stands there: a line, the id before it, the words. */
export function placeText(file: string, said: string, is: string): string {
  const at = parting(said, is);
  const before = said.slice(0, at);
  const line = before.split("\n").length;
  const [, id] = [...before.matchAll(/ id="([^"]+)"/g)].at(-1) ?? [];
  const begin = Math.max(...["<", ">", '"', "\n"].map((mark) => before.lastIndexOf(mark))) + 1;
  const words = (text: string) => {
    const rest = text.slice(begin);
    const end = rest.slice(at - begin).search(/[<>"\n]/);
    return end < 0 ? rest : rest.slice(0, at - begin + end);
  };
  // Where one text goes on with another element, there are no words to show.
  const markup = words(said) === words(is);
  const shown = (text: string) => valueText(markup ? text.slice(begin) : words(text));
  return `${file}: shows ${shown(said)} in line ${line}${id === undefined ? "" : `, after #${id}`}, where its samples give ${shown(is)}`;
}

/** The path in words: things by their names rather than by their places. */
function nameOf(file: string, document: unknown, path: Difference["path"]): string {
  let [value, names]: [unknown, readonly string[]] = [document, []];
  for (const [depth, key] of path.entries()) {
    value = member(value, key);
    const list = depth === 0 ? file : path[depth - 1];
    const name = typeof key === "number" ? ownName(value, list) : undefined;
    names = name === undefined ? [...names, String(key)] : [...names.slice(0, -1), `${name}:`];
  }
  return names.join(".").replaceAll(":.", ": ");
}

/** What a member of a list is called; undefined where it has no name. */
function ownName(value: unknown, list: string | number | undefined): string | undefined {
  const text = (key: string) => {
    const found = member(value, key);
    return typeof found === "string" || typeof found === "number" ? String(found) : undefined;
  };
  const [backend, suite, k] = [text("backend"), text("suite"), text("k")];
  if (list === "entries" && backend !== undefined) return `${backend} on ${suite}`;
  if (list === "trend" && backend !== undefined) return `trend of ${backend} on ${suite}`;
  if (list === "claims") return `claim ${text("id")}`;
  if (list === "pairs") return `${text("base")} against ${text("candidate")}`;
  if (list === "suites" && text("name") !== undefined) return `on ${text("name")}`;
  if (list === CHARTS) return `chart ${text("id")}`;
  if (String(list).startsWith("data/texts-")) return `sample ${text("id")}`;
  return k === undefined ? undefined : `${list}@${k}`;
}

function member(value: unknown, key: string | number): unknown {
  return typeof value === "object" && value !== null
    ? (value as Readonly<Record<string | number, unknown>>)[key]
    : undefined;
}

/** Two long texts from just before where they part. */
function excerpts(a: string, b: string): readonly [string, string] {
  const from = Math.max(0, Math.min(parting(a, b), Math.max(a.length, b.length) - 1) - 20);
  const cut = (text: string) => (from === 0 ? valueText(text) : `… ${valueText(text.slice(from))}`);
  return [cut(a), cut(b)];
}

function parting(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  let at = 0;
  while (at < shorter && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  return at;
}

function valueText(value: unknown): string {
  if (value === undefined) return "absent";
  const text = JSON.stringify(value);
  return text.length > MOST ? `${text.slice(0, MOST)}…` : text;
}
