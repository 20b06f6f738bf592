import { LANGUAGES, type Language } from "../languages.js";
import { CODE_POLICIES } from "./code.js";
import { GRID_POLICIES } from "./grid.js";
import { INSTRUCTION_POLICIES } from "./instruction.js";
import { MATH_POLICIES } from "./math.js";
import { REFUSAL_POLICIES } from "./refusal.js";
import { CHOICE_POLICIES, JUDGE_POLICIES, LITERAL_POLICIES, TEXT_POLICIES } from "./texts.js";
import type { PolicyTexts } from "./translated.js";

/** By the kind of grader. Two kinds share policies of literals, which are told by their own name. */
const POLICIES: Readonly<Record<string, PolicyTexts>> = {
  math: MATH_POLICIES,
  choice: CHOICE_POLICIES,
  text: { ...TEXT_POLICIES, ...LITERAL_POLICIES },
  literal: LITERAL_POLICIES,
  grid: GRID_POLICIES,
  instruction: INSTRUCTION_POLICIES,
  refusal: REFUSAL_POLICIES,
  judge: JUDGE_POLICIES,
  code: CODE_POLICIES,
};

/** A policy as a grader states it, in English. */
interface Stated {
  readonly name: string;
  readonly rule: string;
  readonly why: string;
}

/** What a grader decides and why, in a language. A test holds every policy of every grader against this. */
export function policyIn(
  language: Language,
  kind: string,
  { name, rule, why }: Stated,
): Pick<Stated, "rule" | "why"> {
  const own = POLICIES[kind]?.[name];
  if (language === "en" || own === undefined) return { rule, why };
  const place = LANGUAGES.indexOf(language) - 1;
  return { rule: own.rule[place] ?? rule, why: own.why[place] ?? why };
}
