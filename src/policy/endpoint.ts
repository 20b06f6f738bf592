import type { BackendConfig, RemoteConfig } from "../config/backend-kinds.js";

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
  const { kind, model, jurisdiction } = config;
  return {
    kind,
    ...(config.kind !== "reference" && config.kind !== "replay" && { baseURL: addressOf(config) }),
    ...(model !== undefined && { model }),
    ...(jurisdiction !== undefined && { declared: jurisdiction }),
  };
}

/** Where a backend's requests go. */
export function addressOf(config: RemoteConfig): string {
  if (config.kind !== "bedrock") return config.baseURL;
  return config.baseURL ?? `https://bedrock-runtime.${config.region}.amazonaws.com`;
}
