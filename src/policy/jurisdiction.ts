import { isIP } from "node:net";
import { addressOf, type BackendConfig, isRemote } from "../config/backend-kinds.js";
import { UserError } from "../errors.js";

/**
 * Where a backend's prompts go. The effective address decides before the config's word: a loopback
 * address is local whatever it is called; anything else is what the config declares, or "unknown".
 */
export function jurisdictionOf(backend: BackendConfig): string {
  if (!isRemote(backend)) return "local";
  if (isLoopback(new URL(addressOf(backend)).hostname)) return "local";
  return backend.jurisdiction ?? "unknown";
}

function isLoopback(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, "");
  if (host === "localhost" || host.endsWith(".localhost") || host === "::1") return true;
  return isIP(host) === 4 && host.startsWith("127.");
}

/** Refuses a backend that `policy.allow` does not admit, before anything is sent. */
export function assertAllowed(
  id: string,
  backend: BackendConfig,
  allow: readonly string[] | undefined,
): void {
  const jurisdiction = jurisdictionOf(backend);
  if (allow === undefined || allow.includes(jurisdiction)) return;
  throw new UserError(
    `policy refuses backend "${id}": its jurisdiction is ${jurisdiction}, allowed: ${allow.join(", ") || "none"}`,
    {
      hint:
        jurisdiction === "unknown"
          ? `declare it: backends.${id}.jurisdiction`
          : "change policy.allow in the config if prompts may go there",
    },
  );
}
