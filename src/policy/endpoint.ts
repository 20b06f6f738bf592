import type { BackendConfig } from "../config/schema.js";

/** What decides where a backend's prompts go. */
export interface Endpoint {
  readonly kind: string;
  /** Absent where the backend works in this process. */
  readonly baseURL?: string;
  readonly model?: string;
  /** What the configuration says. */
  readonly declared?: string;
}

export function endpointOf(config: BackendConfig): Endpoint {
  return {
    kind: config.kind,
    ...("baseURL" in config && { baseURL: config.baseURL }),
    ...(config.model !== undefined && { model: config.model }),
    ...(config.jurisdiction !== undefined && { declared: config.jurisdiction }),
  };
}
