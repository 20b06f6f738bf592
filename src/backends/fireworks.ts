import { optional } from "../collections.js";
import type { ConfigOf } from "../config/backend-kinds.js";
import type { Backend } from "./backend.js";
import { chatCompletions } from "./chat/completions.js";
import { controlsOf } from "./chat/controls.js";
import { openChat } from "./chat/open.js";
import type { Access } from "./wire/access.js";
import { targetOf } from "./wire/target.js";

/** Fireworks AI: older models think inline, newer ones in `reasoning_content`. */
export function open(config: ConfigOf<"fireworks">, access: Access): Backend {
  const { model, effort, body } = config;
  const extra = {
    // Its default, "truncate", shortens the answer without a word where prompt and cap do not fit.
    context_length_exceeded_behavior: "error",
    // Without a cap it takes a small one of its own. What the run asks for goes before this.
    max_tokens: 32_768,
    ...optional({ reasoning_effort: effort }),
    ...body,
  };
  const target = targetOf({ ...config, ...access });
  return openChat(target, chatCompletions(model, controlsOf(config), { extra }));
}
