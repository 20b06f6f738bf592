/** The frames between Assay and a confined process: 4 bytes of length (big endian), then JSON. */

export function frame(value: unknown): Buffer {
  const body = Buffer.from(JSON.stringify(value));
  const whole = Buffer.allocUnsafe(body.length + 4);
  whole.writeUInt32BE(body.length, 0);
  body.copy(whole, 4);
  return whole;
}

/** Takes a stream's pieces and gives its whole frames. Throws for one longer than `most` bytes. */
export class FrameReader {
  readonly #most: number;
  #pieces: Buffer[] = [];
  #size = 0;

  constructor(most: number) {
    this.#most = most;
  }

  push(piece: Buffer): readonly unknown[] {
    this.#pieces.push(piece);
    this.#size += piece.length;
    const values: unknown[] = [];
    while (this.#size >= 4) {
      const length = this.#peek();
      if (length > this.#most) throw new RangeError(`a frame of ${length} bytes`);
      if (this.#size < length + 4) break;
      const all = this.#pieces.length === 1 ? this.#pieces[0] : Buffer.concat(this.#pieces);
      const whole = all ?? Buffer.alloc(0);
      values.push(JSON.parse(whole.toString("utf8", 4, length + 4)));
      this.#pieces = [whole.subarray(length + 4)];
      this.#size = whole.length - length - 4;
    }
    return values;
  }

  #peek(): number {
    const [first] = this.#pieces;
    if (first !== undefined && first.length >= 4) return first.readUInt32BE(0);
    this.#pieces = [Buffer.concat(this.#pieces)];
    return this.#pieces[0]?.readUInt32BE(0) ?? 0;
  }
}
