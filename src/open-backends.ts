import type { Backend } from "./backends/backend.js";
import { controlsOf, uncontrolledBy } from "./backends/chat/controls.js";
import { unpinnedBecause } from "./backends/models/pinning.js";
import type { Access } from "./backends/wire/access.js";
import type { Dispatcher } from "./backends/wire/dispatcher.js";
import { TOKEN_HOSTS } from "./backends/wire/token-hosts.js";
import { PROFILES } from "./calibration/profiles.js";
import { optional } from "./collections.js";
import { type BackendConfig, isRemote, type RemoteConfig } from "./config/backend-kinds.js";
import type { Policy } from "./config/schema.js";
import { UserError } from "./errors.js";
import { suggest } from "./nearest.js";
import { EgressGuard } from "./policy/egress.js";
import { addressOf, type Endpoint, endpointOf } from "./policy/endpoint.js";
import { residenceOf, residenceOfProxy } from "./policy/jurisdiction.js";
import { CLOCK } from "./runner/clock.js";
import type { OpenBackend } from "./runner/execute.js";
import { Pace } from "./runner/pace.js";
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

/** Backends that are open, and their one way out. */
export interface OpenedBackends {
  readonly backends: ReadonlyMap<string, OpenBackend>;
  /** What was decided of each place that they may send to. */
  readonly egress: Pick<EgressGuard, "decisions">;
  /** Closes the backends, then the way out. */
  close(): Promise<void>;
}

export interface OpenOptions {
  readonly policy: Policy;
  /** Goes before what the backends' limits say. */
  readonly concurrency?: number;
}

/**
 * Opens each backend by its kind, loading only the code of the kinds in use. Nothing but what they
 * name, and the policy allows, can be reached until they are closed.
 */
export async function openBackends(
  wanted: readonly BackendToOpen[],
  tasks: readonly Task[],
  { policy, concurrency }: OpenOptions,
): Promise<OpenedBackends> {
  const { openDispatcher } = await import("./backends/wire/dispatcher.js");
  const guard = new EgressGuard(policy.allow);
  const way = openDispatcher(guard, {
    connectTimeout: TIMEOUTS.connect,
    ...(policy.proxy !== undefined && { proxy: policy.proxy }),
  });
  const opened = new Map<string, OpenBackend>();
  const close = async () => {
    for (const { backend } of opened.values()) await backend.close();
    await way.close();
  };
  const wayTo: WayTo = (backend, endpoint, connect) => {
    const residence = residenceOf(backend, endpoint);
    return way.to({ backend, baseURL: endpoint.baseURL, residence }, connect);
  };
  try {
    if (policy.proxy !== undefined) guard.admitProxy(policy.proxy, residenceOfProxy(policy.proxy));
    for (const each of wanted) {
      opened.set(each.id, {
        backend: await openBackend(each, tasks, wayTo),
        concurrency: concurrency ?? concurrencyOf(each.config),
        sampling: each.config.sampling ?? {},
        priced: each.config,
        ...paceOf(each.config),
      });
    }
    return { backends: opened, egress: guard, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Names an address to the guard, and gives the dispatcher that reaches it. `connect` in milliseconds. */
type WayTo = (
  backend: string,
  endpoint: Endpoint & { readonly baseURL: string },
  connect: number,
) => Dispatcher;

function paceOf({ limits = {} }: BackendConfig): { readonly pace?: Pace } {
  const { rpm, tpm } = limits;
  return rpm === undefined && tpm === undefined ? {} : { pace: new Pace(limits, CLOCK) };
}

async function openBackend(
  { id, config, apiKey }: BackendToOpen,
  tasks: readonly Task[],
  wayTo: WayTo,
): Promise<Backend> {
  switch (config.kind) {
    case "reference": {
      const { openReference } = await import("./calibration/reference.js");
      const profile = profileOf(id, config.model);
      const { backend } = await openReference(
        { ...profile, ...(config.skill && { skill: config.skill }) },
        tasks,
        (baseURL, connect) => wayTo(id, { kind: config.kind, baseURL }, connect),
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
      const dispatcher = wayTo(
        id,
        { ...endpointOf(config), baseURL: addressOf(config) },
        timeouts.connect,
      );
      if (config.kind === "azure" && config.auth === "entra") {
        for (const baseURL of TOKEN_HOSTS) {
          wayTo(id, { ...endpointOf(config), baseURL }, timeouts.connect);
        }
      }
      return openRemote(config, { timeouts, dispatcher, ...(apiKey !== undefined && { apiKey }) });
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
    case "openrouter":
      return (await import("./backends/openrouter.js")).open(config, access);
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
