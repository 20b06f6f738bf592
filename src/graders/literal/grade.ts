import { type Grade, type Grader, type GraderSpec, tooLarge } from "../grader.js";
import { MAX_LITERAL_CHARS, TooLarge } from "../limits.js";
import { unwrapMarks } from "../unwrap.js";
import { answerSide } from "./equation.js";
import { type Candidate, candidates } from "./locate.js";
import { parseLiteral } from "./parse.js";
import { JSON_NAMES, LOST_QUOTES, PYTHON_EQUALITY, RIGHT_SIDE } from "./policies.js";
import { stringAt } from "./strings.js";
import { canonical, fromJson, type Value } from "./value.js";

/** A Python or JSON literal, compared by its value. The target: the literal's text, or a JSON value. */
const gradeResponse = (response: string, target: unknown, spec: GraderSpec): Grade => {
  try {
    return compare(response, target, spec);
  } catch (error) {
    if (error instanceof TooLarge) return tooLarge();
    throw error;
  }
};

const compare = (response: string, target: unknown, spec: GraderSpec): Grade => {
  const accepted = [target, ...(spec.aliases ?? [])].map(acceptedOf);
  for (const candidate of candidates(response, spec)) {
    const reading = read(candidate, accepted);
    if (reading !== undefined) return graded(reading, candidate.place);
  }
  return { grade: "unparsed", reason: "no answer was found" };
};

interface Accepted {
  readonly value: Value;
  /** A string target without its quotes: its signs, and the way they are written between the quotes. */
  readonly bare: readonly string[];
}

const acceptedOf = (target: unknown): Accepted => {
  if (typeof target !== "string") return { value: fromJson(target), bare: [] };
  const written = target.trim();
  const value = parseLiteral(written);
  if (value === undefined) return { value: { kind: "str", value: target }, bare: [target] };
  if (value.kind !== "str") return { value, bare: [] };
  const single = stringAt(written, 0)?.end === written.length && /^['"]/.test(written);
  return { value, bare: single ? [value.value, written.slice(1, -1)] : [value.value] };
};

interface Reading {
  readonly right: boolean;
  readonly extracted: string;
  readonly rule: string;
}

const graded = ({ right, extracted, rule }: Reading, place: string): Grade => ({
  grade: right ? "correct" : "incorrect",
  score: right ? 1 : 0,
  extracted,
  reason: `${place}: ${rule}`,
});

/** What a candidate says; undefined where it holds no literal and no bare string can be meant. */
const read = (candidate: Candidate, accepted: readonly Accepted[]): Reading | undefined => {
  if (candidate.text.length > MAX_LITERAL_CHARS) throw new TooLarge();
  const written = code(candidate.text);
  const spelled = literalIn(written);
  if (spelled !== undefined) {
    const right = accepted.some(({ value }) => canonical(value) === canonical(spelled.value));
    if (right) return { right, extracted: spelled.text, rule: `equal values${by(spelled.policy)}` };
  }
  if (candidate.holds === "literal" && spelled === undefined) return undefined;
  const texts = candidate.exact ? [candidate.text] : [candidate.text, written, unwrapped(written)];
  const unquoted = texts.find((text) => accepted.some(({ bare }) => bare.includes(text)));
  if (unquoted !== undefined && candidate.holds !== "literal") {
    return { right: true, extracted: unquoted, rule: `equal${by(LOST_QUOTES.name)}` };
  }
  if (spelled === undefined && candidate.holds === "words") return undefined;
  const rule = spelled === undefined ? "no literal, and no equal string" : "different values";
  return { right: false, extracted: spelled?.text ?? written, rule };
};

const by = (policy: string): string => ` (${policy})`;

/** The code of a text: what stands in its last fence or code span, else all of it. */
const code = (text: string): string => {
  const trimmed = text.trim();
  const fenced = /^```[\w+-]{0,20}[ \t]{0,20}\n([\s\S]*?)\n?```$/.exec(trimmed)?.[1];
  return fenced?.trim() ?? /^`([^`]+)`\.?$/.exec(trimmed)?.[1] ?? trimmed;
};

const unwrapped = (text: string): string => answerSide(text) ?? text;

interface Spelled {
  readonly value: Value;
  readonly text: string;
  readonly policy: string;
}

/** The literal that a text is, bare, wrapped, before a final stop, or as a side of an equation. */
const literalIn = (written: string): Spelled | undefined => {
  const side = answerSide(written);
  const bolder = unwrapMarks(written);
  for (const [text, policy] of [
    [written, PYTHON_EQUALITY.name],
    [side, RIGHT_SIDE.name],
    [bolder, PYTHON_EQUALITY.name],
    [answerSide(bolder), RIGHT_SIDE.name],
  ] as const) {
    const value = text === undefined ? undefined : parseLiteral(text);
    if (text !== undefined && value !== undefined) return { value, text, policy };
  }
  return undefined;
};

export const literal: Grader = {
  about: "A Python or JSON literal, such as a function's output, compared by its value.",
  options: ["answer_in", "aliases"],
  policies: [PYTHON_EQUALITY, LOST_QUOTES, JSON_NAMES, RIGHT_SIDE],
  grade: gradeResponse,
};
