import { z } from "zod";
import { optional } from "../../collections.js";
import { readText } from "../../config/yaml-file.js";
import { messageOf, UserError } from "../../errors.js";
import type { Listed, Quote } from "../../pricing/differences.js";

/** Their names of the providers that we have rows of. */
const PROVIDERS: Readonly<Record<string, string>> = {
  deepseek: "deepseek",
  openai: "openai",
  azure: "azure",
  "amazon-bedrock": "bedrock",
  "fireworks-ai": "fireworks",
  perplexity: "perplexity",
  togetherai: "together",
  openrouter: "openrouter",
  "novita-ai": "novita",
  "cloudflare-workers-ai": "cloudflare-workers-ai",
  deepinfra: "deepinfra",
  cortecs: "cortecs",
  "github-models": "github-models",
  // huggingface is left out: its names there lack the host, and each host has a price of its own.
};

const CURRENCY = "USD";

const amount = z.number("a figure").min(0, "a price is 0 or above");

/** Dollars for a million tokens; tiers by length of the prompt stand in lists or objects of their own. */
const cost = z.looseObject({
  input: amount,
  output: amount,
  cache_read: amount.optional(),
  reasoning: amount.optional(),
});

const file = z.record(
  z.string(),
  z.looseObject({
    models: z.record(z.string(), z.looseObject({ cost: cost.optional() })),
  }),
);

/** What the file says of our providers, and how many of its models say nothing that we could hold. */
export interface Quoted {
  readonly quotes: readonly Quote[];
  readonly listed: readonly Listed[];
  readonly leftOut: {
    /** Dearer from some length of the prompt on, which a row cannot say. */
    readonly tiered: number;
    /** At 0, which may mean free or unknown. */
    readonly free: number;
    readonly unpriced: number;
  };
}

/** Reads the `api.json` of models.dev: providers by id, each with models by id, each with a cost. */
export function readModelsDev(path: string): Quoted {
  const parsed = file.safeParse(parseJson(path));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw notModelsDev(path, `key "${issue?.path.map(String).join(".")}": ${issue?.message}`);
  }
  const models = Object.entries(PROVIDERS).flatMap(([theirs, provider]) =>
    Object.entries(parsed.data[theirs]?.models ?? {}).map(([model, entry]) => ({
      ...{ provider, model, cost: entry.cost },
      state: stateOf(entry.cost),
    })),
  );
  if (models.length === 0) {
    throw notModelsDev(path, `it has none of ${Object.keys(PROVIDERS).join(", ")}`);
  }
  const count = (wanted: string) => models.filter(({ state }) => state === wanted).length;
  return {
    quotes: models.flatMap(({ provider, model, cost: found, state }) =>
      state === "priced" && found !== undefined ? [{ provider, model, price: priceOf(found) }] : [],
    ),
    listed: models.map(({ provider, model }) => ({ provider, model })),
    leftOut: { tiered: count("tiered"), free: count("free"), unpriced: count("unpriced") },
  };
}

function stateOf(found: z.infer<typeof cost> | undefined) {
  if (found === undefined) return "unpriced";
  if (Object.values(found).some((value) => typeof value === "object" && value !== null)) {
    return "tiered";
  }
  return found.input === 0 && found.output === 0 ? "free" : "priced";
}

function priceOf({ input, output, cache_read, reasoning }: z.infer<typeof cost>): Quote["price"] {
  const apart = reasoning === output ? undefined : reasoning;
  return {
    ...{ currency: CURRENCY, input, output },
    ...optional({ cachedInput: cache_read, reasoning: apart }),
  };
}

function parseJson(path: string): unknown {
  const text = readText(path, "price file");
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UserError(`${path} is not valid JSON: ${messageOf(cause)}`, { cause });
  }
}

function notModelsDev(path: string, why: string): UserError {
  return new UserError(`${path} is not models.dev's api.json: ${why}`, {
    hint: "fetch https://models.dev/api.json",
  });
}
