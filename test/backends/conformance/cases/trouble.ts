import { expect } from "vitest";
import { KEY, plays } from "../ask.js";
import { streamed, TOKENS, wordFor } from "../dialect.js";
import { type Case, type Cases, completed, failed } from "./case.js";

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

/** The key goes into one header, and comes back out nowhere. */
export const secrecy: Cases = (dialect) => {
  const { opening, text, repeating, refusals } = dialect;
  const hidden: Case["also"] = ({ result }) => {
    const shown = JSON.stringify(result);
    expect(shown).not.toContain(KEY);
    expect(shown).not.toContain(KEY.slice(0, 12));
  };
  const refusal = refusals["the key is wrong"];
  return [
    {
      title: "sends the key in its header and nowhere else",
      script: plays(...streamed(dialect, text("42"))),
      expected: completed({ answer: "42" }),
      also: ({ seen: [request] }) => {
        const sent = dialect.key.header === "authorization" ? `Bearer ${KEY}` : KEY;
        expect(request?.headers[dialect.key.header]).toBe(sent);
        const { [dialect.key.header]: __, ...headers } = request?.headers ?? {};
        expect(JSON.stringify([request?.url, request?.body, headers])).not.toContain(KEY);
      },
    },
    {
      title: "does not show the key that an error in the stream repeats",
      script: plays(...opening, text("4"), repeating(KEY)),
      expected: failed({ kind: "stream-error" }),
      also: hidden,
    },
    {
      title: "does not show the key that a refusal repeats",
      script: {
        ...refusal,
        status: 401,
        headers: { "content-type": "application/json" },
        steps: [JSON.stringify({ error: `who is ${KEY}?`, message: `who is ${KEY}?` })],
      },
      expected: failed({ kind: "http", message: expect.stringContaining("who is [key]?") }),
      also: hidden,
    },
  ];
};

/** What is sent goes to the provider's address, and asks for the model. */
export const requests: Cases = (dialect) => [
  {
    title: `asks at ${dialect.url}`,
    script: plays(...streamed(dialect, dialect.text("42"))),
    expected: completed({ answer: "42" }),
    also: ({ seen }) => {
      expect(seen.map(({ url }) => url)).toEqual([dialect.url]);
      expect(seen[0]?.headers["x-client-request-id"]).toBe("run.1");
      expect(JSON.stringify(seen[0]?.body)).toContain("What is 6 x 7?");
    },
  },
];
