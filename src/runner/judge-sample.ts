import { createHash } from "node:crypto";
import type { Grade } from "../graders/grader.js";
import { judgePrompt, MAX_JUDGED_CHARS, type Order } from "../graders/judge/prompt.js";
import { decide, readVerdict, type Verdict } from "../graders/judge/verdict.js";
import type { AttemptRecord, PlannedSample } from "../store/rows.js";
import type { Task } from "../suites/suite.js";
import { sampleSeed } from "./seed.js";
import { type SampleContext, takeSample } from "./take-sample.js";

/** Votes where the suite does not say: one in each order, and one that decides. */
const VOTES = 3;
const ORDERS: readonly Order[] = ["reference first", "answer first"];

/** A judge's grade and every request it took. */
export interface Judged {
  readonly grade: Grade;
  readonly requests: readonly AttemptRecord[];
}

/**
 * Has a completed answer judged by a majority of votes. `numbersBefore` requests were made for the
 * sample already. A judge that fails leaves the sample ungraded: that says nothing about the answer.
 */
export async function judgeSample(
  sample: PlannedSample,
  task: Task,
  answer: string,
  judge: Omit<SampleContext, "attemptsBefore">,
  numbersBefore: number,
): Promise<Judged> {
  const reference = typeof task.target === "string" ? task.target : JSON.stringify(task.target);
  const parts = [task.prompt, reference, answer];
  if (parts.some((part) => part.length > MAX_JUDGED_CHARS)) {
    return { grade: { grade: "ungraded", reason: "judge: too large to be shown" }, requests: [] };
  }
  const { criterion, votes = VOTES } = task.grader;
  const question = { prompt: task.prompt, reference, answer, ...(criterion && { criterion }) };
  const fence = fenceFor(parts);
  const cast: (Verdict | undefined)[] = [];
  const requests: AttemptRecord[] = [];
  for (let vote = 0; vote < votes; vote += 1) {
    const order = ORDERS[vote % ORDERS.length] ?? "reference first";
    const asked = await takeSample(
      { ...sample, seed: sampleSeed(sample.seed, task.id, vote) },
      { ...task, prompt: judgePrompt(question, order, fence) },
      { ...judge, attemptsBefore: numbersBefore + requests.length },
    );
    requests.push(...asked);
    const last = asked.at(-1)?.result;
    cast.push(last?.ok === true ? readVerdict(last.completion.answer) : undefined);
  }
  return { grade: decide(cast), requests };
}

/** A line that stands in none of the texts, and that their author could not foresee. */
function fenceFor(parts: readonly string[]): string {
  for (let salt = 0; ; salt += 1) {
    const digest = createHash("sha256")
      .update(JSON.stringify([salt, ...parts]))
      .digest("hex");
    const fence = `=====${digest.slice(0, 16)}=====`;
    if (parts.every((part) => !part.includes(fence))) return fence;
  }
}
