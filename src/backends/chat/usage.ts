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
  });
  return Object.keys(said).length === 0 ? undefined : said;
}
