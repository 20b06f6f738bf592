const COLON = 0x3a;

/**
 * Turns lines of server-sent events that carry no data into comments: the names of events, and empty
 * data. An event without data is none (HTML Living Standard, "Interpreting an event stream"), but the
 * SDK would parse it as JSON. Lengths stay as they are.
 */
export class MuteLines {
  /** The start of a line that may turn out to be one of them, kept until more of it arrives. */
  #held: Uint8Array = Buffer.alloc(0);
  #lineStart = true;

  /** What can be passed on with this piece. */
  pass(piece: Uint8Array): Uint8Array {
    const bytes = Buffer.concat([this.#held, piece]);
    this.#held = Buffer.alloc(0);
    let start = this.#lineStart ? 0 : behindBreak(bytes, 0);
    while (start !== undefined && start < bytes.length) {
      const head = bytes.toString("latin1", start, start + "data: \n".length);
      if (["data: ", "event"].some((field) => field.startsWith(head))) {
        this.#held = bytes.subarray(start);
        this.#lineStart = true;
        return bytes.subarray(0, start);
      }
      if (head.startsWith("event:") || /^data:? ?[\r\n]/.test(head)) bytes[start] = COLON;
      start = behindBreak(bytes, start);
    }
    this.#lineStart = start !== undefined;
    return bytes;
  }

  /** What is still kept at the end of the stream. */
  rest(): Uint8Array {
    return this.#held;
  }
}

/** Where the next line starts; undefined if this one goes on. */
function behindBreak(bytes: Buffer, from: number): number | undefined {
  for (let at = from; at < bytes.length; at += 1) {
    if (bytes[at] === 0x0a || bytes[at] === 0x0d) return at + 1;
  }
  return undefined;
}
