import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { optionsOf } from "../graders/choice/options.js";
import type { GraderSpec } from "../graders/grader.js";
import type { Task } from "../suites/suite.js";
import type { Profile } from "./profiles.js";

/** How the reasoning is told apart from the answer on the wire. */
export const FORMS = [
  "reasoning_content", // a field of its own, DeepSeek's name
  "reasoning", // a field of its own, vLLM's name
  "inline", // <think> ... </think> in the content
  "closing-only", // the opening tag stood in the prompt
  "field-and-tags", // both at once
  "none", // no reasoning at all
] as const;
type Form = (typeof FORMS)[number];

/** What the engine does with a request; the faults happen on a sample's first request only. */
export const BEHAVIOURS = [
  "right",
  "wrong",
  "unparsed", // an answer without an answer in it
  "refused",
  "truncated", // the token limit ends the thought
  "empty", // stops without an answer
  "filtered", // 400, content filter
  "no-usage", // right, but the token counts are never sent
  "rate-limit", // 429 with Retry-After, then right
  "server-error", // 503, then right
  "cut", // ends in the middle of a line, then right
  "no-finish", // ends at an event border without a finish reason, then right
  "malformed", // an event that is not JSON, then right
  "error-event", // an error object inside the stream, then right
  "empty-body", // 200 and nothing, then right
] as const;
export type Behaviour = (typeof BEHAVIOURS)[number];

/** Everything one request will do, decided before the first byte is sent. Times in milliseconds. */
export interface Script {
  readonly behaviour: Behaviour;
  readonly form: Form;
  readonly reasoning: readonly string[];
  readonly answer: readonly string[];
  readonly inputTokens: number;
  /** true: usage rides on the last choice; false: in an event of its own without choices. */
  readonly usageOnLastChoice: boolean;
  readonly firstTokenAfter: number;
  readonly gap: number;
}

/**
 * The script of a sample: a function of the profile, the task and the sample's seed alone, so that a
 * run can be repeated and every retry of a sample meets the same script.
 */
export function scriptFor(profile: Profile, task: Task, seed: number): Script {
  const random = xoroshiro128plus(seed);
  const draw = uniformFloat64(random);
  const { reasoningTokens, firstTokenAfter, gap } = profile;
  const behaviour = plannedBehaviour(task) ?? (draw < skillOf(profile, task) ? "right" : "wrong");
  const form = plannedForm(task) ?? FORMS[uniformInt(random, 0, FORMS.length - 1)] ?? "none";
  const length = uniformInt(random, reasoningTokens.min, reasoningTokens.max);
  return {
    behaviour,
    form,
    reasoning: form === "none" ? [] : reasoningOf(length),
    answer: answerOf(behaviour, task),
    inputTokens: task.prompt.split(/\s+/).length,
    usageOnLastChoice: uniformInt(random, 0, 1) === 1,
    firstTokenAfter: uniformInt(random, firstTokenAfter.min, firstTokenAfter.max),
    gap,
  };
}

/** Chance of a right answer: the profile's skill at the task's level (1 where it has none). */
export function skillOf(profile: Profile, task: Task): number {
  const level = task.fields["level"];
  const index = typeof level === "number" ? level - 1 : 0;
  return profile.skill[Math.min(index, profile.skill.length - 1)] ?? 0;
}

function plannedBehaviour(task: Task): Behaviour | undefined {
  return BEHAVIOURS.find((behaviour) => behaviour === task.fields["behaviour"]);
}

function plannedForm(task: Task): Form | undefined {
  return FORMS.find((form) => form === task.fields["form"]);
}

/** Text that says what it is, with a decoy answer and characters of several bytes in it. */
function reasoningOf(length: number): readonly string[] {
  const words = [
    "Reference",
    " engine,",
    " not",
    " a",
    " model;",
    " decoy",
    " \\boxed{31337}",
    " π≈3",
    " 🙂",
  ];
  return Array.from({ length }, (_, index) => words[index] ?? ` ${index}`);
}

function answerOf(behaviour: Behaviour, task: Task): readonly string[] {
  switch (behaviour) {
    case "wrong":
      return wrapped(task, wrongAnswer(task));
    case "unparsed":
      return [
        "The",
        " reference",
        " engine",
        " was",
        " told",
        " to",
        " give",
        " no",
        " answer",
        " here",
        ".",
      ];
    case "refused":
      return ["I'm", " sorry,", " but", " I", " can't", " help", " with", " that."];
    case "truncated":
    case "empty":
    case "filtered":
      return [];
    default:
      return wrapped(task, String(task.target));
  }
}

/** The answer in the place where the task's grader looks first. */
function wrapped({ grader }: Task, answer: string): readonly string[] {
  if (grader.kind === "code") {
    return [
      "The",
      " program",
      ":",
      `\n\n\`\`\`${grader.language ?? "python"}\n`,
      answer,
      "\n```\n",
    ];
  }
  const tag = /^tag:([\w-]+)/.exec(grader.answer_in ?? "")?.[1];
  const [open, close] = tag === undefined ? ["\\boxed{", "}"] : [`<${tag}>`, `</${tag}>`];
  return ["The", " answer", " is", ` ${open}`, answer, close, "."];
}

/** An answer that is wrong beyond doubt: another option, or one that no task of ours has. */
export function wrongAnswer({ grader, target }: Task): string {
  if (grader.kind === "text" || grader.kind === "literal") return "nobody of that name";
  if (grader.kind === "math") return "-271828182845";
  if (grader.kind === "code") return wrongProgram(grader);
  const { labels } = optionsOf(grader.options, target);
  return labels.find((label) => label !== target) ?? "B";
}

/** Defines what is called, and fails whatever it is asked. */
function wrongProgram({ language, entry_point = "main" }: GraderSpec): string {
  return language === "javascript"
    ? `function ${entry_point}() {\n  throw new Error("wrong on purpose");\n}\n${entry_point}();`
    : `def ${entry_point}(*args):\n    raise ValueError("wrong on purpose")\n\n\n${entry_point}()`;
}
