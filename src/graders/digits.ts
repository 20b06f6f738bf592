/** First digits (zeros) of the scripts whose digits answers are written in. */
const ZEROS: readonly number[] = [
  0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50, 0x0ed0, 0x1040, 0x17e0,
  0xff10,
]; // biome-ignore format: a table

const SEPARATORS: Readonly<Record<string, string>> = { "٫": ".", "٬": ",", "٪": "%" };

/** Arabic, Indic, Thai and full-width digits as ASCII ones. */
export const asciiDigits = (text: string): string =>
  text.replace(/(?![0-9])\p{Nd}|[٫٬٪]/gu, (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    const zero = ZEROS.find((first) => first <= code && code < first + 10);
    return zero === undefined ? (SEPARATORS[sign] ?? sign) : String(code - zero);
  });
