import type { CompletionRequest } from "../backend.js";
import type { Exchange, Manner } from "../wire/exchange.js";
import type { Chunk } from "./chunk.js";

/** How a provider is spoken to: a request goes out through the exchange, and events come back. */
export interface Speech extends Manner {
  /** Where the list of models is, below the base URL; absent where there is none. */
  readonly list?: string;
  readonly ask: (
    exchange: Exchange,
    request: CompletionRequest,
    signal: AbortSignal,
  ) => Promise<AsyncIterable<unknown>>;
  /** What an event says. Throws NotAChunk or ErrorEvent. */
  readonly read: (event: unknown) => Chunk;
}

/** How one provider is asked for a streamed completion, and what its events mean. */
export interface Dialect extends Manner {
  /** Where the list of models is, below the base URL; absent where there is none. */
  readonly list?: string;
  /** Appended to the base URL. */
  readonly path: string;
  readonly body: (request: CompletionRequest) => Readonly<Record<string, unknown>>;
  /** What an event says. Throws NotAChunk or ErrorEvent. */
  readonly read: (event: unknown) => Chunk;
}
