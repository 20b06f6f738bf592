import type { CodeLanguage } from "./cases.js";
import { isIndented, isIndentedRightly, returnsFromNowhere } from "./indentation.js";
import { javascriptTokens } from "./javascript-tokens.js";
import { shapeOf } from "./language.js";
import { CONTINUATION, STARTER_CONTEXT } from "./policies.js";
import { entryOf, type Shape, topNames } from "./shape.js";

export interface Completed {
  readonly program: string;
  /** The policies that put something of the starter before the program. */
  readonly rules: readonly string[];
}

interface Asked {
  readonly language: CodeLanguage;
  readonly entry?: string;
  readonly starter?: string;
}

/** The program with what it needs of the starter: its beginning, or its imports and helpers. */
export const complete = (program: string, { language, entry, starter }: Asked): Completed => {
  if (starter === undefined || starter.trim() === "") return { program, rules: [] };
  const begun = entry === undefined ? undefined : continued(program, { language, entry, starter });
  if (begun !== undefined) return { program: begun, rules: [CONTINUATION.name] };
  const context = contextOf(starter, program, language, entry);
  if (context === "") return { program, rules: [] };
  const at = language === "python" ? behindFutureImports(program) : 0;
  return {
    program: `${program.slice(0, at)}${context}\n\n${program.slice(at)}`,
    rules: [STARTER_CONTEXT.name],
  };
};

/** The starter with the program behind it, where the program goes on inside the starter's function. */
export const continued = (
  program: string,
  {
    language,
    entry,
    starter,
  }: { readonly language: CodeLanguage; readonly entry: string; readonly starter: string },
): string | undefined => {
  const shape = shapeOf(program, language);
  if (entryOf(shape, entry) !== undefined) return undefined;
  if (entryOf(shapeOf(starter, language), entry) === undefined) return undefined;
  const head = starter.replace(/[ \t]{0,1000}$/, "");
  if (language === "javascript")
    return openBraces(starter) > 0 && openBraces(program) < 0 ? `${head}\n${program}` : undefined;
  const body = bodyOf(program, indentOfBody(starter));
  return body === undefined ? undefined : `${head.endsWith("\n") ? head : `${head}\n`}${body}`;
};

/** The body of a function with its indentation; undefined where the text is none. */
const bodyOf = (program: string, indent: string): string | undefined => {
  const text = program.replace(/^(?:[ \t]{0,1000}\n)+/, "");
  if (isIndented(text)) return text;
  // The first line alone lost its indentation to somebody's trim().
  if (!isIndentedRightly(text)) {
    return isIndentedRightly(`${indent}${text}`) ? `${indent}${text}` : undefined;
  }
  return returnsFromNowhere(text) ? text.replace(/^(?=.)/gm, indent) : undefined;
};

/** The indentation of the last line of the starter's function that has one; four spaces without. */
const indentOfBody = (starter: string): string => {
  const lines = starter.split("\n").filter((line) => line.trim() !== "");
  const definition = lines.findLast((line) => /^[ \t]*(?:async +)?def\b/.test(line)) ?? "";
  const outer = /^[ \t]*/.exec(definition)?.[0] ?? "";
  const after = lines[lines.lastIndexOf(definition) + 1] ?? "";
  const inner = /^[ \t]*/.exec(after)?.[0] ?? "";
  return inner.length > outer.length ? inner : `${outer}    `;
};

/** Braces opened and not closed; below zero where more are closed than opened. */
const openBraces = (source: string): number => {
  const signs = javascriptTokens(source).filter(({ kind }) => kind === "op");
  const count = (sign: string): number => signs.filter(({ text }) => text === sign).length;
  return count("{") - count("}");
};

/** The statements of the starter before its entry point whose names the program does not bind. */
const contextOf = (
  starter: string,
  program: string,
  language: CodeLanguage,
  entry: string | undefined,
): string => {
  const shape = shapeOf(starter, language);
  const bound = topNames(shapeOf(program, language));
  const until = entryIndex(shape, entry);
  return shape.statements
    .slice(0, until)
    .filter((statement) => {
      const { start, end, kind, binds, bindsUnknown } = statement;
      if (bindsUnknown || (kind === "act" && binds.length === 0)) {
        return !program.includes(starter.slice(start, end));
      }
      return binds.some((name) => !bound.has(name));
    })
    .map(({ start, end }) => starter.slice(start, end))
    .join("\n");
};

/** Where the statement stands that holds the entry point; the end of a starter that has none. */
const entryIndex = (shape: Shape, entry: string | undefined): number => {
  const holds = (name: string): number =>
    shape.statements.findLastIndex(({ binds }) => binds.includes(name));
  if (entry === undefined) return shape.statements.length;
  const found =
    holds(entry) >= 0 ? holds(entry) : shape.solution.has(entry) ? holds("Solution") : -1;
  return found >= 0 ? found : shape.statements.length;
};

/** Behind the imports from __future__, which must stand first (a docstring may stand before them). */
const behindFutureImports = (program: string): number => {
  let at = 0;
  for (const { start, end, kind } of shapeOf(program, "python").statements) {
    const text = program.slice(start, end);
    if (kind === "import" && text.startsWith("from __future__")) at = lineEnd(program, end);
    else if (!/^(?:[rRuU]?["'])/.test(text)) break;
  }
  return at;
};

const lineEnd = (program: string, from: number): number => {
  const end = program.indexOf("\n", from);
  return end === -1 ? program.length : end + 1;
};
