import type { BackendConfig } from "../config/backend-kinds.js";
import { apiKeyOf, backendNamed, type ResolvedConfig } from "../config/load.js";
import { type BackendToOpen, resolvedBackend } from "../open-backends.js";
import { assertAllowed } from "../policy/jurisdiction.js";
import type { Suite } from "../suites/suite.js";
import { say } from "./output.js";

export interface Named {
  readonly id: string;
  readonly config: BackendConfig;
}

/** The backend of that id with everything that its kind adds. */
export function named(config: ResolvedConfig, id: string): Named {
  return { id, config: resolvedBackend(id, backendNamed(config, id)) };
}

/** The backends that the suites' graders name as judges. */
export function judgesOf(suites: readonly Suite[], config: ResolvedConfig): readonly Named[] {
  return [...judgeNames(suites)].map((id) => named(config, id));
}

export function judgeNames(suites: readonly Suite[]): ReadonlySet<string> {
  return new Set(suites.flatMap(({ tasks }) => tasks.flatMap(({ grader }) => grader.judge ?? [])));
}

/** A backend that policy admits, with its key: both are settled before anything is stored or sent. */
export function admitted({ id, config }: Named, { allow }: ResolvedConfig): BackendToOpen {
  assertAllowed(id, config, allow);
  const apiKey = apiKeyOf(id, config);
  if (config.limits?.rpm !== undefined || config.limits?.tpm !== undefined) {
    say(
      `note: backend "${id}": limits.rpm and limits.tpm are recorded but not enforced yet; limits.concurrency is`,
    );
  }
  return { id, config, ...(apiKey !== undefined && { apiKey }) };
}
