import { setMaxListeners } from "node:events";
import type OpenAI from "openai";
import type { Dispatcher } from "undici";
import { UserError } from "../errors.js";
import type { AttemptResult, Backend, CompletionRequest } from "./backend.js";
import { type ChatConfig, type Target, targetOf } from "./chat-config.js";
import { readChunk } from "./chunk.js";
import { Collector } from "./collector.js";
import { conclude, type Ended, interrupted } from "./conclude.js";
import { Exchange } from "./exchange.js";
import { openClient } from "./sdk-client.js";
import { Watchdog } from "./timers.js";

/**
 * A backend that speaks OpenAI's chat completions, streamed. Throws a UserError for a configuration
 * with which no request can be made; what goes wrong with a request is a failure in its result.
 * `dispatcher` is the way out, which others may share: closing the backend leaves it open.
 */
export function openChatBackend(config: ChatConfig, dispatcher: Dispatcher): Backend {
  const target = targetOf(config);
  tryClient(target);
  const closing = new AbortController();
  setMaxListeners(0, closing.signal);
  return {
    complete: (request, signal) =>
      attempt(target, dispatcher, request, AbortSignal.any([signal, closing.signal])),
    close: async () => closing.abort(),
  };
}

async function attempt(
  target: Target,
  dispatcher: Dispatcher,
  request: CompletionRequest,
  signal: AbortSignal,
): Promise<AttemptResult> {
  if (signal.aborted) return { ok: false, failure: interrupted() };
  const started = performance.now();
  const collector = new Collector();
  const abort = new AbortController();
  let stopped: Ended["stopped"];
  const stop = (why: Ended["stopped"]) => {
    stopped ??= why;
    abort.abort();
  };
  const interrupt = () => stop("interrupted");
  signal.addEventListener("abort", interrupt, { once: true });
  const watchdog = new Watchdog(target.timeouts, stop);
  const exchange = new Exchange(dispatcher, target, request.id, {
    refused: () => watchdog.progress(),
    endMarker: () => watchdog.done(),
  });
  let problem: unknown;
  try {
    const client = openClient(target, exchange.fetch);
    const stream = await client.chat.completions.create(bodyOf(target.model, request), {
      signal: abort.signal,
    });
    for await (const event of stream) {
      const stamp = exchange.feed?.body.stamp ?? performance.now();
      if (collector.add(readChunk(event), stamp)) watchdog.progress();
    }
  } catch (error) {
    problem = error;
    abort.abort();
  } finally {
    watchdog.stop();
    signal.removeEventListener("abort", interrupt);
  }
  // What the SDK does before it asks for the request is our time, not the server's.
  return conclude({
    target,
    exchange,
    collector,
    started: exchange.started ?? started,
    stopped,
    problem,
  });
}

function bodyOf(
  model: string,
  { prompt, sampling, seed }: CompletionRequest,
): OpenAI.ChatCompletionCreateParamsStreaming {
  const { temperature, topP, maxTokens } = sampling;
  return {
    model,
    messages: [{ role: "user", content: prompt }],
    stream: true,
    stream_options: { include_usage: true },
    seed,
    ...(maxTokens !== undefined && { max_tokens: maxTokens }),
    ...(temperature !== undefined && { temperature }),
    ...(topP !== undefined && { top_p: topP }),
  };
}

/** The SDK parses OPENAI_CUSTOM_HEADERS, which is never sent, and throws if it cannot. */
function tryClient(target: Target): void {
  try {
    openClient(target, fetch);
  } catch (error) {
    throw new UserError(
      "the OpenAI SDK cannot start with the OPENAI_ variables of the environment",
      {
        hint: "unset OPENAI_CUSTOM_HEADERS: it is not used",
        cause: error,
      },
    );
  }
}
