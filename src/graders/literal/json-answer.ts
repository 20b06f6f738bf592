/** A JSON field that holds an answer, read so that every sign of a string is kept. */
export interface JsonAnswer {
  readonly text: string;
  /** The value was a JSON string: its outer white space is the model's own. */
  readonly quoted: boolean;
}

/** The last field of that name; strict JSON or not, since models forget to escape. */
export const jsonAnswer = (response: string, name: string): JsonAnswer | undefined => {
  const key = `"${name}"`;
  for (let at = response.lastIndexOf(key); at !== -1; at = response.lastIndexOf(key, at - 1)) {
    const start = startOfValue(response, at + key.length);
    if (start !== undefined) return valueAt(response, start);
    if (at === 0) return undefined;
  }
  return undefined;
};

const COLON = /\s{0,50}:\s{0,50}/y;

const startOfValue = (text: string, from: number): number | undefined => {
  COLON.lastIndex = from;
  return COLON.test(text) ? COLON.lastIndex : undefined;
};

const valueAt = (text: string, start: number): JsonAnswer | undefined => {
  if (text[start] !== '"') {
    const end = endOfValue(text, start);
    return { text: text.slice(start, end).trim(), quoted: false };
  }
  const end = endOfString(text, start + 1);
  return end === undefined
    ? undefined
    : { text: unescapeJson(text.slice(start + 1, end)), quoted: true };
};

/** What may follow the end of a string: the next field, the end of the object or of the text. */
const AFTER_STRING = /"\s{0,50}(?:,\s{0,50}"[^"\n]{1,60}"\s{0,5}:|\}|$|```)/y;

/** The quote that ends the string, not one that stands unescaped inside it. */
const endOfString = (text: string, from: number): number | undefined => {
  for (let index = from; index < text.length; index++) {
    if (text[index] === "\\") index += 1;
    else {
      AFTER_STRING.lastIndex = index;
      if (AFTER_STRING.test(text)) return index;
    }
  }
  return undefined;
};

/** The end of a value that is no string: at the comma, brace or line end outside its brackets. */
const endOfValue = (text: string, from: number): number => {
  let depth = 0;
  let quote = "";
  for (let index = from; index < text.length; index++) {
    const sign = text[index] ?? "";
    if (sign === "\\") index += 1;
    else if (quote !== "") quote = sign === quote ? "" : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if ("[({".includes(sign)) depth += 1;
    else if (depth === 0 && ",}\n".includes(sign)) return index;
    else if ("])}".includes(sign)) depth -= 1;
  }
  return text.length;
};

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ["n", "\n"],
  ["t", "\t"],
  ["r", "\r"],
  ["b", "\b"],
  ["f", "\f"],
]);

/** Escapes that JSON does not know (\', \[) stay as they are: they belong to what the string holds. */
const unescapeJson = (inside: string): string =>
  inside.replace(/\\(?:u([0-9a-fA-F]{4})|([nrtbf"/\\]))/g, (_, code?: string, sign = "") =>
    code === undefined
      ? (ESCAPES.get(sign) ?? sign)
      : String.fromCharCode(Number.parseInt(code, 16)),
  );
