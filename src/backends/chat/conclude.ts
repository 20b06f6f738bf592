import { APIError } from "openai";
import { messageOf } from "../../errors.js";
import type { AttemptResult, Failure, FailureKind } from "../backend.js";
import { ErrorEvent, NotAChunk } from "../wire/bad-event.js";
import { connectFailure } from "../wire/connect-failure.js";
import type { Exchange } from "../wire/exchange.js";
import { httpFailure } from "../wire/http-failure.js";
import { seconds } from "../wire/seconds.js";
import { isFiltered, readServerError } from "../wire/server-error.js";
import type { Target } from "../wire/target.js";
import type { Expired } from "../wire/watchdog.js";
import type { Collector } from "./collector.js";
import { finishReasonOf, OUT_OF_RESOURCES } from "./finish-reason.js";

/** Everything that is known of a request once it is over. */
export interface Ended {
  readonly target: Target;
  readonly exchange: Exchange;
  readonly collector: Collector;
  /** Stamp of the request's start. */
  readonly started: number;
  /** What we stopped it for, if we did. */
  readonly stopped: Expired | "interrupted" | undefined;
  /** What the SDK threw, if it did. */
  readonly problem: unknown;
}

/** Rethrows `problem` if it is none of the failures known: it is then a defect. */
export function conclude(ended: Ended): AttemptResult {
  const { exchange, collector, started } = ended;
  const failure = failureOf(ended);
  const { feed } = exchange;
  if (failure !== undefined && (feed === undefined || !collector.begun))
    return { ok: false, failure };
  const completion = collector.completion(
    started,
    feed?.body.lastArrival ?? performance.now(),
    feed?.form !== "whole",
    exchange.requestId,
    exchange.servedBy,
  );
  return failure === undefined
    ? { ok: true, completion }
    : { ok: false, failure, partial: completion };
}

function failureOf(ended: Ended): Failure | undefined {
  const { target, exchange, collector, stopped, problem } = ended;
  if (stopped === "interrupted") return interrupted();
  if (exchange.unauthorized !== undefined) return unauthorized(exchange.unauthorized, target);
  if (exchange.refusal !== undefined) return httpFailure(exchange.refusal, target);
  const rejected = problem === undefined ? undefined : badEvent(ended);
  if (rejected !== undefined) return rejected;
  // With a finish reason the answer is whole, whatever became of the stream behind it.
  if (collector.finishReason !== undefined) return finished(collector.finishReason, target);
  if (stopped !== undefined) return expired(stopped, target);
  if (exchange.unanswered !== undefined) return connectFailure(exchange.unanswered, target);
  return unfinished(ended);
}

/** The user stopped the run. */
export function interrupted(): Failure {
  return {
    kind: "interrupted",
    scope: "sample",
    message: "the run was stopped; it can be resumed",
  };
}

function unauthorized(error: unknown, { host, foreign }: Target): Failure {
  const message = `no credentials for ${host}: ${foreign.plain(messageOf(error))}`;
  return { kind: "credentials", scope: "backend", message };
}

function badEvent({ target, exchange, problem }: Ended): Failure | undefined {
  if (problem instanceof SyntaxError) {
    return malformed(target, exchange.feed?.malformedText() ?? problem.message);
  }
  if (problem instanceof NotAChunk) return malformed(target, JSON.stringify(problem.event));
  if (problem instanceof ErrorEvent) return streamError(problem.event, target);
  const sent: unknown = problem instanceof APIError ? problem.error : undefined;
  return sent === undefined ? undefined : streamError(sent, target);
}

function malformed({ host, foreign }: Target, text: string): Failure {
  const message = `${host} sent an event that is not a completion chunk: ${foreign.escaped(text)}`;
  return { kind: "malformed", scope: "retry", message };
}

/** What says that the request itself is at fault: asked again it would break off again. */
const HOPELESS = /^(?:invalid_request_error|exceed_context_size_error|validationException)$/i;

function streamError(sent: unknown, { host, foreign }: Target): Failure {
  const error = readServerError(sent);
  const said = foreign.plain(error.message ?? JSON.stringify(sent));
  if (isFiltered(error)) {
    const message = `${host} refused to go on for content: ${said}`;
    return { kind: "filtered", scope: "sample", message };
  }
  const scope = HOPELESS.test(error.type ?? "") ? "sample" : "retry";
  return { kind: "stream-error", scope, message: `${host} broke off with an error: ${said}` };
}

function finished(raw: string, { host }: Target): Failure | undefined {
  if (raw === OUT_OF_RESOURCES) {
    const message = `${host} gave the request up for lack of resources (${raw})`;
    return { kind: "capacity", scope: "retry", message };
  }
  if (finishReasonOf(raw) !== "content-filter") return undefined;
  return {
    kind: "filtered",
    scope: "sample",
    message: `${host} cut the completion off for its content`,
  };
}

const TIMERS = {
  "first-event": { kind: "timeout-first-event", setting: "firstEvent", what: "sent no text" },
  idle: { kind: "timeout-idle", setting: "idle", what: "stopped sending text" },
  total: { kind: "timeout-total", setting: "total", what: "had not finished" },
} as const satisfies Record<string, { kind: FailureKind; setting: string; what: string }>;

function expired(which: Expired, { host, timeouts }: Target): Failure {
  if (which === "after-done") return cut(host, "ended without a finish reason");
  const { kind, setting, what } = TIMERS[which];
  const after = `after ${seconds(timeouts[setting])}`;
  const message = `${host} ${what} ${after}; raise timeouts.${setting} if the model needs longer`;
  return { kind, scope: "retry", message };
}

/** A successful answer that ended without a finish reason. Undefined if it is complete all the same. */
function unfinished({ target, exchange, collector, problem }: Ended): Failure | undefined {
  const { host, foreign } = target;
  const { feed } = exchange;
  if (feed === undefined) throw problem;
  if (feed.body.error !== undefined) {
    const cause = causeOf(feed.body.error);
    return cut(host, `broke off before a finish reason (${foreign.plain(cause)})`);
  }
  if (problem !== undefined) throw problem;
  switch (feed.form) {
    case "html":
      return notAnApi(host, "HTML");
    case "empty": {
      const message = `${host} answered 200 with an empty body`;
      return { kind: "not-an-api", scope: "retry", message };
    }
    case "whole":
      return collector.hasChoice ? undefined : notAnApi(host, "JSON without a completion in it");
    case "events": {
      const events =
        collector.begun || feed.opening === ":" || exchange.contentType.includes("event-stream");
      return events
        ? cut(host, "ended without a finish reason")
        : notAnApi(host, "text that is neither JSON nor an event stream");
    }
  }
}

function cut(host: string, how: string): Failure {
  return { kind: "stream-cut", scope: "retry", message: `the stream of ${host} ${how}` };
}

function notAnApi(host: string, what: string): Failure {
  const message = `${host} answered ${what}, not an OpenAI-compatible API: check baseURL (does it end in /v1?)`;
  return { kind: "not-an-api", scope: "backend", message };
}

function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}
