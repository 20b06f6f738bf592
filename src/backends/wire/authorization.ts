/** How a request proves who asks. */
export interface Authorization {
  /** Rejects where no credentials can be had. */
  headers(): Promise<Readonly<Record<string, string>>>;
  /** What has been sent so far and must never be shown. */
  readonly secrets: () => readonly string[];
}

/** A fixed key, in the header that the provider reads; none without a key. */
export function keyIn(header: "authorization" | "api-key", key: string | undefined): Authorization {
  if (key === undefined) return { headers: async () => ({}), secrets: () => [] };
  const headers = { [header]: header === "authorization" ? `Bearer ${key}` : key };
  return { headers: async () => headers, secrets: () => [key] };
}
