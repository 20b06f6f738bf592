import type { ConfigOf } from "../config/backend-kinds.js";
import type { Backend } from "./backend.js";
import { chatCompletions } from "./chat/completions.js";
import { controlsOf } from "./chat/controls.js";
import { openChat } from "./chat/open.js";
import type { Access } from "./wire/access.js";
import { targetOf } from "./wire/target.js";

/**
 * DeepSeek's own API: reasoning in `reasoning_content`, keep-alives as comments (streamed) or blank
 * lines, moderation as 400 "Content Exists Risk", usage on the last choice.
 * https://api-docs.deepseek.com/guides/thinking_mode
 */
export function open(config: ConfigOf<"deepseek">, access: Access): Backend {
  const { model, thinking, effort, body } = config;
  const extra = {
    ...(thinking !== undefined && { thinking: { type: thinking ? "enabled" : "disabled" } }),
    ...(effort !== undefined && { reasoning_effort: effort }),
    ...body,
  };
  const target = targetOf({ ...config, ...access });
  return openChat(target, chatCompletions(model, controlsOf(config), { extra }));
}
