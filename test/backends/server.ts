import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import type {
  AttemptResult,
  Backend,
  Completion,
  CompletionRequest,
  Failure,
} from "../../src/backends/backend.js";
import { open } from "../../src/backends/openai-compatible.js";
import type { Endpoint, Timeouts } from "../../src/backends/wire/target.js";

/** What a server does with a request: writes bytes, waits (milliseconds), and ends in some way. */
export interface Script {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly steps?: readonly (string | Uint8Array | { readonly wait: number })[];
  /** end: properly; destroy: the connection breaks; stay: nothing more happens. */
  readonly ending?: "end" | "destroy" | "stay";
}

interface Seen {
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: unknown;
  /** Settles when the connection is gone. */
  readonly closed: Promise<void>;
}

export interface TestServer {
  readonly host: string;
  readonly baseURL: string;
  readonly seen: readonly Seen[];
  close(): Promise<void>;
}

export async function serve(script: Script): Promise<TestServer> {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    const closed = new Promise<void>((resolve) => response.on("close", () => resolve()));
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      const body: unknown = JSON.parse(Buffer.concat(parts).toString("utf8"));
      seen.push({ url: request.url ?? "", headers: request.headers, body, closed });
      const headers = { "content-type": "text/event-stream", ...script.headers };
      response.writeHead(script.status ?? 200, headers);
      response.flushHeaders();
      response.socket?.setNoDelay(true);
      void play();
    });
    const play = async () => {
      for (const step of script.steps ?? []) {
        if (typeof step === "object" && "wait" in step) await sleep(step.wait);
        else if (!response.destroyed) response.write(step);
      }
      if (script.ending === "destroy") {
        await sleep(10);
        response.destroy();
      } else if (script.ending !== "stay") response.end();
    };
  });
  const host = `127.0.0.1:${await listen(server)}`;
  return { host, baseURL: `http://${host}/v1`, seen, close: () => shut(server) };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      if (address === null || typeof address === "string") reject(new Error("no port"));
      else resolve(address.port);
    });
  });
}

function shut(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

export const TIMEOUTS: Timeouts = {
  connect: 2_000,
  firstEvent: 5_000,
  idle: 5_000,
  total: 10_000,
};

export const REQUEST: CompletionRequest = {
  id: "run.1",
  prompt: "What is 6 x 7?",
  sampling: {},
  seed: 11,
  taskId: "t",
  sampleIndex: 0,
};

export interface Options {
  readonly apiKey?: string;
  readonly model?: string;
  readonly timeouts?: Partial<Timeouts>;
  readonly request?: Partial<CompletionRequest>;
  readonly signal?: AbortSignal;
}

export function openCompatible({ baseURL, model, ...access }: Omit<Endpoint, "kind">): Backend {
  return open({ kind: "openai-compatible", baseURL, model }, access);
}

/** One request to an address. */
export async function askAt(baseURL: string, options: Options = {}): Promise<AttemptResult> {
  const { apiKey, model = "m", timeouts, request, signal } = options;
  const backend = openCompatible({
    baseURL,
    model,
    timeouts: { ...TIMEOUTS, ...timeouts },
    ...(apiKey !== undefined && { apiKey }),
  });
  try {
    return await backend.complete(
      { ...REQUEST, ...request },
      signal ?? new AbortController().signal,
    );
  } finally {
    await backend.close();
  }
}

/** One request to a server that plays the script. */
export async function ask(script: Script, options: Options = {}): Promise<AttemptResult> {
  const server = await serve(script);
  try {
    return await askAt(server.baseURL, options);
  } finally {
    await server.close();
  }
}

export async function completionOf(script: Script, options: Options = {}): Promise<Completion> {
  const result = await ask(script, options);
  if (!result.ok) throw new Error(`failed: ${JSON.stringify(result.failure)}`);
  return result.completion;
}

export async function failureOf(script: Script, options: Options = {}): Promise<Failure> {
  return failed(await ask(script, options));
}

export function failed(result: AttemptResult): Failure {
  if (result.ok) throw new Error(`completed: ${JSON.stringify(result.completion)}`);
  return result.failure;
}

export function event(data: unknown): string {
  return `data: ${JSON.stringify(data)}\n\n`;
}

/** An event with one choice. */
export function chunk(delta: unknown, finish: string | null = null, more: object = {}): string {
  return event({
    id: "c-1",
    model: "m-echo",
    choices: [{ index: 0, delta, finish_reason: finish }],
    ...more,
  });
}

export const DONE = "data: [DONE]\n\n";
