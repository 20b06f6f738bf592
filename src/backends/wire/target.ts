import { UserError } from "../../errors.js";
import { type Authorization, keyIn } from "./authorization.js";
import { type ForeignText, foreignText } from "./foreign-text.js";

/** Milliseconds. */
export interface Timeouts {
  /** For the connection, TLS included. */
  readonly connect: number;
  /** From the start of the request to the first text (or finish reason). */
  readonly firstEvent: number;
  /** Between events that carry text; keep-alives do not count. */
  readonly idle: number;
  /** For the whole request. */
  readonly total: number;
}

export interface Endpoint {
  readonly kind: string;
  /** What a path such as `/chat/completions` is appended to: `http://127.0.0.1:8000/v1`. */
  readonly baseURL: string;
  /** Model id, as it is sent. */
  readonly model: string;
  /** From the environment; without one no key is sent. */
  readonly apiKey?: string;
  readonly timeouts: Timeouts;
}

/** Where requests go, and how to speak of it in messages. */
export interface Target {
  readonly kind: string;
  readonly host: string;
  readonly baseURL: string;
  /** Query parameters of the base URL, such as Azure's `api-version`. */
  readonly query: Readonly<Record<string, string>>;
  readonly model: string;
  readonly hasKey: boolean;
  readonly authorization: Authorization;
  readonly timeouts: Timeouts;
  readonly foreign: ForeignText;
}

/**
 * Throws a UserError for an address or a key with which no request can be made. The key goes into
 * `Authorization: Bearer` unless `authorize` says how else.
 */
export function targetOf(
  { kind, baseURL, model, apiKey, timeouts }: Endpoint,
  authorize: (key: string | undefined) => Authorization = (key) => keyIn("authorization", key),
): Target {
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
  const key = usableKey(apiKey, url.host);
  const authorization = authorize(key);
  return {
    kind,
    host: url.host,
    baseURL: `${url.origin}${url.pathname}`,
    query: Object.fromEntries(url.searchParams),
    model,
    hasKey: key !== undefined,
    authorization,
    timeouts,
    foreign: foreignText(authorization.secrets),
  };
}

function usableKey(given: string | undefined, host: string): string | undefined {
  const key = given?.trim();
  if (key !== undefined && !/^[\x21-\x7e]*$/.test(key)) {
    throw new UserError(`the key for ${host} holds characters that no key has`, {
      hint: "look for spaces, line breaks or quotes in its environment variable",
    });
  }
  return key === "" ? undefined : key;
}
