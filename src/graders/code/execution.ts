/** What running a program came to: plain data, as it is stored with a grade. */

/**
 * passed, failed: every test ran, or one gave another result; error: the program raised, could not be
 * loaded or ended early; violation: it broke the protocol or reached for what it may not have;
 * sandbox-unavailable: nothing was run, which says nothing about the program.
 */
export const VERDICTS = [
  "passed",
  "failed",
  "error",
  "timeout",
  "memory",
  "output-limit",
  "violation",
  "sandbox-unavailable",
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The first test that did not hold, as texts to be shown. */
interface FailingTest {
  /** Counted from 1. */
  readonly number: number;
  /** The call, or the start of the standard input. */
  readonly input: string;
  readonly expected?: string;
  readonly got?: string;
}

export interface Execution {
  readonly verdict: Verdict;
  /** In a sentence: the exception, the limit that was reached, the mend where no sandbox is there. */
  readonly detail: string;
  /** Tests that held, and all of them where their number is known. */
  readonly passed: number;
  readonly tests?: number;
  readonly failing?: FailingTest;
  /** Processor time of the program and its children, milliseconds; absent where nothing ran. */
  readonly cpuMs?: number;
  /** How it was confined: `bubblewrap`, `docker` ... or `reduced isolation`. */
  readonly isolation?: string;
  /** The interpreter, e.g. `Python 3.11.2`. */
  readonly runtime?: string;
}
