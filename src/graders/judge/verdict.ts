import type { Grade } from "../grader.js";

export type Verdict = "correct" | "incorrect" | "refused";

/** The end of a judge's reply, where its verdict stands. */
const TAIL = 2_000;
const VERDICT = /\{\s*"verdict"\s*:\s*"(correct|incorrect|refused)"\s*\}/gi;

/** The verdict of a judge's reply; undefined where it gives none, or two that differ. */
export function readVerdict(reply: string): Verdict | undefined {
  const said = [...reply.slice(-TAIL).matchAll(VERDICT)].map((match) => match[1]?.toLowerCase());
  const [first] = new Set(said);
  if (new Set(said).size !== 1) return undefined;
  return VERDICTS.find((verdict) => verdict === first);
}

const VERDICTS: readonly Verdict[] = ["correct", "incorrect", "refused"];

/**
 * The grade that a judge's votes give; undefined stands for a vote that failed. A verdict needs more
 * than half of all the votes asked for, so that a judge that fails leaves the sample ungraded.
 */
export function decide(votes: readonly (Verdict | undefined)[]): Grade {
  const count = (verdict: Verdict) => votes.filter((vote) => vote === verdict).length;
  const tally = VERDICTS.map((verdict) => `${count(verdict)} ${verdict}`).join(", ");
  const failed = votes.filter((vote) => vote === undefined).length;
  const reason = `judge: ${tally}${failed > 0 ? `, ${failed} without a verdict` : ""}`;
  const winner = VERDICTS.find((verdict) => 2 * count(verdict) > votes.length);
  if (winner === undefined) return { grade: "ungraded", reason: `${reason}; no majority` };
  if (winner === "refused") return { grade: "refused", reason };
  const right = winner === "correct";
  return { grade: winner, score: right ? 1 : 0, extracted: winner, reason };
}
