import { UserError } from "../../errors.js";
import { type ForeignText, foreignText } from "./foreign-text.js";

/** Milliseconds. */
export interface ChatTimeouts {
  /** For the connection, TLS included. */
  readonly connect: number;
  /** From the start of the request to the first text (or finish reason). */
  readonly firstEvent: number;
  /** Between events that carry text; keep-alives do not count. */
  readonly idle: number;
  /** For the whole request. */
  readonly total: number;
}

export interface ChatConfig {
  /** Up to and without `/chat/completions`, such as `http://127.0.0.1:8000/v1`. */
  readonly baseURL: string;
  /** Model id, as it is sent. */
  readonly model: string;
  /** Sent as a bearer token; without one no Authorization header is sent. */
  readonly apiKey?: string;
  readonly timeouts: ChatTimeouts;
}

/** Where requests go, and how to speak of it in messages. */
export interface Target {
  readonly host: string;
  readonly baseURL: string;
  /** Query parameters of the base URL, such as Azure's `api-version`. */
  readonly query: Readonly<Record<string, string>>;
  readonly model: string;
  readonly apiKey?: string;
  readonly timeouts: ChatTimeouts;
  readonly foreign: ForeignText;
}

/** Throws a UserError for an address or a key with which no request can be made. */
export function targetOf({ baseURL, model, apiKey, timeouts }: ChatConfig): Target {
  const url = URL.canParse(baseURL) ? new URL(baseURL) : undefined;
  if (url?.protocol !== "http:" && url?.protocol !== "https:") {
    throw new UserError(`baseURL "${baseURL}" is not an http or https address`, {
      hint: "give it in full, such as http://127.0.0.1:8000/v1",
    });
  }
  if (url.username !== "" || url.password !== "") {
    throw new UserError(`the baseURL of ${url.host} holds a user name or password`, {
      hint: "take it out, and name the key's environment variable in apiKeyEnv",
    });
  }
  const key = apiKey?.trim();
  if (key !== undefined && !/^[\x21-\x7e]*$/.test(key)) {
    throw new UserError(`the key for ${url.host} holds characters that no key has`, {
      hint: "look for spaces, line breaks or quotes in its environment variable",
    });
  }
  return {
    host: url.host,
    baseURL: `${url.origin}${url.pathname}`,
    query: Object.fromEntries(url.searchParams),
    model,
    timeouts,
    foreign: foreignText(key === "" ? undefined : key),
    ...(key !== undefined && key !== "" && { apiKey: key }),
  };
}
