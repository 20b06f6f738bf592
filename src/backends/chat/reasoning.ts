const OPEN = "<think>";
const CLOSE = "</think>";

export interface Said {
  /** All text that came in a field of its own (`reasoning_content`, `reasoning`); "" when none did. */
  readonly reasoningField: string;
  /** All text of the ordinary content, its events joined. */
  readonly content: string;
}

/** Half open: [start, end), offsets in `content`. */
interface Span {
  readonly start: number;
  readonly end: number;
}

export interface SplitText {
  readonly reasoning: string;
  readonly answer: string;
  /** Where the reasoning stands in `content`; absent when it is empty or came in its own field. */
  readonly reasoningSpan?: Span;
  /** Offset in `content` of the answer's first character that is not white; absent without one. */
  readonly answerStart?: number;
  /** A thought was opened and never closed; the answer is then "". */
  readonly unfinishedReasoning: boolean;
}

/**
 * Tells the reasoning from the answer. Text in a reasoning field is the reasoning, and a thought at
 * the head of the content is then a repetition (llama.cpp's `deepseek-legacy`). Without such text the
 * last `</think>` divides: chat templates put the opening tag into the prompt, and thoughts nest.
 */
export function splitReasoning({ reasoningField, content }: Said): SplitText {
  return reasoningField === "" ? splitInline(content) : splitBeside(reasoningField, content);
}

function splitInline(content: string): SplitText {
  const close = content.lastIndexOf(CLOSE);
  const after = close === -1 ? 0 : close + CLOSE.length;
  const reopened =
    close === -1 ? content.includes(OPEN) : content.startsWith(OPEN, skipSpace(content, after));
  if (reopened)
    return { ...thought(content, content.length), answer: "", unfinishedReasoning: true };
  if (close === -1)
    return { reasoning: "", ...answerAfter(content, 0), unfinishedReasoning: false };
  return { ...thought(content, close), ...answerAfter(content, after), unfinishedReasoning: false };
}

function splitBeside(reasoning: string, content: string): SplitText {
  const after = endOfRepeatedThought(reasoning.trim(), content);
  if (after === undefined) return { reasoning, answer: "", unfinishedReasoning: true };
  return { reasoning, ...answerAfter(content, after), unfinishedReasoning: false };
}

/** Offset behind the thought at the head of the content: 0 without one, undefined when never closed. */
function endOfRepeatedThought(repeated: string, content: string): number | undefined {
  const head = skipSpace(content, 0);
  const opened = content.startsWith(OPEN, head);
  const inner = skipSpace(content, opened ? head + OPEN.length : head);
  const same = content.startsWith(repeated, inner) ? inner + repeated.length : inner;
  const close = skipSpace(content, same);
  if (content.startsWith(CLOSE, close)) return close + CLOSE.length;
  return opened ? endOfThought(content, inner) : 0;
}

/** Behind the tag that closes the thought entered at `from`; the first closing tag if they do not pair. */
function endOfThought(content: string, from: number): number | undefined {
  const tags = /<(\/?)think>/g;
  tags.lastIndex = from;
  let depth = 1;
  let first: number | undefined;
  for (let tag = tags.exec(content); tag !== null; tag = tags.exec(content)) {
    const closing = tag[1] === "/";
    depth += closing ? -1 : 1;
    if (closing) first ??= tags.lastIndex;
    if (depth === 0) return tags.lastIndex;
  }
  return first;
}

/** The content up to `end` as a thought, without its opening tag and the space around it. */
function thought(
  content: string,
  end: number,
): { readonly reasoning: string; readonly reasoningSpan?: Span } {
  const head = skipSpace(content, 0);
  const opened = content.startsWith(OPEN, head) ? head + OPEN.length : head;
  const reasoning = content.slice(opened, end).trim();
  if (reasoning === "") return { reasoning };
  const start = skipSpace(content, opened);
  return { reasoning, reasoningSpan: { start, end: start + reasoning.length } };
}

/** Blank lines behind a thought are no part of the answer; the indentation of its first line is. */
function answerAfter(
  content: string,
  after: number,
): { readonly answer: string; readonly answerStart?: number } {
  const rest = content.slice(after);
  const answer = after === 0 ? rest : rest.replace(/^\s*\n|^[^\S\n]+/, "");
  const answerStart = skipSpace(content, after);
  return answerStart < content.length ? { answer, answerStart } : { answer };
}

function skipSpace(text: string, from: number): number {
  return text.length - text.slice(from).trimStart().length;
}
