import { plays } from "../ask.js";
import { streamed, TOKENS, wordFor } from "../dialect.js";
import { type Cases, completed } from "./case.js";

const both = completed({ reasoning: "six sevens", answer: "42", finishReason: "stop" });

/** Reasoning in each of the forms that the provider uses. */
export const reasoning: Cases = (dialect) => {
  const { text, fields } = dialect;
  return [
    ...Object.entries(fields).flatMap(([name, field]) => [
      {
        title: `reads the reasoning from ${name}`,
        script: plays(...streamed(dialect, field("six"), field(" sevens"), text("4"), text("2"))),
        expected: both,
        outcome: "completed" as const,
      },
      {
        title: `reads the reasoning once that ${name} and tags both hold`,
        script: plays(
          ...streamed(
            dialect,
            field("six sevens"),
            text("<think>six sevens</think>"),
            text("\n\n42"),
          ),
        ),
        expected: both,
      },
      {
        title: `takes no closing tag that the answer quotes for a delimiter beside ${name}`,
        script: plays(...streamed(dialect, field("six"), text("a </think> ends it"))),
        expected: completed({ reasoning: "six", answer: "a </think> ends it" }),
      },
      {
        title: `calls an answer empty, not wrong, if all of it is in ${name}`,
        script: plays(...streamed(dialect, field("it must be 42"))),
        expected: completed({ reasoning: "it must be 42", answer: "" }),
        outcome: "empty" as const,
      },
      {
        title: `calls a thought in ${name} truncated that the limit ended`,
        script: plays(
          ...dialect.opening,
          field("six sev"),
          ...dialect.ending(wordFor(dialect, "length"), TOKENS),
        ),
        expected: completed({ reasoning: "six sev", answer: "", finishReason: "length" }),
        outcome: "truncated" as const,
      },
      {
        title: `takes an empty ${name} for no reasoning`,
        script: plays(...streamed(dialect, field(""), text("six</think>42"))),
        expected: completed({ reasoning: "six", answer: "42" }),
      },
    ]),
    {
      title: "reads the reasoning from tags in the text",
      script: plays(
        ...streamed(dialect, text("<think>\nsix"), text(" sevens\n</think>\n\n"), text("42")),
      ),
      expected: both,
    },
    {
      title: "reads the reasoning from tags that are split over events",
      script: plays(
        ...streamed(dialect, text("<th"), text("ink>six sevens</"), text("thi"), text("nk>42")),
      ),
      expected: both,
    },
    {
      title: "reads the reasoning before a closing tag alone",
      script: plays(...streamed(dialect, text("six sevens\n"), text("</think>\n\n42"))),
      expected: both,
    },
    {
      title: "takes an empty thought for legal",
      script: plays(...streamed(dialect, text("<think>\n\n</think>\n\n42"))),
      expected: completed({ reasoning: "", answer: "42", unfinishedReasoning: false }),
    },
    {
      title: "takes an answer without a thought as it is",
      script: plays(...streamed(dialect, text("42"))),
      expected: completed({ reasoning: "", answer: "42", unfinishedReasoning: false }),
    },
    {
      title: "calls a thought truncated that was opened and never closed",
      script: plays(
        ...dialect.opening,
        text("<think>six sev"),
        ...dialect.ending(wordFor(dialect, "length"), TOKENS),
      ),
      expected: completed({ reasoning: "six sev", answer: "", unfinishedReasoning: true }),
      outcome: "truncated" as const,
    },
  ];
};

/** The same as one document, for a server that ignores that a stream was asked for. */
export const whole: Cases = (dialect) => {
  const { whole: written, fields } = dialect;
  if (written === undefined) return [];
  const document = (said: Omit<Parameters<typeof written>[0], "word">) => ({
    headers: { "content-type": "application/json" },
    steps: [written({ word: wordFor(dialect, "stop"), ...said })],
  });
  const thought = { reasoning: "six sevens", answer: "42" };
  return [
    ...Object.keys(fields).map((field) => ({
      title: `reads the reasoning from ${field} of a whole answer`,
      script: document({ field, ...thought }),
      expected: both,
    })),
    {
      title: "reads the reasoning from tags in a whole answer",
      script: document(thought),
      expected: both,
    },
    {
      title: "reads past the blank lines that keep the connection open before a whole answer",
      script: {
        headers: { "content-type": "application/json" },
        steps: ["\n\n", { wait: 5 }, "\n", ...document(thought).steps],
      },
      expected: both,
    },
    {
      title: "takes a whole answer without a thought as it is",
      script: document({ reasoning: "", answer: "42" }),
      expected: completed({ reasoning: "", answer: "42" }),
    },
  ];
};
