import { plays } from "../ask.js";
import { TOKENS, wordFor } from "../dialect.js";
import { type Case, type Cases, failed } from "./case.js";

/** Errors and nonsense inside a stream that began well. */
export const troubles: Cases = (dialect) => {
  const { opening, text, ending } = dialect;
  return [
    ...Object.entries(dialect.troubles).flatMap(([name, { bytes, kind, scope }]): Case[] => [
      {
        title: `takes ${name} behind text for ${kind} (${scope}), and keeps what had come`,
        script: plays(...opening, text("4"), bytes),
        expected: failed({ kind, scope }, { answer: "4" }),
      },
      {
        title: `takes ${name} before any text for ${kind} (${scope})`,
        script: plays(bytes),
        expected: failed({ kind, scope }),
      },
    ]),
    {
      title: "tries again where an event is malformed, whatever comes behind it",
      script: plays(
        ...opening,
        text("4"),
        dialect.malformed,
        ...ending(wordFor(dialect, "stop"), TOKENS),
      ),
      expected: failed({ kind: "malformed", scope: "retry" }, { answer: "4" }),
    },
  ];
};
