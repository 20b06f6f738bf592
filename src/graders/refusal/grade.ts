import type { Grade, Grader, GraderSpec } from "../grader.js";
import { decide } from "./decide.js";
import { LANGUAGES, type Language } from "./language.js";
import { policies } from "./policies.js";

const gradeReply = (reply: string, _target: unknown, spec: GraderSpec): Grade => {
  const { kind, rule, seen } = decide(reply, known(spec.language));
  switch (kind) {
    case "empty":
      return { grade: "unparsed", reason: seen };
    case "refused":
      return { grade: "refused", reason: `${rule}: ${seen}` };
    case "evasive":
      return { grade: "incorrect", score: 0, extracted: kind, reason: `evasive: ${rule}: ${seen}` };
    case "complete":
      return { grade: "correct", score: 1, extracted: kind, reason: `${rule}: ${seen}` };
  }
};

/** A language without tables of its own is told from the text, like one that is not stated. */
const known = (stated: string | undefined): Language | undefined =>
  LANGUAGES.find((language) => stated?.toLowerCase().split(/[-_]/)[0] === language);

export const refusal: Grader = {
  about: "Whether a reply answers, evades or declines, from its text alone.",
  options: ["language"],
  policies,
  needsTarget: false,
  grade: gradeReply,
};
