import type { GraderSpec } from "../grader.js";
import { MAX_BARE_CHARS, MAX_CONCLUSION_CHARS } from "../limits.js";
import { findAnswer } from "../places/find.js";
import type { Options } from "./options.js";
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
  if (found !== undefined) {
    return { labels: namedIn(plain(found.text), options, "free"), place: found.place };
  }
  return onlyAnswer(plain(response), options);
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
    const labels = namedIn(plain(found.text), options, "free");
    const end = at + mark.length + (mark.startsWith("</") ? 0 : found.text.length);
    return labels.length === 0 ? [] : [{ labels, place: found.place, end }];
  }).sort((one, other) => other.end - one.end);
  const [last] = marked;
  if (last === undefined) return fromText(tail, options, "whole answer");
  const behind = lastStatement(plain(tail.slice(last.end)), options);
  return behind.length > 0 ? { labels: behind, place: "final statement" } : last;
};

const fromText = (text: string, options: Options, whole: string): Conclusion | undefined => {
  const said = plain(text.slice(-MAX_CONCLUSION_CHARS)).trim();
  const only = onlyAnswer(said, options);
  if (only !== undefined) return { ...only, place: whole };
  const lone = loneLabel(said, options);
  if (lone.length > 0) return { labels: lone, place: "last line" };
  const stated = lastStatement(said, options);
  if (stated.length > 0) return { labels: stated, place: "final statement" };
  const line = lineLabel(said, options);
  if (line.length > 0) return { labels: line, place: "line of its own" };
  if (said.length > MAX_BARE_CHARS || said.includes("\n")) return undefined;
  const named = namedIn(said, options, "free");
  return named.length > 0 ? { labels: named, place: whole } : undefined;
};

/** A short text of one line that is an option's label or text and nothing else. */
const onlyAnswer = (said: string, options: Options): Conclusion | undefined => {
  const text = said.trim();
  if (text.length > MAX_BARE_CHARS || text.includes("\n")) return undefined;
  const labels = namedIn(text, options, "strict");
  return labels.length > 0 ? { labels, place: "whole answer" } : undefined;
};
