import type { Grade, Grader, GraderSpec } from "./grader.js";
import { MAX_BARE_CHARS } from "./limits.js";
import { findAnswer, type Place } from "./places/find.js";
import { normalise } from "./text.js";
import { unwrap } from "./unwrap.js";

const PLACES: readonly Place[] = [
  { kind: "boxed" },
  { kind: "tag", name: "answer" },
  { kind: "cue" },
  { kind: "bold" },
  { kind: "whole" },
];

const LETTERS: readonly string[] = [..."ABCDEFGHIJ"];

/**
 * One option of several. `spec.options` holds labels (A, B or 1, 2 ...) or the texts of the options,
 * whose labels are then A, B, C ... What names two options, or none, is unparsed, never guessed.
 */
const gradeResponse = (response: string, target: unknown, spec: GraderSpec): Grade => {
  const found = findAnswer(response, spec, PLACES);
  if (found === undefined) return { grade: "unparsed", reason: "no answer was found" };
  const options = optionsOf(spec.options);
  const named = labelsIn(found.text, options);
  const [label] = named;
  if (label === undefined) return { grade: "unparsed", reason: `${found.place}: names no option` };
  if (named.length > 1) {
    return { grade: "unparsed", reason: `${found.place}: names ${named.length} options` };
  }
  const right = label.toUpperCase() === String(target).trim().toUpperCase();
  return {
    grade: right ? "correct" : "incorrect",
    score: right ? 1 : 0,
    extracted: label,
    reason: `${found.place}: option ${label}`,
  };
};

interface Options {
  readonly labels: readonly string[];
  /** Empty where the options are known by their labels alone. */
  readonly texts: readonly string[];
}

const optionsOf = (options: readonly string[] | undefined): Options => {
  if (options === undefined) return { labels: LETTERS, texts: [] };
  const bare = options.every((option) => /^(?:[A-Za-z]|\d{1,2})$/.test(option.trim()));
  if (bare) return { labels: options.map((option) => option.trim()), texts: [] };
  return { labels: options.map((_, index) => String.fromCharCode(65 + index)), texts: options };
};

/** The labels that an answer names: by label, or by the text of an option. */
const labelsIn = (written: string, options: Options): readonly string[] => {
  const answer = unwrap(written.replace(/\\(?:text|textbf|mathrm)\s*\{([^{}]*)\}/g, "$1"));
  const byText = options.texts.flatMap((text, index) =>
    normalise(text) === normalise(answer) ? [options.labels[index] ?? ""] : [],
  );
  if (byText.length > 0) return byText;
  const alone = leading(answer, options.labels);
  if (alone !== undefined) return [alone];
  return answer.length <= MAX_BARE_CHARS ? mentioned(answer, options) : [];
};

/** "B", "(B)", "B.", "B) text", "option B", "B: text". */
const leading = (answer: string, labels: readonly string[]): string | undefined => {
  const match =
    /^(?:(?:option|choice|answer)\s*:?\s*)?[([]?\s*([A-Za-z]|\d{1,2})\s*(?:[)\].:,]|$|\s+[-–—]\s)/i.exec(
      answer,
    );
  const label = match?.[1];
  if (label === undefined) return undefined;
  const rest = answer.slice(match?.[0].length ?? 0);
  const others = labels.filter((each) => new RegExp(`(?:^|[\\s(,])${each}(?:[).,]|$)`).test(rest));
  if (others.some((other) => other.toUpperCase() !== label.toUpperCase())) return undefined;
  return labels.find((each) => each.toUpperCase() === label.toUpperCase());
};

/** Labels that stand as words of their own, and option texts, except those that are denied. */
const mentioned = (answer: string, { labels, texts }: Options): readonly string[] => {
  const kept = answer.replace(
    /\b(?:not|isn't|neither|nor|except)\s+(?:option\s+)?[(]?[A-Z0-9]{1,2}\b[)]?/gi,
    " ",
  );
  const byLabel = labels.filter((label) => new RegExp(`(?<![\\w'])${label}(?![\\w'])`).test(kept));
  if (byLabel.length > 0) return byLabel;
  const said = ` ${normalise(kept)} `;
  const byText = texts.flatMap((text, index) =>
    said.includes(` ${normalise(text)} `) ? [index] : [],
  );
  // An option whose text holds another's is the one that is meant.
  const longest = byText.filter(
    (index) =>
      !byText.some(
        (other) =>
          other !== index && normalise(texts[other] ?? "").includes(normalise(texts[index] ?? "")),
      ),
  );
  return longest.map((index) => labels[index] ?? "");
};

export const choice: Grader = {
  about: "One option of several, by its label or its text.",
  policies: [],
  grade: gradeResponse,
};
