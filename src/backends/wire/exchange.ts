import { type Agent, type Response as Answer, fetch } from "undici";
import { PROGRAM } from "../../version.js";
import { EventFeed, type Framing } from "./event-feed.js";
import type { Refusal } from "./http-failure.js";
import { text } from "./json-readers.js";
import { StampedBody } from "./stamped-body.js";
import type { Target } from "./target.js";

/** Bytes of an error answer that are read. */
const ERROR_BODY = 64 * 1024;
const REQUEST_IDS = [
  "x-request-id",
  "x-amzn-requestid",
  "x-ds-trace-id",
  "apim-request-id",
  "request-id",
];

/** The body of an answer that has none. */
const nothing = () => new ReadableStream<Uint8Array>({ start: (controller) => controller.close() });

interface Sending {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
  readonly signal?: AbortSignal;
}

/** What is asked for beside the address and the body. */
export interface Manner {
  readonly framing: Framing;
  /** Sent along with every request. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Response header that names who answered, where the provider hands requests on to others. */
  readonly servedBy?: string;
}

export interface ExchangeEvents {
  /** An error status arrived, and its body is being read. */
  readonly refused: () => void;
  /** The stream's end marker arrived. */
  readonly endMarker: () => void;
}

/**
 * One HTTP request and its answer, under the SDK: it takes the SDK's place in everything that touches
 * the network, and keeps what the SDK would lose: the error's whole body, the cause of a failure,
 * the arrival of bytes.
 */
export class Exchange {
  readonly #agent: Agent;
  readonly #target: Target;
  readonly #id: string;
  readonly #manner: Manner;
  readonly #events: ExchangeEvents;
  #started: number | undefined;
  #answer: Answer | undefined;
  #refusal: Refusal | undefined;
  #unanswered: unknown;
  #unauthorized: unknown;
  #feed: EventFeed | undefined;

  /** `id` is our id of the request, sent along. */
  constructor(agent: Agent, target: Target, id: string, manner: Manner, events: ExchangeEvents) {
    this.#agent = agent;
    this.#target = target;
    this.#id = id;
    this.#manner = manner;
    this.#events = events;
  }

  /** Stamp of the moment the request was handed to the network; undefined before it. */
  get started(): number | undefined {
    return this.#started;
  }

  /** Why no answer came; undefined when one did. */
  get unanswered(): unknown {
    return this.#unanswered;
  }

  /** Why there were no credentials to send; undefined when there were. */
  get unauthorized(): unknown {
    return this.#unauthorized;
  }

  get refusal(): Refusal | undefined {
    return this.#refusal;
  }

  get feed(): EventFeed | undefined {
    return this.#feed;
  }

  get contentType(): string {
    return this.#answer?.headers.get("content-type") ?? "";
  }

  /** The provider's id of the request, from whichever header it uses. */
  get requestId(): string | undefined {
    const headers = this.#answer?.headers;
    return REQUEST_IDS.map((name) => text(headers?.get(name))).find((id) => id !== undefined);
  }

  /** Who answered, where a provider that hands requests on says so. */
  get servedBy(): string | undefined {
    const { servedBy } = this.#manner;
    return servedBy === undefined ? undefined : text(this.#answer?.headers.get(servedBy));
  }

  /** The `fetch` for the SDK. Of what the SDK asks for, the address, the body and the signal are used. */
  readonly fetch = async (
    input: string | URL | Request,
    init: RequestInit = {},
  ): Promise<Response> => {
    const { body, signal } = init;
    const authorization = await this.#target.authorization.headers().catch((error: unknown) => {
      this.#unauthorized = error;
      throw error;
    });
    return this.send(input instanceof Request ? input.url : input, {
      headers: authorization,
      body: typeof body === "string" ? body : "",
      ...(signal && { signal }),
    });
  };

  /** Sends a body, with headers that the provider asks for beside the usual ones. */
  async send(url: string | URL, { headers, body, signal }: Sending): Promise<Response> {
    this.#started = performance.now();
    const answer = await fetch(url, {
      method: "POST",
      headers: { ...this.#headers(), ...headers },
      body,
      signal: signal ?? null,
      redirect: "manual",
      dispatcher: this.#agent,
    }).catch((error: unknown) => {
      this.#unanswered = error;
      throw error;
    });
    this.#answer = answer;
    return answer.ok ? this.#accept(answer) : this.#refuse(answer);
  }

  /** Written here from nothing, so that no header of the SDK or of its environment is sent. */
  #headers(): Record<string, string> {
    return {
      accept: "text/event-stream, application/json",
      // Compression would hold bytes back, and their arrival is what is measured.
      "accept-encoding": "identity",
      "content-type": "application/json",
      "user-agent": `assay/${PROGRAM}`,
      "x-client-request-id": this.#id.replace(/[^\x21-\x7e]/g, "?").slice(0, 512),
      ...this.#manner.headers,
    };
  }

  #accept({ body }: Answer): Response {
    const stamped = new StampedBody(body ?? nothing());
    this.#feed = new EventFeed(stamped, this.#manner.framing, this.#events.endMarker);
    return new Response(this.#feed.stream, { headers: { "content-type": "text/event-stream" } });
  }

  async #refuse({ status, headers, body }: Answer): Promise<Response> {
    const header = (name: string) => headers.get(name);
    this.#refusal = { status, header, body: "" };
    this.#events.refused();
    const read = body === null ? "" : await this.#headOf(new StampedBody(body));
    this.#refusal = { status, header, body: read };
    return new Response(null, { status });
  }

  /** The start of an error's body; what did arrive, if the connection breaks. */
  async #headOf(body: StampedBody): Promise<string> {
    const pieces: Uint8Array[] = [];
    let size = 0;
    try {
      for (let piece = await body.next(); piece; piece = await body.next()) {
        pieces.push(piece);
        size += piece.length;
        if (size >= ERROR_BODY) break;
      }
      await body.cancel();
    } catch (error) {
      if (body.error === undefined) throw error;
    }
    return Buffer.concat(pieces).toString("utf8");
  }
}
