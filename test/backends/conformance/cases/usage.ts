import { expect } from "vitest";
import { plays } from "../ask.js";
import { type Dialect, streamed, TOKENS, type Tokens, wordFor } from "../dialect.js";
import { type Cases, completed, failed } from "./case.js";

/** Counts in all their places, and absent where the server sends none. */
export const usage: Cases = (dialect) => {
  const { opening, text, ending, places, tells, whole } = dialect;
  const stop = wordFor(dialect, "stop");
  const counted = Object.fromEntries(tells.map((count) => [count, TOKENS[count]]));
  return [
    ...places.map((place) => ({
      title: `finds what the server counted ${place}`,
      script: plays(
        ...opening,
        ...(place === "on every event"
          ? [text("4", sofar(TOKENS)), text("2", TOKENS)]
          : [text("4"), text("2")]),
        ...ending(stop, TOKENS, { place }),
      ),
      expected: completed({ answer: "42" }),
      usage: counted,
    })),
    ...(whole === undefined
      ? []
      : [
          {
            title: "finds what the server counted in a whole answer",
            script: plays(whole({ reasoning: "", answer: "42", word: stop, tokens: TOKENS })),
            expected: completed({ answer: "42" }),
            usage: counted,
          },
        ]),
    {
      title: "says nothing of tokens where the server does not",
      script: plays(...opening, text("42"), ...ending(stop)),
      expected: completed({ answer: "42" }),
      usage: "absent",
    },
    {
      title: "says nothing of tokens of a stream that was cut",
      script: plays(...opening, text("4")),
      expected: failed({ kind: "stream-cut" }, { answer: "4" }),
      usage: "absent",
    },
    ...echoed(dialect),
  ];
};

/** A running total halfway through. */
function sofar(tokens: Tokens): Tokens {
  return { ...tokens, output: tokens.output - 1 };
}

function echoed(dialect: Dialect) {
  const script = plays(...streamed(dialect, dialect.text("42")));
  return dialect.echo === undefined
    ? [
        {
          title: "names no model where the provider does not",
          script,
          expected: completed({ answer: "42" }),
          also: ({ result }: { readonly result: unknown }) =>
            expect(result).not.toHaveProperty("completion.model"),
        },
      ]
    : [
        {
          title: "keeps the name of the model that the server echoes",
          script,
          expected: completed({ model: dialect.echo }),
        },
      ];
}
