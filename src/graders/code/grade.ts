import type { Grader } from "../grader.js";
import { EXTRACTION_POLICIES } from "./policies.js";

/** What is known of code without running it; running it is the sandbox's, which the runner asks. */
export const code: Grader = {
  about: "A program, run in a sandbox against tests it never sees.",
  options: ["language", "tests", "entry_point", "starter", "cpu_seconds", "memory_mb"],
  policies: EXTRACTION_POLICIES,
  needsTarget: false,
  grade: () => ({ grade: "ungraded", reason: "code is graded in a sandbox only" }),
};
