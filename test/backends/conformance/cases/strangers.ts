import { expect } from "vitest";
import { plays } from "../ask.js";
import { type Cases, failed } from "./case.js";

/** What answers, but is not the provider. */
export const strangers: Cases = () => [
  {
    title: "tries again where the answer is empty under status 200",
    script: plays(),
    expected: failed({ kind: "not-an-api", scope: "retry" }),
  },
  {
    title: "tries again where blank lines are all that comes",
    script: plays("\n", "\n\n"),
    expected: failed({ kind: "not-an-api", scope: "retry" }),
  },
  {
    title: "gives the backend up where a web page answers",
    script: {
      headers: { "content-type": "text/html" },
      steps: ["<!doctype html><title>Welcome</title>"],
    },
    expected: failed({
      kind: "not-an-api",
      scope: "backend",
      message: expect.stringMatching(/HTML.*check baseURL/),
    }),
  },
  {
    title: "gives the backend up where plain text answers",
    script: { headers: { "content-type": "text/plain" }, steps: ["Ollama is running"] },
    expected: failed({ kind: "not-an-api", scope: "backend" }),
  },
  {
    title: "does not follow a redirect, which would carry the key along",
    script: { status: 307, headers: { location: "http://elsewhere.test/" } },
    expected: failed({
      kind: "http",
      scope: "backend",
      message: expect.stringContaining("http://elsewhere.test, which is not followed"),
    }),
  },
];
