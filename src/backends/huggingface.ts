import { optional } from "../collections.js";
import type { ConfigOf } from "../config/backend-kinds.js";
import { UserError } from "../errors.js";
import type { Backend } from "./backend.js";
import { chatCompletions } from "./chat/completions.js";
import { controlsOf } from "./chat/controls.js";
import { openChat } from "./chat/open.js";
import { routedProvider } from "./models/pinning.js";
import type { Access } from "./wire/access.js";
import { targetOf } from "./wire/target.js";

/**
 * Hugging Face's router, which hands a request on to one of several providers. Which one is part of
 * what is measured, so the model id has to name it.
 */
export function open(config: ConfigOf<"huggingface">, access: Access): Backend {
  const { model, anyProvider, billTo, body } = config;
  if (routedProvider(model) === undefined && !anyProvider) {
    throw new UserError(
      `"${model}" names no provider: the router would choose one for each request`,
      {
        hint: `add it, such as ${model.replace(/:.*/, "")}:novita, or set anyProvider: true to measure the mixture`,
      },
    );
  }
  const dialect = chatCompletions(model, controlsOf(config), { extra: body });
  return openChat(targetOf({ ...config, ...access }), {
    ...dialect,
    headers: optional({ "x-hf-bill-to": billTo }),
    servedBy: "x-inference-provider",
  });
}
