import { type Response as Answer, type Dispatcher, fetch } from "undici";
import { PROGRAM } from "../version.js";
import type { Target } from "./chat-config.js";
import type { Refusal } from "./classify.js";
import { EventFeed } from "./event-feed.js";
import { text } from "./json-readers.js";
import { StampedBody } from "./stamped-body.js";

/** Bytes of an error answer that are read. */
const ERROR_BODY = 64 * 1024;
const REQUEST_IDS = ["x-request-id", "x-ds-trace-id", "apim-request-id", "request-id"];

/** The body of an answer that has none. */
const nothing = () => new ReadableStream<Uint8Array>({ start: (controller) => controller.close() });

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
  readonly #dispatcher: Dispatcher;
  readonly #target: Target;
  readonly #id: string;
  readonly #events: ExchangeEvents;
  #started: number | undefined;
  #answer: Answer | undefined;
  #refusal: Refusal | undefined;
  #unanswered: unknown;
  #feed: EventFeed | undefined;

  /** `id` is our id of the request, sent along. */
  constructor(dispatcher: Dispatcher, target: Target, id: string, events: ExchangeEvents) {
    this.#dispatcher = dispatcher;
    this.#target = target;
    this.#id = id;
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

  /** The `fetch` for the SDK. Of what the SDK asks for, the address, the body and the signal are used. */
  readonly fetch = async (
    input: string | URL | Request,
    init: RequestInit = {},
  ): Promise<Response> => {
    const { body, signal } = init;
    this.#started = performance.now();
    const answer = await fetch(input instanceof Request ? input.url : input, {
      method: "POST",
      headers: this.#headers(),
      body: typeof body === "string" ? body : null,
      signal: signal ?? null,
      redirect: "manual",
      dispatcher: this.#dispatcher,
    }).catch((error: unknown) => {
      this.#unanswered = error;
      throw error;
    });
    this.#answer = answer;
    return answer.ok ? this.#accept(answer) : this.#refuse(answer);
  };

  /** Written here from nothing, so that no header of the SDK or of its environment is sent. */
  #headers(): Record<string, string> {
    const { apiKey } = this.#target;
    return {
      accept: "text/event-stream, application/json",
      // Compression would hold bytes back, and their arrival is what is measured.
      "accept-encoding": "identity",
      "content-type": "application/json",
      "user-agent": `assay/${PROGRAM}`,
      "x-client-request-id": this.#id.replace(/[^\x21-\x7e]/g, "?").slice(0, 512),
      ...(apiKey !== undefined && { authorization: `Bearer ${apiKey}` }),
    };
  }

  #accept({ body }: Answer): Response {
    const stamped = new StampedBody(body ?? nothing());
    this.#feed = new EventFeed(stamped, this.#events.endMarker);
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
