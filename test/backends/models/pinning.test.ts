import { expect, it } from "vitest";
import { routedProvider, unpinnedBecause } from "../../../src/backends/models/pinning.js";
import { retirementOf } from "../../../src/backends/models/retired.js";

it.each([
  ["deepseek-ai/DeepSeek-R1:novita", "novita"],
  ["deepseek-ai/DeepSeek-R1", undefined],
  ["deepseek-ai/DeepSeek-R1:fastest", undefined],
  ["deepseek-ai/DeepSeek-R1:cheapest", undefined],
])("%s is routed to %s", (model, provider) => {
  expect(routedProvider(model)).toBe(provider);
});

it.each([
  ["deepseek", "deepseek-flash", false],
  ["openai", "o1-2024-12-17", true],
  ["openai", "o1", false],
  ["huggingface", "a/b:together", true],
  ["huggingface", "a/b", false],
  ["azure", "DeepSeek-R1", false],
  ["perplexity", "sonar", false],
  ["ollama", "deepseek-r1:7b", true],
  ["ollama", "deepseek-r1", false],
  ["ollama", "deepseek-r1:latest", false],
  ["fireworks", "accounts/fireworks/models/deepseek-r1", true],
  ["openai-compatible", "m", true],
])("on %s the id %s is pinned: %s", (kind, model, pinned) => {
  expect(unpinnedBecause(kind, model) === undefined).toBe(pinned);
});

it("says when a model of the published claims stopped answering, and what is instead", () => {
  expect(retirementOf("deepseek", "deepseek-reasoner")).toMatch(/2026-07-24.*deepseek-flash/);
  expect(retirementOf("openai", "o1")).toContain("2026-10-23");
  expect(retirementOf("perplexity", "r1-1776")).toContain("perplexity-ai/r1-1776");
  expect(retirementOf("openai", "o1-pro-2025-03-19")).toBeUndefined();
  expect(retirementOf("fireworks", "deepseek-reasoner")).toBeUndefined();
});
