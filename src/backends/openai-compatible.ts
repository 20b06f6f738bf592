import type { ConfigOf } from "../config/backend-kinds.js";
import type { Backend } from "./backend.js";
import { chatCompletions } from "./chat/completions.js";
import { controlsOf } from "./chat/controls.js";
import { openChat } from "./chat/open.js";
import type { Access } from "./wire/access.js";
import { targetOf } from "./wire/target.js";

/** Whatever speaks OpenAI's chat completions: vLLM, SGLang, llama.cpp, LM Studio, a gateway. */
export function open(config: ConfigOf<"openai-compatible">, access: Access): Backend {
  const { model, body, stream } = config;
  const target = targetOf({ ...config, ...access });
  return openChat(target, chatCompletions(model, controlsOf(config), { extra: body, stream }));
}
