import { type LogicalLine, logicalLines } from "./python-lines.js";
import { pythonShape } from "./python-shape.js";

/** Whether the first line of code (comments are none) does not stand at the left edge. */
export const isIndented = (source: string): boolean => (logicalLines(source)[0]?.indent ?? 0) > 0;

/** A text without the lines at its end that stand at the left edge and do not read as code. */
export const withoutSentencesAfter = (source: string): string => {
  const last = logicalLines(source).findLast(
    ({ start, end, indent }) => indent > 0 || pythonShape(source.slice(start, end)).plausible > 0,
  );
  const newline = last === undefined ? -1 : source.indexOf("\n", last.end);
  return newline === -1 ? source : source.slice(0, newline + 1);
};

/** Whether Python accepts the indentation of a text, if its first line may stand anywhere. */
export const isIndentedRightly = (source: string): boolean => {
  const levels: number[] = [];
  let opened = true;
  for (const line of logicalLines(source)) {
    const level = levels.at(-1) ?? -1;
    if (opened ? line.indent <= level : line.indent > level) return false;
    if (opened) levels.push(line.indent);
    while ((levels.at(-1) ?? 0) > line.indent) levels.pop();
    if (levels.at(-1) !== line.indent) return false;
    opened = opens(line);
  }
  return true;
};

/** Whether a `return` or `yield` stands outside every function of the text. */
export const returnsFromNowhere = (source: string): boolean => {
  /** Indentation of the functions that are open. */
  const functions: number[] = [];
  for (const { indent, tokens } of logicalLines(source)) {
    while ((functions.at(-1) ?? -1) >= indent) functions.pop();
    const [first, second] = [tokens[0]?.text, tokens[1]?.text];
    if (first === "def" || (first === "async" && second === "def")) functions.push(indent);
    else if (
      functions.length === 0 &&
      tokens.some(({ text }) => text === "return" || text === "yield")
    ) {
      return true;
    }
  }
  return false;
};

const opens = ({ tokens }: LogicalLine): boolean => tokens.at(-1)?.text === ":";
