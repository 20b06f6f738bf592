import type { GraderSpec } from "../grader.js";
import { MAX_BARE_CHARS, MAX_CONCLUSION_CHARS, MAX_TEXT_CHARS } from "../limits.js";
import { type Found, findAnswer } from "../places/find.js";
import { labelsOfText, type Options } from "./options.js";
import { plain } from "./plain.js";
import { namedIn } from "./read.js";
import { lastStatement, lineLabel, loneLabel } from "./statements.js";

/** What a response names as its answer: one label, several, or none, and where. */
export interface Conclusion {
  readonly labels: readonly string[];
  readonly place: string;
}

/** The answer of a response: undefined where no place of an answer was found at all. */
export const conclusionOf = (
  response: string,
  spec: GraderSpec,
  options: Options,
): Conclusion | undefined => {
  if (spec.form === "answer") return fromText(response, options, "bare answer");
  if (spec.answer_in === undefined) return freely(response, options);
  const found = findAnswer(response, spec, []);
  return found === undefined
    ? onlyAnswer(plain(response.slice(-MAX_CONCLUSION_CHARS)), options)
    : inPlace(found, options);
};

/** What stands in a place of answers; a whole argument in it is read as one. */
const inPlace = ({ text, place }: Found, options: Options): Conclusion => {
  const labels =
    text.length <= MAX_TEXT_CHARS && !text.includes("\n")
      ? namedIn(plain(text), options, "free")
      : (fromText(text, options, place)?.labels ?? []);
  return { labels, place };
};

/** Fields and tags that hold nothing but an answer. */
const MARKS: readonly { readonly place: string; readonly mark: string }[] = [
  { place: "tag:answer", mark: "</answer>" },
  { place: "boxed", mark: "\\boxed" },
  ...["answer", "final_answer", "choice", "option", "answer_choice"].map((name) => ({
    place: `json:${name}`,
    mark: `"${name}"`,
  })),
];

/** The last marked answer counts, unless a statement behind it says otherwise. */
const freely = (response: string, options: Options): Conclusion | undefined => {
  const tail = response.slice(-MAX_CONCLUSION_CHARS);
  const lower = tail.toLowerCase();
  const marked = MARKS.flatMap(({ place, mark }) => {
    const at = lower.lastIndexOf(mark);
    const found = at === -1 ? undefined : findAnswer(tail, { answer_in: place }, []);
    if (found === undefined || found.place === "whole answer") return [];
    const { labels } = inPlace(found, options);
    const end = at + mark.length + (mark.startsWith("</") ? 0 : found.text.length);
    return labels.length === 0 ? [] : [{ labels, place: found.place, end }];
  }).sort((one, other) => other.end - one.end);
  const [last] = marked;
  if (last === undefined) return fromText(tail, options, "whole answer");
  const behind = lastStatement(plain(tail.slice(last.end)), options);
  return behind.length > 0 ? { labels: behind, place: "final statement" } : last;
};

/** "I think B", which says so only where nothing else is said. */
const OPINION =
  /^(?:i(?:['’]d)? (?:think|believe|guess|say|suppose)|i would say|my guess)\b(?: that)?(?: it['’]?s| it is)?/i;

const fromText = (text: string, options: Options, whole: string): Conclusion | undefined => {
  const said = plain(text.slice(-MAX_CONCLUSION_CHARS)).trim();
  const short = said.length <= MAX_BARE_CHARS && !said.includes("\n");
  const readings: readonly (() => Conclusion)[] = [
    () => ({ labels: short ? labelsOfText(said, options) : [], place: whole }),
    () => ({ labels: loneLabel(said, options), place: "last line" }),
    () => ({ labels: lastStatement(said, options), place: "final statement" }),
    () => ({ labels: onlyAnswer(said, options)?.labels ?? [], place: whole }),
    () => ({ labels: lineLabel(said, options), place: "line of its own" }),
    () => ({
      labels: short ? namedIn(said.replace(OPINION, ""), options, "called") : [],
      place: whole,
    }),
  ];
  for (const reading of readings) {
    const found = reading();
    if (found.labels.length > 0) return found;
  }
  return undefined;
};

/** A short text of one line that is an option's label or text and nothing else. */
const onlyAnswer = (said: string, options: Options): Conclusion | undefined => {
  const text = said.trim();
  if (text.length > MAX_BARE_CHARS || text.includes("\n")) return undefined;
  const labels = namedIn(text, options, "strict");
  return labels.length > 0 ? { labels, place: "whole answer" } : undefined;
};
