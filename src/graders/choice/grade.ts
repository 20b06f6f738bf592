import type { Grade, Grader, GraderSpec } from "../grader.js";
import { conclusionOf } from "./conclude.js";
import { optionsOf, targetLabel } from "./options.js";
import { LAST_STATEMENT, ONE_OPTION, STATED } from "./policies.js";

/** One option of several. The target is the label of an option or its text. */
const gradeResponse = (response: string, target: unknown, spec: GraderSpec): Grade => {
  const options = optionsOf(spec.options, target);
  const wanted = targetLabel(target, options);
  if (wanted === undefined) {
    return { grade: "ungraded", reason: `the target ${JSON.stringify(target)} names no option` };
  }
  const found = conclusionOf(response, spec, options);
  if (found === undefined) return { grade: "unparsed", reason: "no answer was found" };
  const { labels, place } = found;
  const [label] = labels;
  if (label === undefined) return { grade: "unparsed", reason: `${place}: names no option` };
  if (labels.length > 1) {
    const names = labels.join(", ");
    return { grade: "unparsed", reason: `${place}: names ${names} (${ONE_OPTION.name})` };
  }
  const right = label === wanted;
  return {
    grade: right ? "correct" : "incorrect",
    score: right ? 1 : 0,
    extracted: label,
    reason: `${place}: option ${label} (${LAST_STATEMENT.name})`,
  };
};

export const choice: Grader = {
  about: "One option of several, by its label or its text.",
  options: ["answer_in", "options"],
  policies: [LAST_STATEMENT, ONE_OPTION, STATED],
  grade: gradeResponse,
};
