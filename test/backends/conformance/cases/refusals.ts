import { expect } from "vitest";
import type { FailureScope } from "../../../../src/backends/backend.js";
import type { Refused } from "../dialect.js";
import { type Case, type Cases, failed } from "./case.js";

/** What each refusal puts at rest, and words that its message must hold. */
const REFUSED: readonly (readonly [Refused, FailureScope, RegExp?])[] = [
  ["the key is wrong", "backend", /apiKeyEnv|rights/],
  ["no credit is left", "backend", /top it up/],
  ["the key lacks the right", "backend", /check its rights/],
  ["the account is suspended", "backend", /suspended/i],
  [
    "the model is not there",
    "backend",
    /model id\?|a deployment of yours|an inference profile|ollama pull/,
  ],
  ["the quota is used up", "backend", /quota/i],
  ["too many requests came", "retry", /limits\.concurrency/],
  ["the model is not ready", "retry"],
  ["the model took too long", "retry"],
  ["the server broke", "retry"],
  ["the gateway broke", "retry"],
  ["the server is overloaded", "retry"],
  ["the request is malformed", "sample"],
  ["a parameter is not supported", "sample", /max_tokens/],
  ["the prompt is too long", "sample"],
  ["the prompt was filtered", "sample", /content/i],
];

const CONSEQUENCE: Readonly<Record<FailureScope, string>> = {
  retry: "tries again",
  sample: "gives the sample up",
  backend: "gives the backend up",
  run: "stops the run",
};

/** Error statuses in the provider's own words. */
export const refusals: Cases = ({ refusals: known }) =>
  REFUSED.flatMap(([refused, scope, says = /answered \d+/]): Case[] => {
    const script = known[refused];
    if (script === undefined) return [];
    const filtered = refused === "the prompt was filtered";
    return [
      {
        title: `${CONSEQUENCE[scope]} where ${refused}`,
        script,
        expected: failed({
          kind: filtered ? "filtered" : "http",
          scope,
          status: script.status,
          message: expect.stringMatching(says),
        }),
        outcome: filtered ? "filtered" : "failed",
        // Retries are the runner's, which counts and stores them.
        also: ({ seen }) => expect(seen).toHaveLength(1),
      },
    ];
  });

/** Milliseconds in the future, as a date. */
const LATER = 300_000;

/** The wait that a server asks for, in each form; the least and the most that may be read. */
const WAITS: readonly (readonly [
  string,
  () => Readonly<Record<string, string>>,
  number,
  number,
])[] = [
  ["retry-after-ms", () => ({ "retry-after-ms": "40", "retry-after": "9" }), 40, 40],
  ["retry-after in seconds", () => ({ "retry-after": "7" }), 7_000, 7_000],
  [
    "retry-after as a date",
    () => ({ "retry-after": new Date(Date.now() + LATER).toUTCString() }),
    LATER / 2,
    LATER,
  ],
];

export const waits: Cases = ({ refusals: known }) => {
  const script = known["too many requests came"] ?? known["the server is overloaded"];
  if (script === undefined) return [];
  return WAITS.map(([form, headers, least, most]) => ({
    title: `passes on the wait asked for in ${form}`,
    script: { ...script, headers: { ...script.headers, ...headers() } },
    expected: failed({ scope: "retry" }),
    also: ({ result }) => {
      const wait = result.ok ? undefined : result.failure.retryAfter;
      expect(wait).toBeGreaterThanOrEqual(least);
      expect(wait).toBeLessThanOrEqual(most);
    },
  }));
};
