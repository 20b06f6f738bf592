import { expect } from "vitest";
import { KEY, plays } from "../ask.js";
import { streamed } from "../dialect.js";
import { type Case, type Cases, completed, failed } from "./case.js";

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
