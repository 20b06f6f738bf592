import { createHash } from "node:crypto";
import { EventEmitter, once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { setImmediate as turn } from "node:timers/promises";
import { event } from "./endpoint.js";

/** How a request is answered. All but the last two are tried again. */
export const FAULTS = [
  "too many requests",
  "server error",
  "overloaded",
  "reset before an answer",
  "reset in the stream",
  "empty answer",
  "error in the stream",
  "cut between events",
  "cut inside an event",
  "malformed event",
  "content filter",
  "none",
] as const;
type Fault = (typeof FAULTS)[number];

/** What the server did for one request, as it says itself. */
interface Served {
  readonly id: string;
  readonly url: string;
  readonly task: number;
  readonly fault: Fault;
  /** The counts that it told; absent where it told none. */
  readonly told?: { readonly input: number; readonly output: number };
}

export interface FaultyEndpoint {
  readonly baseURL: string;
  readonly served: readonly Served[];
  /** Requests under way at the same time, at most. */
  readonly busiest: () => number;
  close(): void;
}

/** How long the first requests wait for the others that are to come at the same time. */
const GATHERING = 5_000;

/**
 * A loopback endpoint that fails at random, by seed: the n-th request for a task always meets the
 * same. A right answer to "What is N+1?" is written in random pieces. Errors repeat the key. Nothing
 * is answered before `crowd` requests are under way.
 */
export async function faultyEndpoint(
  seed: number,
  faultRate: number,
  crowd: number,
): Promise<FaultyEndpoint> {
  const served: Served[] = [];
  const asked = new Map<number, number>();
  let busy = 0;
  let busiest = 0;
  const gathered = new EventEmitter();
  const crowded = once(gathered, "crowd");
  const open = () => gathered.emit("crowd");
  const server = createServer((request, response) => {
    if (busiest === 0) setTimeout(open, GATHERING).unref();
    busy += 1;
    busiest = Math.max(busiest, busy);
    if (busy >= crowd) open();
    response.on("close", () => {
      busy -= 1;
    });
    void textOf(request).then(async (text) => {
      const task = Number(/What is (\d+)\+1\?/.exec(text)?.[1]);
      const nth = (asked.get(task) ?? 0) + 1;
      asked.set(task, nth);
      const random = randomOf(`${seed} ${task} ${nth}`);
      const fault = faultOf(random, faultRate);
      const told = toldBy(fault, random);
      const id = String(request.headers["x-client-request-id"]);
      await crowded;
      served.push({ id, url: request.url ?? "", task, fault, ...(told && { told }) });
      await reply(response, fault, {
        task,
        random,
        usage: told && { prompt_tokens: told.input, completion_tokens: told.output },
        key: request.headers.authorization ?? "",
      });
    });
  });
  server.keepAliveTimeout = 0;
  const port = await listen(server);
  return {
    baseURL: `http://127.0.0.1:${port}/v1`,
    served,
    busiest: () => busiest,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

type Random = () => number;

interface Answering {
  readonly task: number;
  readonly random: Random;
  readonly usage: object | undefined;
  readonly key: string;
}

async function reply(
  response: ServerResponse,
  fault: Fault,
  { task, random, usage, key }: Answering,
): Promise<void> {
  const refuse = (status: number, error: object) => {
    const headers = { "content-type": "application/json", "retry-after-ms": "5" };
    response.writeHead(status, headers).end(JSON.stringify({ error }));
  };
  const text = event({ content: `${task} 🙂 and ` }, null, usage && { usage });
  const answer = `<think>π≈3 🙂 ${task}</think>It is \\boxed{${task + 1}}.`;
  switch (fault) {
    case "too many requests":
      return refuse(429, { message: `slow down, ${key}` });
    case "server error":
      return refuse(500, { message: `no luck for ${key}` });
    case "overloaded":
      return refuse(503, { message: "overloaded" });
    case "content filter":
      return refuse(400, { message: `filtered for ${key}`, code: "content_filter" });
    case "reset before an answer":
      response.destroy();
      return;
    case "reset in the stream":
      return write(response, random, text, "destroy");
    case "empty answer":
      return write(response, random, "");
    case "error in the stream":
      return write(
        response,
        random,
        `${text}data: ${JSON.stringify({ error: { message: `engine fault for ${key}` } })}\n\n`,
      );
    case "cut between events":
      return write(response, random, text);
    case "cut inside an event":
      return write(response, random, `${text}${text.slice(0, 30)}`);
    case "malformed event":
      return write(response, random, `${text}data: {nope ${key}\n\n`);
    case "none": {
      const end = `${event({}, "stop", usage && { usage })}data: [DONE]\n\n`;
      return write(response, random, `: keep-alive\r\n\r\n${event({ content: answer })}${end}`);
    }
  }
}

/** Writes the text in up to five pieces, cut at any byte. */
async function write(
  response: ServerResponse,
  random: Random,
  text: string,
  ending: "end" | "destroy" = "end",
): Promise<void> {
  response.writeHead(200, { "content-type": "text/event-stream" });
  response.socket?.setNoDelay(true);
  const bytes = Buffer.from(text);
  const cuts = Array.from({ length: 4 }, () => Math.floor(random() * bytes.length));
  const edges = [0, ...cuts.sort((a, b) => a - b), bytes.length];
  for (const [index, end] of edges.slice(1).entries()) {
    response.write(bytes.subarray(edges[index] ?? 0, end));
    await turn();
  }
  if (ending === "destroy") response.destroy();
  else response.end();
}

function faultOf(random: Random, rate: number): Fault {
  if (random() >= rate) return "none";
  return FAULTS[Math.floor(random() * (FAULTS.length - 1))] ?? "none";
}

/** What is written whole is told whole; a connection that is reset may lose it. */
function toldBy(fault: Fault, random: Random): Served["told"] {
  const inStream: readonly Fault[] = [
    "error in the stream",
    "cut between events",
    "cut inside an event",
    "malformed event",
    "none",
  ];
  if (!inStream.includes(fault)) return undefined;
  return { input: 10 + Math.floor(random() * 90), output: 100 + Math.floor(random() * 900) };
}

/** Numbers in [0, 1) that are the same for the same words. */
function randomOf(words: string): Random {
  let drawn = 0;
  return () => {
    drawn += 1;
    const digest = createHash("sha256").update(`${words} ${drawn}`).digest();
    return digest.readUInt32BE(0) / 2 ** 32;
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString("utf8");
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : 0);
    });
  });
}
