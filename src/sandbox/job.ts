import type { CodeLanguage, CodeTests } from "../graders/code/cases.js";
import type { Execution, Verdict } from "../graders/code/execution.js";
import type { Limits } from "./limits.js";

/** A program and what it must do. */
export interface Job {
  readonly language: CodeLanguage;
  readonly program: string;
  readonly tests: CodeTests;
  /** The function that calls go to; `Solution.f` and a method of `class Solution` count too. */
  readonly entry?: string;
  /** What the tests may use beside the program: HumanEval's prompt, with its imports and helpers. */
  readonly starter?: string;
  readonly limits: Limits;
}

/** What a judge makes of a program: everything but what the sandbox adds. */
export type Judgement = Pick<Execution, "verdict" | "detail" | "passed" | "tests" | "failing">;

export interface Judged {
  readonly judgement: Judgement;
  /** Processor time of the program and its children, milliseconds. */
  readonly cpuMs: number;
}

/** The tests cannot be run at all, whatever the program: nothing is said of it. */
export class BrokenTests extends Error {
  override readonly name = "BrokenTests";
}

/** Why a program has no result. */
export interface Refusal {
  readonly verdict: Exclude<Verdict, "passed" | "failed" | "sandbox-unavailable">;
  readonly detail: string;
}
