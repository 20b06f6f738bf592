import type { Named } from "./admitted.js";
import { say } from "./output.js";

const VARIABLES = [
  "HTTPS_PROXY",
  "https_proxy",
  "HTTP_PROXY",
  "http_proxy",
  "ALL_PROXY",
  "all_proxy",
];

/** Says that a proxy of the environment is not used, where a backend has an address at all. */
export function noteEnvironmentProxy(backends: readonly Named[]): void {
  if (!backends.some(({ config }) => "baseURL" in config)) return;
  const set = VARIABLES.filter((name) => (process.env[name] ?? "") !== "");
  if (set.length === 0) return;
  say(
    `note: ${set.join(", ")} of the environment ${set.length > 1 ? "are" : "is"} ignored: only policy.proxy of the config names a proxy`,
  );
}
