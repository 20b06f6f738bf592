import { z } from "zod";
import { suggest } from "../nearest.js";
import { isJurisdiction, JURISDICTIONS } from "../policy/jurisdictions.js";
import { duration } from "./duration.js";

const positiveInt = z.int("a whole number").positive("must be above 0");

export const samplingSchema = z.strictObject({
  temperature: z.number().min(0).max(2).exactOptional(),
  topP: z.number().gt(0).max(1).exactOptional(),
  maxTokens: positiveInt.exactOptional(),
});

/** Price of a million tokens. Cached input costs the input price where its own is not given. */
const priceSchema = z.strictObject({
  currency: z.string().regex(/^[A-Z]{3}$/, "a currency code such as USD"),
  input: z.number().min(0),
  cachedInput: z.number().min(0).exactOptional(),
  output: z.number().min(0),
  source: z.string().exactOptional(),
});

const timeoutsSchema = z.strictObject({
  connect: duration.exactOptional(),
  firstEvent: duration.exactOptional(),
  idle: duration.exactOptional(),
  total: duration.exactOptional(),
});

const limitsSchema = z.strictObject({
  concurrency: positiveInt.exactOptional(),
  rpm: positiveInt.exactOptional(),
  tpm: positiveInt.exactOptional(),
});

export const jurisdiction = z.string().transform((word, context) => {
  if (isJurisdiction(word)) return word;
  const message = `there is no jurisdiction "${word}"; ${suggest(word, JURISDICTIONS)}`;
  context.addIssue({ code: "custom", message });
  return z.NEVER;
});

/** What every kind of backend may say about itself. */
const common = {
  serves: z.string().min(1).exactOptional(),
  jurisdiction: jurisdiction.exactOptional(),
  limits: limitsSchema.exactOptional(),
  sampling: samplingSchema.exactOptional(),
  price: priceSchema.exactOptional(),
};

const address = z.url({
  protocol: /^https?$/,
  error: "an http or https address, such as http://127.0.0.1:8000/v1",
});

const variable = z
  .string()
  .regex(/^[A-Za-z_]\w*$/, "the NAME of an environment variable, never the key itself");

/** Fields that Assay writes itself; in `body` they would change what is measured behind its back. */
const OURS = new Map([
  ["model", "set model beside it"],
  ["messages", "the prompt is the suite's"],
  ["input", "the prompt is the suite's"],
  ["stream", "set stream beside it"],
  ["stream_options", "usage is always asked for"],
  ["n", "each sample is a request of its own: --samples"],
  ["seed", "each sample has its own: --seed"],
  ["temperature", "set sampling.temperature"],
  ["top_p", "set sampling.topP"],
  ["max_tokens", "set sampling.maxTokens"],
  ["max_completion_tokens", "set sampling.maxTokens"],
  ["max_output_tokens", "set sampling.maxTokens"],
]);

const body = z.record(z.string(), z.json()).check((context) => {
  for (const field of Object.keys(context.value)) {
    const mend = OURS.get(field);
    if (mend === undefined) continue;
    const message = `"${field}" cannot be set here: ${mend}`;
    context.issues.push({ code: "custom", message, path: [field], input: context.value });
  }
});

/** What every provider asked over HTTP has. */
const remote = {
  model: z.string().min(1),
  timeouts: timeoutsSchema.exactOptional(),
  /** Further fields of the request, sent as they are. */
  body: body.exactOptional(),
  ...common,
};

const effort = z.string().min(1).exactOptional();
const stream = z.boolean().exactOptional();

