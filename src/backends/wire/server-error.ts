import { optional } from "../../collections.js";
import { parseJson, record, text } from "./json-readers.js";

/** What a server says of an error, in whichever of the usual shapes. */
export interface ServerError {
  readonly message?: string;
  readonly code?: string;
  readonly type?: string;
  readonly param?: string;
  /** Azure's code of the inner error. */
  readonly innerCode?: string;
}

/** Reads the body of an error answer. Whatever the content type says, it is tried as JSON. */
export function readErrorBody(body: string): ServerError {
  const json = parseJson(body);
  if (json !== undefined) return readServerError(json);
  const readable = body.trim();
  return readable === "" || readable.startsWith("<") ? {} : { message: readable };
}

/** Reads `{"error": {...}}`, `{"error": "..."}`, `{"message"}`, `{"detail"}` and lists of these. */
export function readServerError(json: unknown): ServerError {
  const first: unknown = Array.isArray(json) ? json[0] : json;
  const outer = record(first);
  const inner = record(outer?.["error"]) ?? outer;
  if (inner === undefined) return optional({ message: text(first) });
  return optional({
    message:
      text(inner["message"]) ??
      text(outer?.["error"]) ??
      text(outer?.["message"]) ??
      written(inner["message"] ?? inner["detail"]),
    code: word(inner["code"]),
    type: word(inner["type"]),
    param: word(inner["param"]),
    innerCode: word(record(inner["innererror"])?.["code"]),
  });
}

/** The provider refused what was asked, or what the model wrote, on account of its content. */
export function isFiltered({ message, code, type, innerCode }: ServerError): boolean {
  return (
    [code, type].includes("content_filter") ||
    innerCode === "ResponsibleAIPolicyViolation" ||
    /content exists risk/i.test(message ?? "")
  );
}

function word(value: unknown): string | undefined {
  return typeof value === "number" ? String(value) : text(value);
}

function written(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  return text(value) ?? (typeof value === "object" ? JSON.stringify(value) : undefined);
}
