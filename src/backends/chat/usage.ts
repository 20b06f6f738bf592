import { optional } from "../../collections.js";
import type { Usage } from "../backend.js";
import { count, record } from "../wire/json-readers.js";

/**
 * Token counts of a `usage` object in OpenAI's form, or DeepSeek's for cached input. A count that the
 * server did not send stays absent; without any count there is no usage.
 */
export function readUsage(value: unknown): Usage | undefined {
  const usage = record(value);
  if (usage === undefined) return undefined;
  const said = optional({
    input: count(usage["prompt_tokens"]),
    output: count(usage["completion_tokens"]),
    reasoning: count(record(usage["completion_tokens_details"])?.["reasoning_tokens"]),
    cached:
      count(record(usage["prompt_tokens_details"])?.["cached_tokens"]) ??
      count(usage["prompt_cache_hit_tokens"]),
    cost: costOf(usage["cost"]),
  });
  return Object.keys(said).length === 0 ? undefined : said;
}

/** In dollars: a number (OpenRouter), or Perplexity's object of parts and total. */
export function costOf(value: unknown): Usage["cost"] {
  const amount = count(value) ?? count(record(value)?.["total_cost"]);
  return amount === undefined ? undefined : { amount, currency: "USD" };
}

/** Usage of a server that counts reasoning tokens on top of the output, in our form: as part of it. */
export function reasoningApart(usage: Usage | undefined): Usage | undefined {
  if (usage?.output === undefined || usage.reasoning === undefined) return usage;
  return { ...usage, output: usage.output + usage.reasoning };
}
