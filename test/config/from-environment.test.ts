import { expect, it } from "vitest";
import { fromEnvironment } from "../../src/config/from-environment.js";

it("offers the hosts whose key is set, under the name of their kind", () => {
  const backends = fromEnvironment({ DEEPSEEK_API_KEY: "k", HF_TOKEN: " ", OTHER: "x" });
  expect(Object.keys(backends)).toEqual(["deepseek"]);
  expect(backends["deepseek"]).toMatchObject({
    kind: "deepseek",
    baseURL: "https://api.deepseek.com",
    apiKeyEnv: "DEEPSEEK_API_KEY",
  });
  expect(JSON.stringify(backends)).not.toContain('"k"');
});

it("offers every host where every key is set, and none without", () => {
  const keys = ["DEEPSEEK_API_KEY", "OPENAI_API_KEY", "FIREWORKS_API_KEY", "PERPLEXITY_API_KEY"];
  const all = [...keys, "HF_TOKEN", "AWS_BEARER_TOKEN_BEDROCK"];
  expect(
    Object.keys(fromEnvironment(Object.fromEntries(all.map((key) => [key, "k"])))),
  ).toHaveLength(6);
  expect(fromEnvironment({})).toEqual({});
});
