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

const jurisdiction = z.string().transform((word, context) => {
  if (isJurisdiction(word)) return word;
  const message = `there is no jurisdiction "${word}"; ${suggest(word, JURISDICTIONS)}`;
  context.addIssue({ code: "custom", message });
  return z.NEVER;
});

function holdsCredentials(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { username, password } = new URL(url);
  return username !== "" || password !== "";
}

const policySchema = z.strictObject({
  /** Where prompts may go; everywhere, where it is absent. */
  allow: z.array(jurisdiction).exactOptional(),
  /** Where the data of private suites may go, besides this machine. */
  private: z.array(jurisdiction).exactOptional(),
  /** The only proxy that is used, and never for this machine. */
  proxy: z
    .url({
      protocol: /^https?$/,
      error: "the http or https address of a proxy, such as http://127.0.0.1:3128",
    })
    .refine((url) => !holdsCredentials(url), {
      error: "holds a user name or password: use a proxy that needs none",
    })
    .exactOptional(),
});

/** What every kind of backend may say about itself. */
const common = {
  serves: z.string().min(1).exactOptional(),
  jurisdiction: jurisdiction.exactOptional(),
  limits: limitsSchema.exactOptional(),
  sampling: samplingSchema.exactOptional(),
  price: priceSchema.exactOptional(),
};

const backendSchema = z.discriminatedUnion(
  "kind",
  [
    z.strictObject({
      kind: z.literal("openai-compatible"),
      baseURL: z.url({
        protocol: /^https?$/,
        error: "an http or https address, such as http://127.0.0.1:8000/v1",
      }),
      model: z.string().min(1),
      apiKeyEnv: z
        .string()
        .regex(/^[A-Za-z_]\w*$/, "the NAME of an environment variable, never the key itself")
        .exactOptional(),
      timeouts: timeoutsSchema.exactOptional(),
      ...common,
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
  ],
  {
    error: () =>
      "must be one of the kinds this version knows: openai-compatible, reference, replay",
  },
);

export const configSchema = z.strictObject({
  db: z.string().min(1).exactOptional(),
  policy: policySchema.exactOptional(),
  backends: z
    .record(
      z.string().regex(/^[\w.-]+$/, "letters, digits, dot, dash and underscore only"),
      backendSchema,
    )
    .exactOptional(),
});

export type BackendConfig = z.infer<typeof backendSchema>;
export type Policy = z.infer<typeof policySchema>;
