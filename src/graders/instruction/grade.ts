import { type Grade, type Grader, type GraderSpec, tooLarge } from "../grader.js";
import { MAX_INSTRUCTED_CHARS } from "../limits.js";
import { BadTask } from "./kwargs.js";
import { looseReadings } from "./loose.js";
import { POLICIES } from "./policies.js";
import { INSTRUCTIONS } from "./registry.js";
import { type Instruction, instructionsOf } from "./target.js";
import type { Verdict } from "./verdict.js";

/** Checks every instruction of the target; an unknown one, or one without its arguments, is ungraded. */
const gradeResponse = (response: string, target: unknown, spec: GraderSpec): Grade => {
  if (response.length > MAX_INSTRUCTED_CHARS) return tooLarge();
  if (response.trim() === "") return { grade: "unparsed", reason: "the response is empty" };
  const strictness = spec.strictness ?? "strict";
  try {
    const instructions = instructionsOf(target);
    const readings = strictness === "loose" ? looseReadings(response) : [response];
    const verdicts = instructions.map((instruction) => ({
      id: instruction.id,
      ...checked(instruction, readings),
    }));
    return graded(verdicts, strictness);
  } catch (error) {
    if (error instanceof BadTask) return { grade: "ungraded", reason: error.message };
    throw error;
  }
};

/** The verdict on the response; on the loose measure the best one of its readings. */
const checked = ({ id, kwargs }: Instruction, readings: readonly string[]): Verdict => {
  const check = INSTRUCTIONS.get(id);
  if (check === undefined) throw new BadTask(`instruction "${id}" is not known`);
  try {
    return readings.map((reading) => check(reading, kwargs)).reduce(better);
  } catch (error) {
    if (error instanceof BadTask) throw new BadTask(`${id}: ${error.message}`);
    throw error;
  }
};

const RANK = { followed: 2, undecided: 1, failed: 0 } as const;

const better = (one: Verdict, other: Verdict): Verdict =>
  RANK[other.outcome] > RANK[one.outcome] ? other : one;

type Named = Verdict & { readonly id: string };

const graded = (verdicts: readonly Named[], strictness: string): Grade => {
  const failure = verdicts.find(({ outcome }) => outcome === "failed");
  const doubt = verdicts.find(({ outcome }) => outcome === "undecided");
  const count = verdicts.filter(({ outcome }) => outcome === "followed").length;
  const said = (verdict: Named): string => `${strictness}: ${verdict.id}: ${verdict.note}`;
  if (failure === undefined && doubt !== undefined)
    return { grade: "ungraded", reason: said(doubt) };
  return {
    grade: failure === undefined ? "correct" : "incorrect",
    score: count / verdicts.length,
    extracted: `${count}/${verdicts.length}: ${verdicts.map(({ id, outcome }) => `${outcome} ${id}`).join(", ")}`,
    reason:
      failure === undefined
        ? `${strictness}: all ${verdicts.length} followed (${verdicts[0]?.note ?? ""})`
        : said(failure),
  };
};

export const instruction: Grader = {
  about: "The verifiable instructions of IFEval, strict or loose.",
  options: ["strictness"],
  policies: POLICIES,
  grade: gradeResponse,
};
