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
    /^[ \t]*(?:public|final|abstract)\s+class\s+\w+|\bpublic\s+(?:static\s+)?\w+(?:\[\])?\s+\w+\s*\(|\bSystem\.out\./m,
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

/**
 * The language that a text without a tag is in, as far as it can be told. Where it reads as both, the
 * language that was asked for is meant.
 */
export const languageOf = (
  text: string,
  shape: (language: CodeLanguage) => Shape,
  asked: CodeLanguage,
): string | undefined => {
  if (isSession(text)) return undefined;
  const share = (language: CodeLanguage): number => {
    const { plausible, lines } = shape(language);
    return readsAsCode(shape(language)) ? plausible / lines : 0;
  };
  const [python, javascript] = [share("python"), share("javascript")];
  const better = asked === "python" ? python >= javascript : python > javascript;
  const read = Math.max(python, javascript) === 0 ? undefined : better ? "python" : "javascript";
  if (read === "python" && python === 1) return read;
  const head = text.slice(0, 8000);
  return MARKS.find(([, mark]) => mark.test(head))?.[0] ?? read;
};
