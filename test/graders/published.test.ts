import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { GraderSpec, TextComparison } from "../../src/graders/grader.js";
import { gradeResponse } from "../../src/runner/grade-response.js";
import { NO_TRANSCRIPTS, TRANSCRIPTS, TRANSCRIPTS_PRESENT } from "../helpers/transcripts.js";

interface Line {
  readonly task_id: string;
  readonly sample: number;
  readonly target: unknown;
  readonly response: string;
  readonly label: 0 | 1;
  readonly metadata?: { readonly options?: number };
}

interface Expected {
  readonly grader: "choice" | "text";
  readonly grader_options: {
    readonly answer_in: readonly string[];
    readonly compare?: TextComparison;
  };
  readonly n: number;
  readonly skip: readonly string[];
  readonly labels: { readonly ones: number };
  readonly after_skip?: { readonly n: number; readonly ones: number };
  readonly right_score?: { readonly right: number | readonly number[] };
}

const FILES = [
  "farel/deepseek-v3",
  "farel/o1-mini",
  "farel/qwq-32b-preview",
  "gpqa-letters/r1-distill-llama-70b.all-gold-A",
  "mmlu-pro/deepseek-coder-v2.sample",
  "zeroeval/crux.deepseek-v2.5",
  "reasoning-gym/r1-easy/algorithmic.base_conversion",
  "reasoning-gym/r1-easy/arithmetic.calendar_arithmetic",
  "reasoning-gym/r1-easy/code.bf",
  "reasoning-gym/r1-easy/graphs.family_relationships",
  "reasoning-gym/r1-easy/logic.knights_knaves",
  "reasoning-gym/r1-easy/logic.syllogism",
  "reasoning-gym/r1-easy/logic.zebra_puzzles",
];

/** Places that only EXPECTED.json has a name for are those where a grader looks by itself. */
const OWN_PLACES = /phrase|letter|whole/;

/** Share of replies that name two options; more would mean that the grader sees two where there is one. */
const MOST_NAMING_TWO = 0.005;

function specOf(expected: Expected, line: Line): GraderSpec {
  const places = expected.grader_options.answer_in.join("|");
  const { compare } = expected.grader_options;
  const options = line.metadata?.options;
  return {
    kind: expected.grader,
    ...(!OWN_PLACES.test(places) && { answer_in: places }),
    ...(compare && { compare }),
    ...(options !== undefined && { options }),
  };
}

function measured(file: string, expected: Expected) {
  const skip = new Set(expected.skip);
  const lines = readFileSync(join(TRANSCRIPTS, `${file}.jsonl`), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line): Line => JSON.parse(line));
  const graded = lines.map((line) => {
    const { grade, reason } = gradeResponse(line.response, line.target, specOf(expected, line));
    const skipped = skip.has(line.task_id) || skip.has(`${line.task_id}::${line.sample}`);
    // The sources take the first of two options that a reply names; here that is no answer.
    const namesTwo = line.label === 1 && grade === "unparsed" && reason.includes("one-option");
    return { ...line, right: grade === "correct", reason, skipped, namesTwo };
  });
  const kept = graded.filter(({ skipped }) => !skipped);
  return {
    n: graded.length,
    namesTwo: graded.filter(({ namesTwo }) => namesTwo).length,
    right: graded.filter(({ right }) => right).length,
    keptRight: kept.filter(({ right }) => right).length,
    disagreements: kept
      .filter(({ right, label, namesTwo }) => right !== (label === 1) && !namesTwo)
      .map(({ task_id, sample, reason }) => `${task_id}::${sample} ${reason}`),
  };
}

if (!TRANSCRIPTS_PRESENT) process.stdout.write(`${NO_TRANSCRIPTS}\n`);

describe.runIf(TRANSCRIPTS_PRESENT)("published scores", () => {
  const all: { readonly files: Readonly<Record<string, Expected>> } = TRANSCRIPTS_PRESENT
    ? JSON.parse(readFileSync(join(TRANSCRIPTS, "EXPECTED.json"), "utf8"))
    : { files: {} };

  it.each(FILES)("%s: every label is reproduced, but for those known to be wrong", (file) => {
    const expected = all.files[`${file}.jsonl`];
    if (expected === undefined) throw new Error(`EXPECTED.json has no ${file}`);
    const found = measured(file, expected);
    expect(found.n).toBe(expected.n);
    expect(found.disagreements).toEqual([]);
    expect(found.namesTwo).toBeLessThanOrEqual(found.n * MOST_NAMING_TWO);
    expect(found.keptRight + found.namesTwo).toBe(
      expected.after_skip?.ones ?? expected.labels.ones,
    );
    const right = expected.right_score?.right ?? expected.labels.ones;
    const range = Array.isArray(right) ? right : [right];
    expect(range).toContain(found.right + found.namesTwo);
  });
});
