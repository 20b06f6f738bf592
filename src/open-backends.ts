import type { Backend } from "./backends/backend.js";
import { controlsOf, uncontrolledBy } from "./backends/chat/controls.js";
import { unpinnedBecause } from "./backends/models/pinning.js";
import type { Access } from "./backends/wire/access.js";
import { PROFILES } from "./calibration/profiles.js";
import { optional } from "./collections.js";
import { type BackendConfig, isRemote, type RemoteConfig } from "./config/backend-kinds.js";
import { UserError } from "./errors.js";
import { suggest } from "./nearest.js";
import type { OpenBackend } from "./runner/execute.js";
import type { Uncontrolled } from "./sampling.js";
import type { Task } from "./suites/suite.js";

/** Requests at a time, where neither the configuration nor the command line says. */
const CONCURRENCY = 8;
const TIMEOUTS = { connect: 10_000, firstEvent: 30 * 60_000, idle: 2 * 60_000, total: 60 * 60_000 };

export function concurrencyOf({ limits }: BackendConfig): number {
  return limits?.concurrency ?? CONCURRENCY;
}

export interface BackendToOpen {
  readonly id: string;
  readonly config: BackendConfig;
  /** From the environment; never stored. */
  readonly apiKey?: string;
}

/** Opens each backend by its kind, loading only the code of the kinds in use. */
export async function openBackends(
  wanted: readonly BackendToOpen[],
  tasks: readonly Task[],
  concurrency?: number,
): Promise<ReadonlyMap<string, OpenBackend>> {
  const opened = new Map<string, OpenBackend>();
  for (const each of wanted) {
    opened.set(each.id, {
      backend: await openBackend(each, tasks),
      concurrency: concurrency ?? concurrencyOf(each.config),
      sampling: each.config.sampling ?? {},
      priced: each.config,
    });
  }
  return opened;
}

async function openBackend(
  { id, config, apiKey }: BackendToOpen,
  tasks: readonly Task[],
): Promise<Backend> {
  switch (config.kind) {
    case "reference": {
      const { openReference } = await import("./calibration/reference.js");
      const profile = profileOf(id, config.model);
      const { backend } = await openReference(
        { ...profile, ...(config.skill && { skill: config.skill }) },
        tasks,
      );
      return backend;
    }
    case "replay": {
      const { openReplay } = await import("./backends/replay.js");
      const { readTranscripts } = await import("./suites/transcripts.js");
      return openReplay(readTranscripts([config.file]));
    }
    default: {
      const timeouts = { ...TIMEOUTS, ...config.timeouts };
      return openRemote(config, { timeouts, ...(apiKey !== undefined && { apiKey }) });
    }
  }
}

async function openRemote(config: RemoteConfig, access: Access): Promise<Backend> {
  switch (config.kind) {
    case "openai-compatible":
      return (await import("./backends/openai-compatible.js")).open(config, access);
    case "deepseek":
      return (await import("./backends/deepseek.js")).open(config, access);
    case "openai":
      return (await import("./backends/openai.js")).open(config, access);
    case "azure":
      return (await import("./backends/azure.js")).open(config, access);
    case "bedrock":
      return (await import("./backends/bedrock.js")).open(config, access);
    case "fireworks":
      return (await import("./backends/fireworks.js")).open(config, access);
    case "perplexity":
      return (await import("./backends/perplexity.js")).open(config, access);
    case "huggingface":
      return (await import("./backends/huggingface.js")).open(config, access);
    case "ollama":
      return (await import("./backends/ollama.js")).open(config, access);
  }
}

/** What is known of a backend beside its configuration, and is stored with it. */
export interface Known {
  readonly uncontrolled?: Uncontrolled;
  /** Why its model id may come to mean another model. */
  readonly unpinned?: string;
}

/** The backend's configuration as it is stored: complete, and without secrets (it never has any). */
export function resolvedBackend(id: string, config: BackendConfig): BackendConfig & Known {
  if (isRemote(config)) {
    const { kind, model } = config;
    const uncontrolled = uncontrolledBy(controlsOf(config));
    const known: Known = optional({ uncontrolled, unpinned: unpinnedBecause(kind, model) });
    return { ...config, ...known };
  }
  if (config.kind !== "reference") return config;
  const { model, price, skill } = profileOf(id, config.model);
  return { price, skill: [...skill], ...config, model };
}

function profileOf(id: string, model: string | undefined) {
  const profile =
    PROFILES.find((candidate) => candidate.model === model) ??
    (model === undefined ? PROFILES[0] : undefined);
  if (profile !== undefined) return profile;
  throw new UserError(
    `backend "${id}": the reference engine has no model "${model}"; ${suggest(
      model ?? "",
      PROFILES.map((p) => p.model),
    )}`,
  );
}
