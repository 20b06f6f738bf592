import { parseJson } from "./json-readers.js";
import type { StampedBody } from "./stamped-body.js";

/** How events are told apart: server-sent events, a JSON document a line, or AWS's binary frames. */
export type Framing = "sse" | "ndjson" | "frames";

/** What a successful answer turned out to be, by its first character that is not white. */
export type BodyForm =
  | "empty" // nothing, or white space alone
  | "events" // a stream of events, or something unknown
  | "whole" // one JSON document: the server ignored `stream: true`
  | "html";

const LINE_FEED = 0x0a;
const LINE_BREAK = [LINE_FEED, 0x0d];
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
const BLANK = new Set([...LINE_BREAK, ...BYTE_ORDER_MARK, 0x20, 0x09]);
const END_MARKER = /(?:^|[\r\n])data: ?\[DONE\]\s*$/;
/** Characters of the stream's tail that are kept, to find an end marker that is split over pieces. */
const TAIL = 24;

/**
 * Feeds a response body to the SDK piece by piece: the next piece is taken only when all events of the
 * one before it are out, so an event's bytes are those of `body.stamp`. Blank lines before the body
 * (DeepSeek's keep-alive) are left out; a whole JSON document is fed as the one event it amounts to,
 * and so is each line of a stream of JSON lines.
 */
export class EventFeed {
  readonly body: StampedBody;
  readonly stream: ReadableStream<Uint8Array>;
  readonly #framing: Framing;
  readonly #onEndMarker: () => void;
  #form: BodyForm = "empty";
  #opening = "";
  #tail = "";
  #recent: readonly Uint8Array[] = [];

  /** `onEndMarker` is called when `data: [DONE]` is fed. */
  constructor(body: StampedBody, framing: Framing, onEndMarker: () => void) {
    this.body = body;
    this.#framing = framing;
    this.#onEndMarker = onEndMarker;
    const pieces = this.#pieces();
    this.stream = new ReadableStream(
      {
        async pull(controller) {
          const { done, value } = await pieces.next();
          if (done === true) controller.close();
          else controller.enqueue(value);
        },
        cancel: () => body.cancel(),
      },
      { highWaterMark: 0 },
    );
  }

  get form(): BodyForm {
    return this.#form;
  }

  /** The body's first character that is not white; "" when there is none. */
  get opening(): string {
    return this.#opening;
  }

  /** The text of the event that is not JSON, where it can be found in what was fed last. */
  malformedText(): string | undefined {
    const text = Buffer.concat(this.#recent).toString("utf8");
    if (this.#form === "whole") return text.replace(/^data: /, "");
    const data = text
      .split(/\r\n|[\r\n]/)
      .filter((line) => line.startsWith("data:"))
      .map((line) => line.slice("data:".length).trim());
    return data.find((line) => !line.startsWith("[DONE]") && parseJson(line) === undefined);
  }

  async *#pieces(): AsyncGenerator<Uint8Array, void> {
    const head = await this.#firstPiece();
    if (head === undefined) return;
    this.#opening = String.fromCharCode(head.find((byte) => !BLANK.has(byte)) ?? 0);
    if (this.#opening === "<") {
      this.#form = "html";
      await this.body.cancel();
    } else if (this.#framing === "ndjson") {
      this.#form = "events";
      yield* this.#linesAsEvents(head);
    } else if (this.#opening === "{" || this.#opening === "[") {
      this.#form = "whole";
      if (this.#framing === "sse") yield await this.#wholeAsEvent(head);
    } else {
      this.#form = "events";
      for (let piece: Uint8Array | undefined = head; piece; piece = await this.body.next()) {
        this.#note(piece);
        yield piece;
      }
    }
  }

  async #firstPiece(): Promise<Uint8Array | undefined> {
    for (;;) {
      const piece = await this.body.next();
      if (piece === undefined || !piece.every((byte) => BLANK.has(byte))) return piece;
    }
  }

  /** Line breaks in JSON stand between its tokens only, and would end the event. */
  async #wholeAsEvent(head: Uint8Array): Promise<Uint8Array> {
    const pieces = [head];
    for (let piece = await this.body.next(); piece; piece = await this.body.next()) {
      pieces.push(piece);
    }
    const json = new TextDecoder()
      .decode(Buffer.concat(pieces))
      .trim()
      .replace(/[\r\n]+/g, " ");
    const event = Buffer.from(`data: ${json}\n\n`);
    this.#recent = [event];
    return event;
  }

  /** What stands behind the last line break is a line if it is JSON, else the rest of one cut off. */
  async *#linesAsEvents(head: Uint8Array): AsyncGenerator<Uint8Array, void> {
    let rest = Buffer.alloc(0);
    for (let piece: Uint8Array | undefined = head; piece; piece = await this.body.next()) {
      rest = Buffer.concat([rest, piece]);
      const end = rest.lastIndexOf(LINE_FEED) + 1;
      const events = eventsOf(rest.subarray(0, end).toString("utf8").split("\n"));
      rest = rest.subarray(end);
      if (events.length === 0) continue;
      this.#recent = [events];
      yield events;
    }
    const last = rest.toString("utf8");
    if (parseJson(last) !== undefined) yield eventsOf([last]);
  }

  #note(piece: Uint8Array): void {
    this.#recent = [...this.#recent.slice(-1), piece];
    const end = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength).subarray(-TAIL);
    this.#tail = (this.#tail + end.toString("latin1")).slice(-TAIL);
    if (END_MARKER.test(this.#tail)) this.#onEndMarker();
  }
}

function eventsOf(lines: readonly string[]): Buffer {
  const written = lines.filter((line) => line.trim() !== "");
  return Buffer.from(written.map((line) => `data: ${line}\n\n`).join(""));
}
