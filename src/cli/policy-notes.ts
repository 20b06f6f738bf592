import type { Policy } from "../config/schema.js";
import { endpointOf } from "../policy/endpoint.js";
import { residenceOf } from "../policy/jurisdiction.js";
import type { Named } from "./admitted.js";
import { say } from "./output.js";

const PROXIES = [
  "HTTPS_PROXY",
  "https_proxy",
  "HTTP_PROXY",
  "http_proxy",
  "ALL_PROXY",
  "all_proxy",
];

/** Says what the policy leaves open, and what of the environment it does not follow. */
export function notePolicy(backends: readonly Named[], { allow }: Policy): void {
  noteNoLimit(backends, allow);
  noteEnvironmentProxy(backends);
}

function noteNoLimit(backends: readonly Named[], allow: Policy["allow"]): void {
  if (allow !== undefined) return;
  const places = backends.flatMap(({ id, config }) => {
    const { jurisdiction } = residenceOf(id, endpointOf(config));
    return jurisdiction === "local" ? [] : [`${jurisdiction} (${id})`];
  });
  if (places.length === 0) return;
  const where = [...new Set(places)].join(", ");
  say(`note: the config sets no policy.allow, so prompts may go anywhere; they go to: ${where}`);
}

function noteEnvironmentProxy(backends: readonly Named[]): void {
  if (!backends.some(({ config }) => "baseURL" in config)) return;
  const set = PROXIES.filter((name) => (process.env[name] ?? "") !== "");
  if (set.length === 0) return;
  const are = set.length > 1 ? "are" : "is";
  say(
    `note: ${set.join(", ")} of the environment ${are} ignored: only policy.proxy of the config names a proxy`,
  );
}
