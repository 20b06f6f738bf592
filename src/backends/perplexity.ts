import { optional } from "../collections.js";
import type { ConfigOf } from "../config/backend-kinds.js";
import type { Backend } from "./backend.js";
import { readChunk } from "./chat/chunk.js";
import { chatCompletions } from "./chat/completions.js";
import { controlsOf } from "./chat/controls.js";
import type { Dialect } from "./chat/dialect.js";
import { openChat } from "./chat/open.js";
import { responses } from "./chat/responses.js";
import { reasoningApart } from "./chat/usage.js";
import type { Access } from "./wire/access.js";
import { record } from "./wire/json-readers.js";
import { targetOf } from "./wire/target.js";

/**
 * Perplexity: its Agent API in the form of OpenAI's Responses, or the chat route that it ended on
 * 2026-09-27. Without web search: a model that looks answers up is not what claims are about.
 */
export function open(config: ConfigOf<"perplexity">, access: Access): Backend {
  return openChat(
    targetOf({ ...config, ...access }),
    access.dispatcher,
    config.route === "agent" ? agent(config) : chat(config),
  );
}

function agent(config: ConfigOf<"perplexity">): Dialect {
  const { model, effort, body } = config;
  const extra = { store: false, ...(effort !== undefined && { reasoning: { effort } }), ...body };
  return { ...responses(model, controlsOf(config), extra), path: "/v1/responses" };
}

/** Its reasoning tokens come on top of the completion tokens; it takes no `stream_options`. */
function chat(config: ConfigOf<"perplexity">): Dialect {
  const { model, effort, body } = config;
  const extra = { disable_search: true, ...optional({ reasoning_effort: effort }), ...body };
  const dialect = chatCompletions(model, controlsOf(config), { extra, streamOptions: false });
  return {
    ...dialect,
    read: (event) => {
      const chunk = readChunk(event);
      const sources = record(event)?.["citations"];
      const citations = Array.isArray(sources) ? sources.length : undefined;
      return { ...chunk, ...optional({ usage: reasoningApart(chunk.usage), citations }) };
    },
  };
}
