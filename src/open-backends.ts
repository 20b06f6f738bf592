import type { Backend } from "./backends/backend.js";
import { PROFILES } from "./calibration/profiles.js";
import type { BackendConfig } from "./config/schema.js";
import { UserError } from "./errors.js";
import { suggest } from "./nearest.js";
import type { OpenBackend } from "./runner/execute.js";
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
    case "openai-compatible": {
      const { openChatBackend } = await import("./backends/openai-compatible.js");
      const { baseURL, model } = config;
      const timeouts = { ...TIMEOUTS, ...config.timeouts };
      return openChatBackend({ baseURL, model, timeouts, ...(apiKey !== undefined && { apiKey }) });
    }
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
  }
}

/** The backend's configuration as it is stored: complete, and without secrets (it never has any). */
export function resolvedBackend(id: string, config: BackendConfig): BackendConfig {
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
