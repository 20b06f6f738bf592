import { optional } from "../collections.js";
import type { ConfigOf } from "../config/backend-kinds.js";
import { UserError } from "../errors.js";
import type { Backend } from "./backend.js";
import { chatCompletions } from "./chat/completions.js";
import { controlsOf } from "./chat/controls.js";
import { openChat } from "./chat/open.js";
import type { Access } from "./wire/access.js";
import { keyIn } from "./wire/authorization.js";
import { entraToken } from "./wire/entra.js";
import { targetOf } from "./wire/target.js";

/**
 * Azure AI Foundry. The path of the base URL says which of its routes is taken; they differ in their
 * version parameter, in where the key goes and in the form of the reasoning.
 * https://learn.microsoft.com/azure/ai-foundry/foundry-models/concepts/endpoints
 */
export function open(config: ConfigOf<"azure">, access: Access): Backend {
  const { model, auth, effort, stream, body } = config;
  const route = routeOf(config);
  const extra = { ...optional({ reasoning_effort: effort }), ...body };
  const dialect = chatCompletions(model, controlsOf(config), { extra, stream });
  const target = targetOf({ ...config, ...access, baseURL: route.baseURL }, (key) =>
    auth === "entra" ? entraToken() : keyIn(route.keyHeader, key),
  );
  // The Model Inference route refuses fields that it does not know, unless told to hand them on.
  const headers: Record<string, string> =
    route.passThrough && Object.keys(extra).length > 0
      ? { "extra-parameters": "pass-through" }
      : {};
  // Its list holds the models there are, not the deployments that can be asked.
  const { list: _models, ...rest } = dialect;
  return openChat(target, { ...rest, headers });
}

interface Route {
  /** With the query parameters of the route. */
  readonly baseURL: string;
  readonly keyHeader: "api-key" | "authorization";
  readonly passThrough: boolean;
}

function routeOf({ baseURL, model, apiVersion }: ConfigOf<"azure">): Route {
  const url = new URL(baseURL);
  const path = url.pathname.replace(/\/+$/, "");
  const versioned = (newPath: string, version: string | undefined) => {
    url.pathname = newPath;
    const wanted = apiVersion ?? url.searchParams.get("api-version") ?? version;
    if (wanted !== undefined) url.searchParams.set("api-version", wanted);
    return url.href;
  };
  if (/\.models\.ai\.azure\.com$/.test(url.hostname)) {
    return { baseURL: versioned(path, undefined), keyHeader: "authorization", passThrough: true };
  }
  if (path.endsWith("/openai/v1")) {
    return { baseURL: versioned(path, undefined), keyHeader: "api-key", passThrough: false };
  }
  if (path.endsWith("/models")) {
    const address = versioned(path, "2024-05-01-preview");
    return { baseURL: address, keyHeader: "api-key", passThrough: true };
  }
  const deployment = /^(.*\/openai\/deployments)(?:\/([^/]+))?$/.exec(path);
  if (deployment !== null) {
    const name = deployment[2] ?? encodeURIComponent(model);
    const address = versioned(`${deployment[1]}/${name}`, "2024-10-21");
    return { baseURL: address, keyHeader: "api-key", passThrough: false };
  }
  throw new UserError(`baseURL "${baseURL}" names none of Azure's routes`, {
    hint: "end it in /openai/v1, /openai/deployments/NAME or /models",
  });
}
