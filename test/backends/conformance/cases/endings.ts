import { plays } from "../ask.js";
import { streamed, TOKENS, wordFor } from "../dialect.js";
import { type Case, type Cases, completed, failed } from "./case.js";

/** How a stream ends: with each of the provider's words, or without one. */
export const endings: Cases = (dialect) => {
  const { opening, text, ending, words } = dialect;
  const said = [...opening, text("4")];
  const cut = failed({ kind: "stream-cut", scope: "retry" }, { answer: "4" });
  const half = Buffer.from(text("2"));
  return [
    ...Object.entries(words).map(([word, meaning]): Case => {
      const script = plays(...said, ...ending(word, TOKENS));
      switch (meaning) {
        case "capacity":
          return {
            title: `takes ${word} for a lack of capacity, to be tried again`,
            script,
            expected: failed({ kind: "capacity", scope: "retry" }, { answer: "4" }),
          };
        case "content-filter":
          return {
            title: `takes ${word} for the provider's filter, and keeps what had come`,
            script,
            expected: failed({ kind: "filtered", scope: "sample" }, { answer: "4" }),
            outcome: "filtered",
          };
        default:
          return {
            title: `reads the finish reason ${word} as ${meaning}`,
            script,
            expected: completed({ finishReason: meaning, rawFinishReason: word, answer: "4" }),
            outcome: meaning === "length" ? "truncated" : "completed",
          };
      }
    }),
    {
      title: "calls an answer truncated that the limit left empty",
      script: plays(...opening, ...ending(wordFor(dialect, "length"), TOKENS)),
      expected: completed({ answer: "", finishReason: "length" }),
      outcome: "truncated",
    },
    {
      title: "needs no end marker",
      script: plays(...said, ...ending(wordFor(dialect, "stop"), TOKENS, { marker: false })),
      expected: completed({ answer: "4" }),
    },
    {
      title: "takes an answer for whole if the connection breaks behind its end",
      script: { steps: streamed(dialect, text("42")), ending: "destroy" },
      expected: completed({ answer: "42" }),
    },
    {
      title: "takes a stream for cut that ends between two events",
      script: plays(...said),
      expected: cut,
      outcome: "failed",
    },
    {
      title: "takes a stream for cut that ends inside an event",
      script: plays(...said, half.subarray(0, half.length - 9)),
      expected: cut,
    },
    {
      title: "takes a stream for cut that is reset",
      script: { steps: said, ending: "destroy" },
      expected: cut,
    },
  ];
};
