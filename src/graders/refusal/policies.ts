import type { Policy } from "../grader.js";
export const policies: readonly Policy[] = [];
