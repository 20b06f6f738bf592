import { MAX_BLOCKS, MAX_PROGRAM_CHARS } from "../limits.js";
import { bareProgram } from "./bare.js";
import type { CodeLanguage } from "./cases.js";
import { type Candidate, type Chosen, choose } from "./choose.js";
import { complete, continued } from "./complete.js";
import { type Block, fencesOf } from "./fences.js";
import { withoutSentencesAfter } from "./indentation.js";
import { isSession, languageOf, shapeOf } from "./language.js";
import { withoutExports } from "./module-words.js";
import { BARE, CONTINUATION, MODULE_WORDS, SOLUTION_CLASS } from "./policies.js";
import { entryOf, type Shape, topNames } from "./shape.js";

export interface Wanted {
  /** Default: python. */
  readonly language?: CodeLanguage;
  /** The function that is called; without it the whole program is run. */
  readonly entry_point?: string;
  /** Source that the answer may go on from, or whose imports and helpers it may take as there. */
  readonly starter?: string;
}

export type Program =
  | {
      readonly kind: "found";
      readonly program: string;
      /** Where it stood: "last fenced block", "code after a lead" ... */
      readonly where: string;
      /**
       * How the entry point is reached in it: `f`, `Solution.f` (a method: of an instance made without
       * arguments), `module.exports.f`, `module.exports`; absent where the program does not have it, or
       * none was asked for.
       */
      readonly entry?: string;
      /** The policies that made it, by name. */
      readonly rules: readonly string[];
    }
  | { readonly kind: "none"; readonly why: string };

/**
 * The program in a model's answer, from which the reasoning is already removed. Pure; never throws;
 * its work grows with the length of the answer and no faster.
 */
export const programOf = (answer: string, wanted: Wanted): Program => {
  const language = wanted.language ?? "python";
  const text = answer.replace(/\r\n?/g, "\n").replace(/^\uFEFF/, "");
  const { blocks, outside } = fencesOf(text);
  const sorted = sortOut(blocks.slice(-MAX_BLOCKS), language, wanted);
  const fenced = choose(sorted.candidates, language, wanted.entry_point);
  if (fenced !== undefined) return finished(fenced, language, wanted);
  if (sorted.refused !== undefined) return { kind: "none", why: sorted.refused };
  const bare = bareChosen(outside, language, wanted, blocks.length === 0);
  if (bare.chosen !== undefined) return finished(bare.chosen, language, wanted);
  return { kind: "none", why: sorted.unusable ?? bare.why };
};

interface Sorted {
  readonly candidates: readonly Candidate[];
  /** Why there is no program, where code of another language stands there. */
  readonly refused?: string;
  /** Why the blocks that there are count for nothing. */
  readonly unusable?: string;
}

const sortOut = (blocks: readonly Block[], language: CodeLanguage, wanted: Wanted): Sorted => {
  const candidates: Candidate[] = [];
  let refused: string | undefined;
  let unusable: string | undefined;
  for (const { tag, text } of blocks) {
    if (text.trim() === "") {
      unusable = "the answer's code block is empty";
    } else if (text.length > MAX_PROGRAM_CHARS) {
      unusable = `the program is longer than ${MAX_PROGRAM_CHARS} characters`;
    } else if (tag.kind === "no-program") {
      unusable = `the answer has no program, only a block of ${tag.name}`;
    } else if (isSession(text)) {
      unusable = "the answer's code block is an interactive session";
    } else {
      const shapes = shapesOf(text);
      const found = foundLanguage(tag, text, shapes, language, wanted);
      const shape = shapes(language);
      if (found === language) candidates.push({ text, shape, names: topNames(shape) });
      else if (found === undefined) unusable = "the answer's code block does not read as code";
      else refused = `the answer's code is ${found}, ${language} was asked for`;
    }
  }
  return { candidates, ...(refused && { refused }), ...(unusable && { unusable }) };
};

const foundLanguage = (
  tag: Block["tag"],
  text: string,
  shapes: (language: CodeLanguage) => Shape,
  language: CodeLanguage,
  { entry_point: entry, starter }: Wanted,
): string | undefined => {
  if (tag.kind === "program") return tag.language;
  if (tag.kind === "other") return tag.name;
  const goesOn =
    entry !== undefined &&
    starter !== undefined &&
    continued(text, { language, entry, starter }) !== undefined;
  return languageOf(text, shapes, language) ?? (goesOn ? language : undefined);
};

/** The shape of a text in either language, each made once. */
const shapesOf = (text: string): ((language: CodeLanguage) => Shape) => {
  const made = new Map<CodeLanguage, Shape>();
  return (language) => {
    const shape = made.get(language) ?? shapeOf(text, language);
    made.set(language, shape);
    return shape;
  };
};

const bareChosen = (
  text: string,
  language: CodeLanguage,
  { entry_point: entry, starter }: Wanted,
  alone: boolean,
): { readonly chosen?: Chosen; readonly why: string } => {
  const why = "there is no code in the answer";
  if (text.trim() === "") return { why: "the answer is empty" };
  if (text.length > MAX_PROGRAM_CHARS) {
    return { why: `the answer has no fence and is longer than ${MAX_PROGRAM_CHARS} characters` };
  }
  if (isSession(text)) return { why: "the answer is an interactive session" };
  if (alone && entry !== undefined && starter !== undefined) {
    const body = language === "python" ? withoutSentencesAfter(text) : text;
    if (isBody(body, language) && continued(body, { language, entry, starter }) !== undefined) {
      const where = body === text ? "whole answer" : "code before the sentences";
      return { chosen: { program: body, where, rule: CONTINUATION.name }, why };
    }
  }
  const shapes = shapesOf(text);
  const other = languageOf(text, shapes, language);
  if (other !== undefined && other !== language) {
    return { why: `the answer's code is ${other}, ${language} was asked for` };
  }
  const bare = bareProgram(text, language);
  if (bare === undefined) return { why };
  const where = bare.whole ? "whole answer" : "code among the sentences";
  return { chosen: { program: bare.text, where, rule: BARE.name }, why };
};

/** Reads as code from its first line on. */
const isBody = (text: string, language: CodeLanguage): boolean => {
  const { lines, plausible } = shapeOf(text, language);
  return lines > 0 && plausible >= 0.8 * lines;
};

const finished = (chosen: Chosen, language: CodeLanguage, wanted: Wanted): Program => {
  const { entry_point: entry, starter } = wanted;
  const completed = complete(chosen.program, {
    language,
    ...(entry !== undefined && { entry }),
    ...(starter !== undefined && { starter }),
  });
  const program = language === "javascript" ? withoutExports(completed.program) : completed.program;
  const found = entry === undefined ? undefined : entryOf(shapeOf(program, language), entry);
  const rules = new Set([chosen.rule, ...completed.rules]);
  if (program !== completed.program || found?.startsWith("module.")) rules.add(MODULE_WORDS.name);
  if (found?.startsWith("Solution.") && found !== entry) rules.add(SOLUTION_CLASS.name);
  return {
    kind: "found",
    program,
    where: chosen.where,
    ...(found !== undefined && { entry: found }),
    rules: [...rules],
  };
};
