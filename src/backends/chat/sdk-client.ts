import OpenAI, { type ClientOptions } from "openai";
import type { Target } from "../wire/target.js";

/** The most that setTimeout takes. The SDK's own limit stands back: the timers are ours. */
const NO_LIMIT = 2 ** 31 - 1;

/**
 * The OpenAI client with everything that it would read from the environment set, and no retries.
 * It never sees the key: the exchange sends that.
 */
export function openClient(target: Target, fetch: NonNullable<ClientOptions["fetch"]>): OpenAI {
  return new OpenAI({
    apiKey: "sent by the exchange, not by the SDK",
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    baseURL: target.baseURL,
    defaultQuery: target.query,
    maxRetries: 0,
    timeout: NO_LIMIT,
    logLevel: "off",
    fetch,
  });
}
