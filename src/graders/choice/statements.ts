import { MAX_STATEMENTS } from "../limits.js";
import { denials } from "./denial.js";
import { CALLED, LABEL, LABEL_LIST } from "./label.js";
import { labelOf, type Options } from "./options.js";
import { GERMAN_FRAME, LINE_VERDICT, PHRASES, SUPPOSED, VERDICT } from "./phrases.js";
import { type Mode, namedIn } from "./read.js";

/** A statement of the answer, with the labels it names. */
interface Statement {
  readonly at: number;
  readonly labels: readonly string[];
}

/**
 * The labels of the last statement that names an option and that nothing behind it takes back.
 * Empty: no statement names one.
 */
export const lastStatement = (text: string, options: Options): readonly string[] => {
  const spots = [...spotsBefore(text), ...spotsAround(text)].sort(
    (one, other) => other.at - one.at,
  );
  const denied = denials(text);
  for (const { at, said, mode } of spots.slice(0, MAX_STATEMENTS)) {
    const labels = namedIn(said, options, mode);
    if (labels.length === 0) continue;
    if (!takenBack({ at, labels }, denied, options)) return labels;
  }
  return [];
};

interface Spot {
  readonly at: number;
  readonly said: string;
  readonly mode: Mode;
}

/** What follows a phrase, up to the end of its sentence; the label may stand on the next line. */
const spotsBefore = (text: string): readonly Spot[] =>
  PHRASES.flatMap(({ pattern, mode }) =>
    [...text.matchAll(pattern)]
      .slice(-MAX_STATEMENTS)
      .filter((match) => !isSupposed(text, match.index))
      .map((match) => {
        const at = match.index + match[0].length;
        return { at, said: sentence(text.slice(at, at + MAX_SAID)), mode };
      }),
  );

const MAX_SAID = 400;

const sentence = (text: string): string => {
  const [line = ""] = text.trimStart().split("\n", 1);
  // The stop behind a label ("B. two foxes") ends no sentence.
  const end = line.slice(4).search(/[.!?。！？]\s/);
  return end === -1 ? line : line.slice(0, end + 4);
};

const [FRAME_OPEN, FRAME_CLOSE] = GERMAN_FRAME;
/** Statements that go on behind the label. */
const AROUND: readonly RegExp[] = [
  `(?:${CALLED})?(${LABEL_LIST})${VERDICT}`,
  `${FRAME_OPEN}(${LABEL_LIST})${FRAME_CLOSE}`,
  `^\\s{0,3}(${LABEL})${LINE_VERDICT}`,
].map((source) => new RegExp(source, "gmu"));

const spotsAround = (text: string): readonly Spot[] =>
  AROUND.flatMap((pattern) =>
    [...text.matchAll(pattern)]
      .slice(-MAX_STATEMENTS)
      .filter((match) => !isSupposed(text, match.index))
      .map((match) => ({ at: match.index, said: match[1] ?? "", mode: "strict" as const })),
  );

const isSupposed = (text: string, at: number): boolean =>
  SUPPOSED.test(text.slice(Math.max(0, at - LONGEST_SUPPOSITION), at));

const LONGEST_SUPPOSITION = 50;

/** "The answer is B. Wait, B is wrong." */
const takenBack = (
  { at, labels }: Statement,
  denied: ReturnType<typeof denials>,
  options: Options,
): boolean =>
  denied.some(
    (denial) =>
      denial.at > at && denial.names.some((name) => labels.includes(labelOf(name, options) ?? "")),
  );

const LINE_LABEL = new RegExp(`^\\s*(?:${CALLED})?(${LABEL})(?:\\s*[.):\\-–—]|$)`);

/** A label that opens the last line, or else the first: alone, or before its text, outside a list of options. */
export const lineLabel = (text: string, options: Options): readonly string[] => {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const [first = "", second = ""] = lines;
  const [before = "", last = ""] = lines.slice(-2);
  if (startsWithLabel(last) && !startsWithLabel(before)) return namedIn(last, options, "strict");
  if (startsWithLabel(first) && !startsWithLabel(second)) return namedIn(first, options, "strict");
  return [];
};

const startsWithLabel = (line: string): boolean => LINE_LABEL.test(line);

/** A last line that is a label and nothing else. */
export const loneLabel = (text: string, options: Options): readonly string[] => {
  const [last = ""] = text.trim().split("\n").slice(-1);
  const name = /^\s*[([]?\s?([A-Za-z]|\d{1,2})\s?[)\].:]{0,2}$/.exec(last)?.[1];
  const label = name === undefined ? undefined : labelOf(name, options);
  return label === undefined ? [] : [label];
};
