import type { CodeLanguage } from "./cases.js";
import { javascriptShape } from "./javascript-shape.js";
import { pythonShape } from "./python-shape.js";
import { readsAsCode, type Shape } from "./shape.js";

export const shapeOf = (source: string, language: CodeLanguage): Shape =>
  language === "python" ? pythonShape(source) : javascriptShape(source);

/** A first line that only a session or a terminal shows. */
const SESSION = /^\s*(?:>>>(?: |$)|In \[\d{1,6}\]:|[$%] \S|> \S|C:\\)/;

/** Whether a text shows an interpreter or a shell at work. */
export const isSession = (text: string): boolean => {
  const start = text.slice(0, 4000).trimStart();
  return SESSION.test(start.split("\n", 1)[0] ?? "");
};

const MARKS: readonly (readonly [name: string, mark: RegExp])[] = [
  [
    "c++",
    /^[ \t]*#include\s*<(?:bits\/|iostream|vector|string>|map|algorithm)|\busing namespace std\b|\bstd::/m,
  ],
  ["c", /^[ \t]*#include\s*[<"]/m],
  [
    "java",
    /^[ \t]*(?:public\s+)?(?:final\s+)?class\s+\w+\s*\{|\bpublic\s+(?:static\s+)?\w+(?:\[\])?\s+\w+\s*\(|\bSystem\.out\./m,
  ],
  ["c#", /^[ \t]*using System\b|\bConsole\.(?:Write|Read)/m],
  ["go", /^[ \t]*package[ \t]+\w+[ \t]*$|^[ \t]*func[ \t]+\w*[ \t]*\(/m],
  ["rust", /^[ \t]*(?:pub\s+)?fn\s+\w+|\blet\s+mut\b/m],
  [
    "typescript",
    /^[ \t]*(?:export\s+)?(?:interface|type)\s+\w+\s*[={]|\)\s*:\s*(?:number|string|boolean|void|any)\b/m,
  ],
  ["ruby", /^[ \t]*def[ \t]+\w[\w?!]{0,80}(?:\([^:\n]{0,200}\))?[ \t]*$/m],
];

/** The language that a text without a tag is in, as far as it can be told. */
export const languageOf = (
  text: string,
  shape: (language: CodeLanguage) => Shape,
): string | undefined => {
  if (isSession(text)) return undefined;
  const head = text.slice(0, 8000);
  const python = shape("python");
  const javascript = shape("javascript");
  const asPython = readsAsCode(python) ? python.plausible / python.lines : 0;
  const asJavascript = readsAsCode(javascript) ? javascript.plausible / javascript.lines : 0;
  if (asPython > 0 && asPython >= asJavascript && python.strong >= javascript.strong)
    return "python";
  const other = MARKS.find(([, mark]) => mark.test(head))?.[0];
  if (asJavascript > 0 && (other === undefined || other === "java")) {
    // A bare `class X {` is JavaScript as well.
    if (asJavascript >= asPython || javascript.strong > python.strong) return "javascript";
  }
  return asPython > 0 && other === undefined ? "python" : other;
};
