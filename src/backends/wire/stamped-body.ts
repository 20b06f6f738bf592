/** The part of a ReadableStream of bytes that is used here. */
export interface ByteSource {
  getReader(): {
    read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>;
    cancel(): Promise<void>;
  };
}

interface Piece {
  readonly bytes: Uint8Array;
  readonly stamp: number;
}

/**
 * A response body whose bytes are stamped when they arrive, before anything parses them. It reads
 * ahead of its consumer as fast as the network gives, so that a slow consumer does not move the
 * stamps, and hands out one piece at a time: what the consumer makes of a piece bears its stamp.
 */
export class StampedBody {
  readonly #reader: ReturnType<ByteSource["getReader"]>;
  readonly #now: () => number;
  readonly #queue: Piece[] = [];
  #wake: (() => void) | undefined;
  #ended = false;
  #error: unknown;
  #stamp: number | undefined;
  #lastArrival: number | undefined;
  /** Settles when the network has nothing more to give; never rejects. */
  readonly finished: Promise<void>;

  /** `now` in milliseconds, monotonic. */
  constructor(source: ByteSource, now: () => number = () => performance.now()) {
    this.#reader = source.getReader();
    this.#now = now;
    this.finished = this.#pump();
  }

  /** Stamp of the piece handed out last. */
  get stamp(): number | undefined {
    return this.#stamp;
  }

  /** Stamp of the last bytes that arrived, handed out or not. */
  get lastArrival(): number | undefined {
    return this.#lastArrival;
  }

  /** What broke the connection, if something did. */
  get error(): unknown {
    return this.#error;
  }

  /** The next piece, or undefined at the end. Throws what broke the connection, after the last piece. */
  async next(): Promise<Uint8Array | undefined> {
    for (;;) {
      const piece = this.#queue.shift();
      if (piece !== undefined) {
        this.#stamp = piece.stamp;
        return piece.bytes;
      }
      if (this.#error !== undefined) throw this.#error;
      if (this.#ended) return undefined;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  /** Gives the connection up. */
  async cancel(): Promise<void> {
    this.#queue.length = 0;
    if (this.#ended) return;
    await this.#reader.cancel();
  }

  async #pump(): Promise<void> {
    try {
      for (;;) {
        const { done, value } = await this.#reader.read();
        if (done || value === undefined) break;
        const stamp = this.#now();
        this.#lastArrival = stamp;
        this.#queue.push({ bytes: value, stamp });
        this.#wake?.();
      }
    } catch (error) {
      this.#error = error ?? new Error("the connection broke");
    }
    this.#ended = true;
    this.#wake?.();
  }
}
