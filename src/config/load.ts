import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { UserError } from "../errors.js";
import { suggest } from "../nearest.js";
import { type BackendConfig, isRemote } from "./backend-kinds.js";
import { fromEnvironment } from "./from-environment.js";
import { configSchema } from "./schema.js";
import { readYaml } from "./yaml-file.js";

const CONFIG_FILE = "assay.config.yaml";

/** The configuration with its paths made absolute and the built-in backends added. */
export interface ResolvedConfig {
  /** The file it was read from; absent when there is none. */
  readonly file?: string;
  readonly db: string;
  /** Jurisdictions prompts may go to; absent means no limit. */
  readonly allow?: readonly string[];
  readonly backends: ReadonlyMap<string, BackendConfig>;
}

/** Always there: engines of known truth that need no key and no network. */
const BUILT_IN: Readonly<Record<string, BackendConfig>> = {
  reference: { kind: "reference", model: "reference-large" },
  "reference-mini": { kind: "reference", model: "reference-mini" },
};

/**
 * Reads the configuration. `file` is what the user named; without it `assay.config.yaml` of the
 * working folder is used when it exists. Relative paths in the file are relative to the file.
 */
export async function loadConfig(file?: string): Promise<ResolvedConfig> {
  const path = resolve(file ?? CONFIG_FILE);
  if (file === undefined && !existsSync(path)) {
    const backends = { ...BUILT_IN, ...fromEnvironment(process.env) };
    return { db: resolve("results/assay.sqlite"), backends: new Map(Object.entries(backends)) };
  }
  const config = readYaml(path, configSchema, "config");
  const home = dirname(path);
  const backends = Object.entries({ ...BUILT_IN, ...config.backends }).map(
    ([id, backend]) =>
      [
        id,
        backend.kind === "replay" ? { ...backend, file: resolve(home, backend.file) } : backend,
      ] as const,
  );
  return {
    file: path,
    db: resolve(home, config.db ?? "results/assay.sqlite"),
    ...(config.policy?.allow && { allow: config.policy.allow }),
    backends: new Map(backends),
  };
}

/** The backend with this id, or an error that suggests the nearest. */
export function backendNamed(config: ResolvedConfig, id: string): BackendConfig {
  const backend = config.backends.get(id);
  if (backend !== undefined) return backend;
  throw new UserError(`there is no backend "${id}"; ${suggest(id, [...config.backends.keys()])}`, {
    hint: `backends are declared in ${config.file ?? CONFIG_FILE} under "backends:"`,
  });
}

/** The API key a backend needs, from the environment only; absent when it needs none. */
export function apiKeyOf(id: string, backend: BackendConfig): string | undefined {
  const variable = keyVariable(backend);
  if (variable === undefined) return undefined;
  const key = process.env[variable];
  if (key !== undefined && key.trim() !== "") return key.trim();
  // Bedrock's requests can be signed instead, with what the AWS variables hold.
  if (backend.kind === "bedrock") return undefined;
  throw new UserError(`backend "${id}": the environment variable ${variable} is not set`, {
    hint: `export ${variable}=..., or name the variable that holds the key in apiKeyEnv`,
  });
}

/** The environment variable that holds the key; undefined where no key is sent. */
export function keyVariable(backend: BackendConfig): string | undefined {
  if (!isRemote(backend) || (backend.kind === "azure" && backend.auth === "entra")) return;
  return backend.apiKeyEnv;
}
