import type { Policy } from "../grader.js";

export const LAST_FENCE: Policy = {
  name: "last-fence",
  rule: "the program is the last fenced block of the language asked for; a block that is never closed ends with the answer, and a fence inside a triple-quoted string is text",
  why: "models correct themselves downwards, and an answer cut off after its code still has its code",
};

export const DEFINITION: Policy = {
  name: "definition",
  rule: "where a function is asked for, the last block that defines it counts before blocks that only call it; where a program is asked for, the last block that reads the input counts before blocks that only show its use",
  why: "examples and tests of the answer often stand after it, and are not the answer",
};

export const PARTS: Policy = {
  name: "parts",
  rule: "blocks that bind a name which the chosen block uses and does not bind itself are joined with it, in the order in which they stand",
  why: "an answer told in steps (imports, a helper, the function) is one program; a block that needs nothing of the others stands alone, so that old versions cannot reach into the last one",
};

const OTHER_LANGUAGE: Policy = {
  name: "other-language",
  rule: "code of another language than the one asked for is no program, and the grade names the language; TypeScript is not JavaScript",
  why: "a right idea in Java does not answer a question for Python, and running it as Python would only hide why it fails",
};

const NO_OUTPUT: Policy = {
  name: "no-output",
  rule: "blocks of output, data, shell commands, differences and interactive sessions (>>>) never count",
  why: "they show what a program does, and are none",
};

const UNTAGGED: Policy = {
  name: "untagged",
  rule: "a block without a language counts if at least four fifths of its statements read as code of the language and one of them does something (imports, defines, branches, loops, calls)",
  why: "many answers leave the tag out, and untagged blocks also hold outputs and formulas",
};

export const BARE: Policy = {
  name: "bare",
  rule: "without a fence the program goes from the first line of code to the last one; sentences before and after it are left out, sentences between its lines stay",
  why: "completions are bare code; a program that a sentence cuts in two does not run, and must not be mended",
};

export const CONTINUATION: Policy = {
  name: "continuation",
  rule: "an answer that goes on inside the function that the starter begins is put after the starter; white space lost before its first line is given back",
  why: "HumanEval asks for a completion of the prompt and runs both together",
};

export const STARTER_CONTEXT: Policy = {
  name: "starter-context",
  rule: "what stands in the starter before its last function (imports, helpers) is put before a program that does not bind the same names; nothing that the program binds itself is put there twice",
  why: "the prompt gives them as there already, and HumanEval's tests call its helpers; what neither has stays missing",
};

export const SOLUTION_CLASS: Policy = {
  name: "solution-class",
  rule: "a function that is not found at the top level is looked for as a method of a class Solution",
  why: "LeetCode's form, which models also give where a plain function is asked for",
};

export const MODULE_WORDS: Policy = {
  name: "module-words",
  rule: "of JavaScript the words export and export default are left out, and export lists dropped; exports and module.exports are there, and a function found only on them is called there",
  why: "they say who may use a function, not what it does; imports of modules fail, as there are none",
};

const AS_WRITTEN: Policy = {
  name: "as-written",
  rule: "the program is run as it is written: no escaped sign, curly quote, indentation or bracket is mended, beyond the indentation of the fence itself",
  why: "a program that does not run is a wrong answer",
};

/** All of them, in the order in which they apply. */
export const EXTRACTION_POLICIES: readonly Policy[] = [
  LAST_FENCE,
  DEFINITION,
  PARTS,
  OTHER_LANGUAGE,
  NO_OUTPUT,
  UNTAGGED,
  BARE,
  CONTINUATION,
  STARTER_CONTEXT,
  SOLUTION_CLASS,
  MODULE_WORDS,
  AS_WRITTEN,
];
