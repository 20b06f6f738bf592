/**
 * Whether a host, as a URL gives it, is this machine: an address of 127.0.0.0/8 or ::1 (RFC 1122,
 * 4291), or a name under `localhost` (RFC 6761), which Assay never asks a name server for.
 */
export function isLoopback(hostname: string): boolean {
  const host = bareHost(hostname);
  return (
    host === "localhost" ||
    host.endsWith(".localhost") ||
    host === "::1" ||
    /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(host) ||
    /^::ffff:7f[\da-f]{2}:[\da-f]{1,4}$/.test(host)
  );
}

/** Without the brackets of an IPv6 address and the dot that may end a name: both mean the same host. */
export function bareHost(hostname: string): string {
  return hostname
    .toLowerCase()
    .replace(/^\[|\]$/g, "")
    .replace(/\.$/, "");
}
