import type {
  FailureKind,
  FailureScope,
  FinishReason,
  Usage,
} from "../../../src/backends/backend.js";
import type { Script } from "../server.js";

export type Bytes = string | Uint8Array;

/** What a fake server counted, in our terms: the output includes the reasoning. */
export interface Tokens {
  readonly input: number;
  readonly output: number;
  readonly reasoning: number;
  readonly cached: number;
}

/** Where a provider tells what it counted. */
export type UsagePlace = "on the last choice" | "in an extra event" | "on every event";

/** Why a request is answered with an error status. */
export type Refused =
  | "the key is wrong"
  | "no credit is left"
  | "the key lacks the right"
  | "the account is suspended"
  | "the model is not there"
  | "too many requests came"
  | "the quota is used up"
  | "the model is not ready"
  | "the model took too long"
  | "the server broke"
  | "the gateway broke"
  | "the server is overloaded"
  | "the request is malformed"
  | "a parameter is not supported"
  | "the prompt is too long"
  | "the prompt was filtered";

/** What a mid-stream error must be taken for. */
export interface Trouble {
  readonly bytes: Bytes;
  readonly kind: FailureKind;
  readonly scope: FailureScope;
}

/** A whole answer, as one document. */
interface Whole {
  /** One of the dialect's fields; without it the reasoning stands in the content. */
  readonly field?: string;
  readonly reasoning: string;
  readonly answer: string;
  readonly word: string;
  readonly tokens?: Tokens;
}

/** How one provider writes an answer, and what its answers must be read as. */
export interface Dialect {
  /** The row's name in the titles of the tests. */
  readonly name: string;
  /** The backend's entry in the configuration file, without its address. */
  readonly config: Readonly<Record<string, unknown>>;
  /** Path of the base URL that a user would give. */
  readonly path: string;
  /** Path and query that a request must go to. */
  readonly url: string;
  /** Environment variable of the key, and the header that it must be sent in. */
  readonly key: { readonly variable: string; readonly header: "authorization" | "api-key" };
  /** Of an answer that is a stream. */
  readonly contentType: string;
  /** Model name that the server echoes, where the provider has one. */
  readonly echo?: string;
  /** What comes before any text, empty fields and all. */
  readonly opening: readonly Bytes[];
  /** Reasoning in fields of its own, by the field's name. */
  readonly fields: Readonly<Record<string, (text: string) => Bytes>>;
  readonly text: (text: string, running?: Tokens) => Bytes;
  /** The finish reason and all that follows it; `marker: false` leaves an end marker out. */
  readonly ending: (
    word: string,
    tokens?: Tokens,
    how?: { readonly place?: UsagePlace; readonly marker?: boolean },
  ) => readonly Bytes[];
  /** Finish reasons that the provider is known to send, and ours for them. */
  readonly words: Readonly<Record<string, FinishReason | "capacity">>;
  readonly places: readonly UsagePlace[];
  /** Which counts the provider tells. */
  readonly tells: readonly (keyof Tokens & keyof Usage)[];
  /** Absent where the provider has no answer that is not a stream. */
  readonly whole?: (said: Whole) => string;
  /** What it sends to keep a connection open. */
  readonly beats: Readonly<Record<string, Bytes>>;
  readonly refusals: Readonly<Partial<Record<Refused, Script>>>;
  /** Errors that come after text, under status 200. */
  readonly troubles: Readonly<Record<string, Trouble>>;
  /** An event that is of no use. */
  readonly malformed: Bytes;
  /** An event that repeats a secret, in text that is no answer. */
  readonly repeating: (secret: string) => Bytes;
}

/** The provider's word for one of our finish reasons. */
export function wordFor({ words, name }: Dialect, wanted: FinishReason): string {
  const found = Object.entries(words).find(([, meaning]) => meaning === wanted);
  if (found === undefined) throw new Error(`${name} has no word for ${wanted}`);
  return found[0];
}

/** A whole, well-behaved stream. */
export function streamed(dialect: Dialect, ...texts: readonly Bytes[]): readonly Bytes[] {
  return [...dialect.opening, ...texts, ...dialect.ending(wordFor(dialect, "stop"), TOKENS)];
}

export const TOKENS: Tokens = { input: 10, output: 20, reasoning: 15, cached: 4 };
