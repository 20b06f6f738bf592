import { optional } from "../collections.js";
import type { ConfigOf } from "../config/backend-kinds.js";
import type { Backend } from "./backend.js";
import { chatCompletions } from "./chat/completions.js";
import { controlsOf } from "./chat/controls.js";
import { openChat } from "./chat/open.js";
import type { Access } from "./wire/access.js";
import { targetOf } from "./wire/target.js";

/** OpenAI's chat completions. The reasoning of its models is counted, never shown. */
export function open(config: ConfigOf<"openai">, access: Access): Backend {
  const { model, organization, project, effort, stream, body } = config;
  const extra = { ...optional({ reasoning_effort: effort }), ...body };
  const headers = optional({ "openai-organization": organization, "openai-project": project });
  const dialect = chatCompletions(model, controlsOf(config), { extra, stream });
  return openChat(targetOf({ ...config, ...access }), { ...dialect, headers });
}