/** One schema a kind. What a kind has by default is filled in, so that it is stored with a run. */
const SCHEMAS = [
  z.strictObject({
    kind: z.literal("openai-compatible"),
    baseURL: address,
    apiKeyEnv: variable.exactOptional(),
    stream,
    ...remote,
  }),
  z.strictObject({
    kind: z.literal("deepseek"),
    baseURL: address.default("https://api.deepseek.com"),
    apiKeyEnv: variable.default("DEEPSEEK_API_KEY"),
    /** The API's own default is to think. */
    thinking: z.boolean().exactOptional(),
    effort,
    ...remote,
  }),
  z.strictObject({
    kind: z.literal("openai"),
    baseURL: address.default("https://api.openai.com/v1"),
    apiKeyEnv: variable.default("OPENAI_API_KEY"),
    organization: z.string().min(1).exactOptional(),
    project: z.string().min(1).exactOptional(),
    effort,
    stream,
    ...remote,
  }),
  z.strictObject({
    kind: z.literal("azure"),
    /** Its path says which of the three routes is taken. */
    baseURL: address,
    apiVersion: z.string().min(1).exactOptional(),
    auth: z.enum(["key", "entra"]).default("key"),
    apiKeyEnv: variable.default("AZURE_API_KEY"),
    effort,
    stream,
    ...remote,
  }),
  z.strictObject({
    kind: z.literal("bedrock"),
    region: z.string().regex(/^[a-z]{2}(-[a-z]+)+-\d$/, "a region such as us-east-1"),
    /** Where the service is reached; made from the region when absent. */
    baseURL: address.exactOptional(),
    /** `chat`: the OpenAI-compatible route, for models that have it. */
    route: z.enum(["converse", "chat"]).default("converse"),
    /** A Bedrock API key; without one in the environment requests are signed with AWS_ACCESS_KEY_ID. */
    apiKeyEnv: variable.default("AWS_BEARER_TOKEN_BEDROCK"),
    ...remote,
  }),
  z.strictObject({
    kind: z.literal("fireworks"),
    baseURL: address.default("https://api.fireworks.ai/inference/v1"),
    apiKeyEnv: variable.default("FIREWORKS_API_KEY"),
    effort,
    ...remote,
  }),
  z.strictObject({
    kind: z.literal("perplexity"),
    baseURL: address.default("https://api.perplexity.ai"),
    /** `chat`: the route that Perplexity ended on 2026-09-27, for gateways that still speak it. */
    route: z.enum(["agent", "chat"]).default("agent"),
    apiKeyEnv: variable.default("PERPLEXITY_API_KEY"),
    effort,
    ...remote,
  }),
  z.strictObject({
    kind: z.literal("huggingface"),
    baseURL: address.default("https://router.huggingface.co/v1"),
    apiKeyEnv: variable.default("HF_TOKEN"),
    /** Lets the router choose the provider, anew for each request. */
    anyProvider: z.boolean().default(false),
    billTo: z.string().min(1).exactOptional(),
    ...remote,
  }),
  z.strictObject({
    kind: z.literal("openrouter"),
    baseURL: address.default("https://openrouter.ai/api/v1"),
    apiKeyEnv: variable.default("OPENROUTER_API_KEY"),
    /** The one host that it is to hand requests on to, by OpenRouter's name for it. */
    provider: z.string().min(1),
    effort,
    ...remote,
  }),
  z.strictObject({
    kind: z.literal("ollama"),
    baseURL: address.default("http://127.0.0.1:11434"),
    apiKeyEnv: variable.exactOptional(),
    /** Context window in tokens, prompt and answer together. Ollama's own default cuts reasoning off. */
    numCtx: positiveInt.default(40_960),
    thinking: z.boolean().exactOptional(),
    effort,
    ...remote,
  }),
  z.strictObject({
    kind: z.literal("reference"),
    model: z.string().min(1).exactOptional(),
    /** Chance of a right answer at level 1, 2, 3, 4. */
    skill: z.array(z.number().min(0).max(1)).min(1).exactOptional(),
    ...common,
  }),
  z.strictObject({
    kind: z.literal("replay"),
    file: z.string().min(1),
    model: z.string().min(1).exactOptional(),
    ...common,
  }),
] as const;

const KINDS: readonly string[] = SCHEMAS.map(({ shape }) => shape.kind.value);

export const backendSchema = z.discriminatedUnion("kind", SCHEMAS, {
  error: () => `must be one of the kinds this version knows: ${KINDS.join(", ")}`,
});

export type BackendConfig = z.infer<typeof backendSchema>;
/** The configuration of one kind. */
export type ConfigOf<K extends BackendConfig["kind"]> = Extract<
  BackendConfig,
  { readonly kind: K }
>;
/** Backends that are asked over HTTP. */
export type RemoteConfig = Exclude<BackendConfig, { readonly kind: "reference" | "replay" }>;

/** Whether it is asked over HTTP. */
export function isRemote(config: BackendConfig): config is RemoteConfig {
  return config.kind !== "reference" && config.kind !== "replay";
}
