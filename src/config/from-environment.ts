import { type BackendConfig, backendSchema } from "./backend-kinds.js";

/** A model of each host that was on its price list in 2026; `assay backends check` tells what is now. */
const OFFERS = [
  { kind: "deepseek", key: "DEEPSEEK_API_KEY", model: "deepseek-flash" },
  { kind: "openai", key: "OPENAI_API_KEY", model: "gpt-4o" },
  {
    kind: "fireworks",
    key: "FIREWORKS_API_KEY",
    model: "accounts/fireworks/models/deepseek-v4-flash",
  },
  { kind: "perplexity", key: "PERPLEXITY_API_KEY", model: "sonar" },
  { kind: "huggingface", key: "HF_TOKEN", model: "deepseek-ai/DeepSeek-R1:novita" },
  {
    kind: "bedrock",
    key: "AWS_BEARER_TOKEN_BEDROCK",
    model: "us.deepseek.r1-v1:0",
    region: "us-east-1",
  },
] as const;

/** Hosts whose key is in the environment, as backends under their kind's name. */
export function fromEnvironment(
  env: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, BackendConfig>> {
  const offered = OFFERS.filter(({ key }) => (env[key] ?? "").trim() !== "");
  return Object.fromEntries(
    offered.map(({ key: _key, ...config }) => [config.kind, backendSchema.parse(config)]),
  );
}
