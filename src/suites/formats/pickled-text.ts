/** Why bytes are no pickled text. */
class PickleError extends Error {
  override readonly name = "PickleError";
}

/**
 * The text of a Python pickle (protocols 2 to 5) that holds one str and nothing else. Nothing is
 * carried out: each instruction but those that such a pickle needs is refused
 * (https://docs.python.org/3/library/pickle.html, instructions as `pickletools` names them).
 */
export const pickledText = (bytes: Buffer): string => {
  let at = 0;
  let text: string | undefined;
  const take = (length: number): Buffer => {
    if (length > bytes.length - at) throw new PickleError("the pickle is cut off");
    at += length;
    return bytes.subarray(at - length, at);
  };
  const length8 = (): number => {
    const length = take(8).readBigUInt64LE();
    return length > BigInt(bytes.length) ? bytes.length + 1 : Number(length);
  };
  const read = (length: number): void => {
    if (text !== undefined) throw new PickleError("the pickle holds more than one text");
    text = utf8(take(length));
  };
  if (take(1)[0] !== 0x80) throw new PickleError("these bytes are no pickle");
  const protocol = take(1)[0] ?? 0;
  if (protocol < 2 || protocol > 5)
    throw new PickleError(`pickle protocol ${protocol} is not read`);
  for (;;) {
    const instruction = take(1)[0];
    switch (instruction) {
      case 0x95: // FRAME
        take(8);
        break;
      case 0x8c: // SHORT_BINUNICODE
        read(take(1)[0] ?? 0);
        break;
      case 0x58: // BINUNICODE
        read(take(4).readUInt32LE());
        break;
      case 0x8d: // BINUNICODE8
        read(length8());
        break;
      case 0x94: // MEMOIZE
        break;
      case 0x71: // BINPUT
        take(1);
        break;
      case 0x2e: // STOP
        if (text === undefined) throw new PickleError("the pickle holds no text");
        return text;
      default:
        throw new PickleError(
          `the pickle holds more than a text (instruction 0x${(instruction ?? 0).toString(16).padStart(2, "0")})`,
        );
    }
  }
};

const utf8 = (bytes: Buffer): string => {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new PickleError("the pickled text is not UTF-8", { cause });
  }
};
