import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { messageOf } from "../errors.js";
import type { Task } from "../suites/suite.js";
import type { Profile } from "./profiles.js";
import { type Script, scriptFor } from "./script.js";
import { type Piece, piecesOf } from "./wire.js";

/** What the engine did for one request: the truth that measurements are held against. */
export interface LedgerEntry {
  readonly requestId: string;
  readonly taskId: string;
  readonly seed: number;
  /** 1 for the first request of a sample. */
  readonly attempt: number;
  readonly script: Script;
  /** Milliseconds from the arrival of the request to the write of the bytes in question. */
  readonly firstEvent?: number;
  readonly firstReasoning?: number;
  readonly firstAnswer?: number;
  readonly end?: number;
  /** Events written that carried text. */
  readonly chunks: number;
}

export interface ReferenceEngine {
  readonly baseURL: string;
  /** In the order in which the requests ended. */
  readonly ledger: readonly LedgerEntry[];
  close(): Promise<void>;
}

/**
 * Starts the reference engine: an HTTP server on the loopback interface that speaks the dialect of an
 * OpenAI-compatible endpoint and whose every answer, time and token count is known beforehand. It is
 * a measuring standard, not a language model.
 */
export async function startEngine(
  profiles: readonly Profile[],
  tasks: readonly Task[],
): Promise<ReferenceEngine> {
  const byPrompt = new Map(tasks.map((task) => [task.prompt, task]));
  const byModel = new Map(profiles.map((profile) => [profile.model, profile]));
  const ledger: LedgerEntry[] = [];
  const attempts = new Map<string, number>();

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const arrived = performance.now();
    const { model, seed, prompt } = await readRequest(request);
    const profile = byModel.get(model);
    const task = byPrompt.get(prompt);
    if (profile === undefined) return refuse(response, 404, `The model ${model} does not exist`);
    if (task === undefined)
      return refuse(response, 400, "this prompt is no task of the reference engine");
    const key = `${model} ${task.id} ${seed}`;
    const attempt = (attempts.get(key) ?? 0) + 1;
    attempts.set(key, attempt);
    const requestId = randomUUID();
    response.setHeader("x-request-id", requestId);
    const script = scriptFor(profile, task, seed);
    const written = await play(response, script, model, arrived, attempt);
    ledger.push({ requestId, taskId: task.id, seed, attempt, script, ...written });
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else refuse(response, 400, messageOf(error));
    });
  });
  const port = await listen(server);
  return {
    baseURL: `http://127.0.0.1:${port}/v1`,
    ledger,
    close: () =>
      new Promise<void>((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

type Written = Omit<LedgerEntry, "requestId" | "taskId" | "seed" | "attempt" | "script">;

/** Sends the script, one write a token, each at its time; or the fault that stands in its place. */
async function play(
  response: ServerResponse,
  script: Script,
  model: string,
  arrived: number,
  attempt: number,
): Promise<Written> {
  const faulty = attempt === 1;
  switch (script.behaviour) {
    case "filtered":
      refuse(response, 400, "The prompt was filtered", "content_filter");
      return { chunks: 0 };
    case "rate-limit":
      if (!faulty) break;
      response.setHeader("retry-after-ms", "40");
      refuse(response, 429, "Rate limit reached");
      return { chunks: 0 };
    case "server-error":
      if (!faulty) break;
      refuse(response, 503, "Overloaded");
      return { chunks: 0 };
    case "empty-body":
      if (!faulty) break;
      response.writeHead(200, { "content-type": "text/event-stream" }).end();
      return { chunks: 0 };
    default:
  }
  response.writeHead(200, { "content-type": "text/event-stream; charset=utf-8" });
  response.socket?.setNoDelay(true);
  return stream(
    response,
    faulty ? damaged(script, piecesOf(script, model)) : piecesOf(script, model),
    script,
    arrived,
  );
}

/** The stream of a sample's first request, with the fault of its behaviour in the middle. */
function damaged(script: Script, pieces: readonly Piece[]): readonly Piece[] {
  const part = pieces.slice(0, Math.ceil(pieces.length / 2));
  switch (script.behaviour) {
    case "cut":
      return [...part, { bytes: 'data: {"choices":[{"delta":{"conte' }];
    case "no-finish":
      return part;
    case "malformed":
      return [...part, { bytes: "data: {not json}\n\n" }];
    case "error-event":
      return [
        ...part,
        { bytes: 'data: {"error":{"message":"engine fault","type":"server_error"}}\n\n' },
      ];
    default:
      return pieces;
  }
}

async function stream(
  response: ServerResponse,
  pieces: readonly Piece[],
  script: Script,
  arrived: number,
): Promise<Written> {
  let firstEvent: number | undefined;
  let firstReasoning: number | undefined;
  let firstAnswer: number | undefined;
  let end = 0;
  let chunks = 0;
  let due = arrived + script.firstTokenAfter;
  for (const { bytes, carries } of pieces) {
    const wait = due - performance.now();
    if (wait > 0) await sleep(wait);
    if (response.destroyed) break;
    end = performance.now() - arrived;
    firstEvent ??= end;
    if (carries === "reasoning") firstReasoning ??= end;
    if (carries === "answer") firstAnswer ??= end;
    if (carries !== undefined) chunks += 1;
    response.write(bytes);
    due += script.gap;
  }
  response.end();
  return {
    chunks,
    end,
    ...(firstEvent !== undefined && { firstEvent }),
    ...(firstReasoning !== undefined && { firstReasoning }),
    ...(firstAnswer !== undefined && { firstAnswer }),
  };
}

function refuse(response: ServerResponse, status: number, message: string, code?: string): void {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify({ error: { message, code: code ?? null } }));
}

async function readRequest(
  request: IncomingMessage,
): Promise<{ readonly model: string; readonly seed: number; readonly prompt: string }> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part));
  const body: unknown = JSON.parse(Buffer.concat(parts).toString("utf8"));
  const messages: unknown = field(body, "messages");
  const last: unknown = Array.isArray(messages) ? messages.at(-1) : undefined;
  return {
    model: String(field(body, "model")),
    seed: Number(field(body, "seed") ?? 0),
    prompt: String(field(last, "content")),
  };
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      if (address === null || typeof address === "string") reject(new Error("no port was given"));
      else resolve(address.port);
    });
  });
}
