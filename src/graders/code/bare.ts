import type { CodeLanguage } from "./cases.js";
import { shapeOf } from "./language.js";
import { readsAsCode } from "./shape.js";

/** A line with which code may begin, told from a sentence without reading on. */
const BEGINS: Readonly<Record<CodeLanguage, RegExp>> = {
  python:
    /^(?:from\s+\.?\w[\w.]{0,80}\s+import\s|import\s+[\w.]{1,80}(?:\s+as\s+\w{1,40})?(?:\s*,\s*[\w.]{1,80}){0,20}\s*(?:#.*)?$|(?:async\s+)?def\s+\w{1,200}\s*[([]|class\s+\w{1,200}\s*[:([]|@\w[\w.]{0,80}\s*(?:\(|$)|(?:if|for|while|with)\s.{1,300}:\s*(?:#.*)?$|(?:try|else)\s*:|#!|\w{1,80}(?:\s*,\s*\w{1,80}){0,10}\s*=\s*\S|\w{1,80}(?:\.\w{1,80}){0,4}\(.{0,400}\)\s*(?:#.*)?$)/,
  javascript:
    /^(?:(?:export\s+)?(?:default\s+)?(?:async\s+)?function\b\s*\*?\s*\w{0,200}\s*\(|(?:export\s+)?(?:const|let|var)\s+[\w$[{]|(?:export\s+)?class\s+\w{1,200}[^.]{0,200}\{|import\s.{1,200}from\s|["']use strict["']|(?:module\.)?exports\b|(?:if|for|while|switch)\s*\(|(?:try|do)\s*\{|;?\(\s*(?:async\b|function\b|\()|[\w$]{1,80}(?:\.[\w$]{1,80}){0,4}\s*=(?!=)\s*\S|\/\/|\/\*|[\w$]{1,80}(?:\.[\w$]{1,80}){0,4}\(.{0,400}\)\s*;?\s*$)/,
};

/**
 * The code of an answer without fences: from the first line that begins code to the last statement
 * that reads as code. Undefined where most of what lies between is no code.
 */
export const bareProgram = (
  answer: string,
  language: CodeLanguage,
): { readonly text: string; readonly whole: boolean } | undefined => {
  const begin = beginOf(answer, BEGINS[language]);
  if (begin === undefined) return undefined;
  const rest = answer.slice(begin);
  const text = rest.slice(0, endOfCode(rest, language));
  const shape = shapeOf(text, language);
  if (!readsAsCode(shape)) return undefined;
  return { text, whole: text.trim() === answer.trim() };
};

/** Where the first line begins that may be code. */
const beginOf = (answer: string, begins: RegExp): number | undefined => {
  for (let at = 0; at < answer.length; ) {
    const newline = answer.indexOf("\n", at);
    const end = newline === -1 ? answer.length : newline;
    if (begins.test(answer.slice(at, Math.min(end, at + MAX_LINE)))) return at;
    at = end + 1;
  }
  return undefined;
};

const MAX_LINE = 1000;

/** Behind the last line at the left edge that is code, and what is inside it. */
const endOfCode = (text: string, language: CodeLanguage): number => {
  const { statements } = shapeOf(text, language);
  const last = statements.findLast(({ start, end }) => {
    const shape = shapeOf(text.slice(start, end), language);
    return (
      shape.plausible > 0 &&
      (shape.strong > 0 || shape.statements.some(({ kind }) => kind === "binding"))
    );
  });
  return last?.end ?? text.length;
};
