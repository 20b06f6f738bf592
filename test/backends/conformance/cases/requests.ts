import { expect } from "vitest";
import { plays } from "../ask.js";
import { streamed } from "../dialect.js";
import { type Cases, completed } from "./case.js";

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
