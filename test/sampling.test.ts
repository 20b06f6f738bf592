import { expect, it } from "vitest";
import { reached } from "../src/sampling.js";

const wanted = { temperature: 0.6, topP: 0.95, maxTokens: 32_768 };

it("leaves the sampling as it is where a request decides all of it", () => {
  expect(reached(wanted)).toEqual({ sampling: wanted, lost: [] });
});

it("knows no value for what the provider ignores, and says what was wanted", () => {
  const end = reached(wanted, { temperature: { why: "it is ignored" } });
  expect(end.sampling).toEqual({ topP: 0.95, maxTokens: 32_768 });
  expect(end.lost).toEqual([{ setting: "temperature", wanted: 0.6, why: "it is ignored" }]);
});

it("takes the one value that a provider has, which is no loss where it was wanted", () => {
  const fixed = { temperature: { why: "always 1", value: 1 } };
  expect(reached({ temperature: 1 }, fixed)).toEqual({ sampling: { temperature: 1 }, lost: [] });
  expect(reached({ temperature: 0 }, fixed)).toEqual({
    sampling: { temperature: 1 },
    lost: [{ setting: "temperature", wanted: 0, why: "always 1" }],
  });
});

it("loses nothing that nobody asked for", () => {
  expect(reached({}, { topP: { why: "it is ignored" } })).toEqual({ sampling: {}, lost: [] });
});
