import type { GraderSpec } from "../grader.js";
import { MAX_BARE_CHARS, MAX_CONCLUSION_CHARS } from "../limits.js";
import { findAnswer, type Place } from "../places/find.js";
import { jsonAnswer } from "./json-answer.js";

/** A text that may be the literal which was asked for. */
export interface Candidate {
  readonly text: string;
  readonly place: string;
  /** The white space round it is part of the answer, not of the layout. */
  readonly exact: boolean;
  readonly holds: Holds;
}

/**
 * What may be read there. `answer`: whatever stands there answers, right or wrong; `words`: a literal,
 * or a target's string without quotes, but other words are no answer; `literal`: a literal alone.
 */
type Holds = "answer" | "words" | "literal";

const certain = (text: string, place: string, exact = false): Candidate => ({
  text,
  place,
  exact,
  holds: "answer",
});

const uncertain = (text: string, place: string): Candidate => ({
  text,
  place,
  exact: false,
  holds: "literal",
});

/** Where the answer may stand, the surest place first; the first that holds an answer counts. */
export const candidates = (response: string, spec: GraderSpec): readonly Candidate[] => {
  if (spec.form === "answer") return [certain(response, "bare answer")];
  const places = spec.answer_in?.split("|") ?? DEFAULT_PLACES;
  for (const place of places) {
    const found = lookIn(response, place);
    if (found !== undefined) return [found];
  }
  const text = response.slice(-MAX_CONCLUSION_CHARS).trim();
  const fewWords = text.length <= MAX_BARE_CHARS && /^\S+(?:[ \t]\S+){0,2}$/.test(text);
  const whole = { ...certain(text, "whole answer"), holds: fewWords ? "answer" : "words" } as const;
  return spec.answer_in === undefined ? [...concluding(text), whole] : [whole];
};

const DEFAULT_PLACES = ["tag:answer", "json:answer", "boxed"];

const lookIn = (response: string, place: string): Candidate | undefined => {
  const [kind, name] = /^(tag|json):(.*)$/s.exec(place)?.slice(1) ?? [];
  if (name !== undefined && kind === "json") {
    const found = jsonAnswer(response, name);
    return found && certain(found.text, `field "${name}"`, found.quoted);
  }
  if (name !== undefined) {
    const inside = between(response, `<${name}>`) ?? between(response, `[${name}]`);
    if (inside !== undefined) return certain(inside, `<${name}>`);
  }
  const found = findAnswer(response, { answer_in: place }, NO_PLACES);
  return found === undefined || found.place === "whole answer"
    ? undefined
    : certain(found.text, found.place);
};

const NO_PLACES: readonly Place[] = [];

/** What stands in the last pair of tags, <answer>..</answer> or [ANSWER]..[/ANSWER], in any case. */
const between = (response: string, open: string): string | undefined => {
  const lower = response.toLowerCase();
  const start = open.toLowerCase();
  const end = lower.lastIndexOf(`${start.slice(0, 1)}/${start.slice(1)}`);
  const from = end === -1 ? -1 : lower.lastIndexOf(start, end);
  return from === -1 ? undefined : response.slice(from + open.length, end);
};

const FENCE = /```[\w+-]{0,20}[ \t]{0,20}\n([^`]{0,20000}?)\n?[ \t]{0,20}```/g;
/** What stands behind one of these words on its line. */
const behind = (words: string): RegExp =>
  new RegExp(
    String.raw`\b(?:${words})\b\s{0,5}(?:is|will be|would be|should be|=|:)?[ \t]{0,5}:?\s{0,5}([^\n]{1,2000})`,
    "gi",
  );
const OUTPUT = "answer|output|result|value|returns?|returned|prints?|evaluates to";
const STATED = behind(`${OUTPUT}|be|is`);
const OUTPUT_STATED = behind(OUTPUT);

/** Places in prose: the last equation, fence, code span or statement. Only literals count there. */
const concluding = (text: string): readonly Candidate[] => {
  const lines = text.split("\n");
  const last = lines.at(-1);
  const fence = [...text.matchAll(FENCE)].at(-1)?.[1];
  const asserted = lines.findLast((line) => /^\s*(?:assert\b|>>>|[A-Za-z_]\w*\().*==/.test(line));
  const words = text.slice(-LAST_WORDS);
  const span = [...words.matchAll(/`([^`\n]{1,500})`/g)].at(-1)?.[1];
  const said = [...words.matchAll(STATED)].at(-1)?.[1];
  // "The input is 3. It is doubled, so the output is 6." has several statements on one line.
  const [sentence = ""] = words.split(/[.!?]\s+(?=\p{Lu})/u).slice(-1);
  const output = [...sentence.matchAll(OUTPUT_STATED)].at(-1)?.[1];
  return [
    ...(asserted === undefined ? [] : [uncertain(asserted, "assertion")]),
    ...(fence === undefined ? [] : [uncertain(fence, "code block")]),
    ...(said === undefined ? [] : [uncertain(said, "final statement")]),
    ...(span === undefined ? [] : [uncertain(span, "code span")]),
    ...(last === undefined ? [] : [uncertain(last, "last line")]),
    ...(output === undefined ? [] : [uncertain(output, "final statement")]),
  ];
};

/** A statement that concludes a response stands in its last words. */
const LAST_WORDS = 4000;
