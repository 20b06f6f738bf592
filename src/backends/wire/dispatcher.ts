import { lookup as resolve } from "node:dns";
import type { LookupFunction } from "node:net";
import {
  Agent,
  type Dispatcher,
  getGlobalDispatcher,
  Pool,
  ProxyAgent,
  setGlobalDispatcher,
} from "undici";
import { type EgressGuard, EgressRefused, type Receiver } from "../../policy/egress.js";
import { isLoopback } from "../../policy/loopback.js";

export type { Dispatcher };

export interface DispatcherOptions {
  /** Milliseconds for a connection, TLS included, where a receiver has no time of its own. */
  readonly connectTimeout: number;
  /** The only proxy that is ever used, and never for this machine; http or https. */
  readonly proxy?: string;
}

export interface OpenDispatcher {
  readonly dispatcher: Dispatcher;
  /** The same dispatcher, with a receiver named to the guard. `connectTimeout` in milliseconds. */
  to(receiver: Receiver, connectTimeout?: number): Dispatcher;
  /** Breaks off what is under way, and gives Node's fetch back what it had. */
  close(): Promise<void>;
}

/** undici would give up after 300 s of silence. Models think longer; the timers are ours. */
const NO_TIMERS = { headersTimeout: 0, bodyTimeout: 0 };

/**
 * The one way out of this process: every request is put to the guard before a socket opens. While it
 * is open it governs Node's own fetch as well. The environment's proxies are not looked at.
 */
export function openDispatcher(guard: EgressGuard, options: DispatcherOptions): OpenDispatcher {
  const { connectTimeout, proxy } = options;
  const timeouts = new Map<string, number>();
  const direct = new Agent({
    factory: (origin) => {
      const timeout = timeouts.get(new URL(origin).origin) ?? connectTimeout;
      return new Pool(origin, { ...NO_TIMERS, connect: { timeout, lookup } });
    },
  });
  const through = proxy === undefined ? undefined : openProxy(proxy, connectTimeout);
  const dispatcher = direct.compose((dispatch) => (request, handler) => {
    const origin = new URL(String(request.origin)).origin;
    const decision = guard.decide(origin);
    if (!decision.allowed) throw new EgressRefused(decision);
    const local = isLoopback(new URL(origin).hostname);
    const noting = notingRedirects(guard, origin, handler);
    return through === undefined || local
      ? dispatch(request, noting)
      : through.dispatch(request, noting);
  });
  const before = getGlobalDispatcher();
  setGlobalDispatcher(dispatcher);
  return {
    dispatcher,
    to: (receiver, timeout = connectTimeout) => {
      guard.admit(receiver);
      const { origin } = new URL(receiver.baseURL);
      timeouts.set(origin, Math.max(timeout, timeouts.get(origin) ?? 0));
      return dispatcher;
    },
    close: async () => {
      if (getGlobalDispatcher() === dispatcher) setGlobalDispatcher(before);
      await Promise.all([direct.destroy(), through?.destroy()]);
    },
  };
}

function openProxy(uri: string, timeout: number): ProxyAgent {
  return new ProxyAgent({
    uri,
    ...NO_TIMERS,
    proxyTls: { timeout, lookup },
    requestTls: { timeout },
    clientFactory: (origin, own) => new Pool(origin, { ...own, headersTimeout: timeout }),
  });
}

/** Passes an answer on as it is; one that names another place is told to the guard. */
function notingRedirects(
  guard: EgressGuard,
  origin: string,
  handler: Dispatcher.DispatchHandler,
): Dispatcher.DispatchHandler {
  return {
    onRequestStart: (...args) => handler.onRequestStart?.(...args),
    onRequestUpgrade: (...args) => handler.onRequestUpgrade?.(...args),
    onResponseStart: (...args) => {
      const [, status, { location }] = args;
      if (status >= 300 && status < 400 && typeof location === "string") {
        guard.redirected(origin, location);
      }
      handler.onResponseStart?.(...args);
    },
    onResponseData: (...args) => handler.onResponseData?.(...args),
    onResponseEnd: (...args) => handler.onResponseEnd?.(...args),
    onResponseError: (...args) => handler.onResponseError?.(...args),
  };
}

/** This machine's names are answered here: no name server can send what is local elsewhere. */
const lookup: LookupFunction = (hostname, options, callback) => {
  if (!isLoopback(hostname)) {
    resolve(hostname, options, callback);
    return;
  }
  const addresses = [
    { address: "127.0.0.1", family: 4 },
    { address: "::1", family: 6 },
  ].filter(({ family }) => [undefined, 0, family].includes(familyOf(options.family)));
  queueMicrotask(() => {
    const [first] = addresses;
    if (options.all === true) callback(null, addresses);
    else callback(null, first?.address ?? "", first?.family);
  });
};

function familyOf(family: number | "IPv4" | "IPv6" | undefined): number | undefined {
  if (family === "IPv4") return 4;
  return family === "IPv6" ? 6 : family;
}
