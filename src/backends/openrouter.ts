import type { ConfigOf } from "../config/backend-kinds.js";
import type { Backend } from "./backend.js";
import { chatCompletions } from "./chat/completions.js";
import { controlsOf } from "./chat/controls.js";
import { openChat } from "./chat/open.js";
import type { Access } from "./wire/access.js";
import { targetOf } from "./wire/target.js";

/**
 * OpenRouter, which hands a request on to one of many hosts. Which one is part of what is measured, so
 * one is named and no other may step in. https://openrouter.ai/docs/features/provider-routing
 */
export function open(config: ConfigOf<"openrouter">, access: Access): Backend {
  const { model, provider, effort, body } = config;
  const extra = {
    provider: { order: [provider], allow_fallbacks: false },
    // Asks for what the request cost.
    usage: { include: true },
    ...(effort !== undefined && { reasoning: { effort } }),
    ...body,
  };
  const target = targetOf({ ...config, ...access });
  const dialect = chatCompletions(model, controlsOf(config), { extra });
  return openChat(target, access.dispatcher, dialect);
}
