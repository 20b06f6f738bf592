import { setMaxListeners } from "node:events";
import type { Stream } from "openai/streaming";
import { Agent } from "undici";
import { UserError } from "../../errors.js";
import type { AttemptResult, Backend, CompletionRequest } from "../backend.js";
import { Exchange } from "../wire/exchange.js";
import { listModels } from "../wire/list-models.js";
import type { Target } from "../wire/target.js";
import { Watchdog } from "../wire/watchdog.js";
import { Collector } from "./collector.js";
import { conclude, type Ended, interrupted } from "./conclude.js";
import type { Dialect, Speech } from "./dialect.js";
import { openClient } from "./sdk-client.js";

/** A backend that is sent JSON and answers in events of JSON, which the OpenAI SDK tells apart. */
export function openChat(target: Target, dialect: Dialect): Backend {
  tryClient(target);
  return openStream(target, {
    ...dialect,
    ask: (exchange, request, signal) =>
      openClient(target, exchange.fetch).post<Stream<unknown>>(dialect.path, {
        body: dialect.body(request),
        stream: true,
        signal,
      }),
  });
}

/**
 * A backend that is asked over HTTP for a streamed completion. What goes wrong with a request is a
 * failure in its result.
 */
export function openStream(target: Target, speech: Speech): Backend {
  const agent = new Agent({
    // undici would give up after 300 s of silence. Models think longer; the timers are ours.
    headersTimeout: 0,
    bodyTimeout: 0,
    connect: { timeout: target.timeouts.connect },
  });
  const { list } = speech;
  const closing = new AbortController();
  setMaxListeners(0, closing.signal);
  return {
    complete: (request, signal) =>
      attempt(target, speech, agent, request, AbortSignal.any([signal, closing.signal])),
    ...(list !== undefined && {
      models: (signal: AbortSignal) => listModels(agent, target, list, signal),
    }),
    close: () => {
      closing.abort();
      return agent.destroy();
    },
  };
}

async function attempt(
  target: Target,
  speech: Speech,
  agent: Agent,
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
  const exchange = new Exchange(agent, target, request.id, speech, {
    refused: () => watchdog.progress(),
    endMarker: () => watchdog.done(),
  });
  let problem: unknown;
  try {
    for await (const event of await speech.ask(exchange, request, abort.signal)) {
      const stamp = exchange.feed?.body.stamp ?? performance.now();
      if (collector.add(speech.read(event), stamp)) watchdog.progress();
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
