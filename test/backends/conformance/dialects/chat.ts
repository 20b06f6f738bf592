import { DONE, event, type Script } from "../../server.js";
import type { Dialect, Refused, Tokens, Trouble, UsagePlace } from "../dialect.js";

/** What providers of chat completions differ in. */
interface Particulars
  extends Pick<Dialect, "name" | "config" | "path" | "url" | "key" | "places" | "refusals"> {
  readonly echo: string;
  /** Fields that reasoning comes in. */
  readonly fields?: readonly string[];
  /** Whether events of text hold these fields, too: null. */
  readonly nulls?: boolean;
  readonly opening?: readonly string[];
  readonly words?: Dialect["words"];
  readonly tells?: Dialect["tells"];
  /** The counts in the provider's form. */
  readonly counted?: (tokens: Tokens) => object;
  /** Beside the choice in every event. */
  readonly beside?: object;
  readonly beats?: Dialect["beats"];
  readonly troubles?: Readonly<Record<string, Trouble>>;
}

/** OpenAI's chat completions, streamed or as one document, with a provider's particulars. */
export function chatDialect(own: Particulars): Dialect {
  const { echo, beside = {}, counted = openaiCounts, opening, words, tells, beats } = own;
  const envelope = { id: "c-1", model: echo, ...beside };
  const piece = (delta: object, finish: string | null = null, more: object = {}) =>
    event({ ...envelope, choices: [{ index: 0, delta, finish_reason: finish }], ...more });
  const fields = own.fields ?? [];
  const absent = own.nulls ? Object.fromEntries(fields.map((field) => [field, null])) : {};
  return {
    name: own.name,
    config: own.config,
    path: own.path,
    url: own.url,
    key: own.key,
    echo,
    contentType: "text/event-stream",
    opening: opening ?? [piece({ role: "assistant", content: "" })],
    fields: Object.fromEntries(
      fields.map((field) => [field, (text: string) => piece({ content: null, [field]: text })]),
    ),
    text: (text, running) =>
      piece({ content: text, ...absent }, null, running && { usage: counted(running) }),
    ending: (word, tokens, { place = own.places[0], marker = true } = {}) => {
      const usage = tokens && { usage: counted(tokens) };
      const apart = place === "in an extra event";
      return [
        piece({ content: "", ...absent }, word, apart ? { usage: null } : usage),
        ...(apart && usage ? [event({ ...envelope, choices: [], ...usage })] : []),
        ...(marker ? [DONE] : []),
      ];
    },
    words: words ?? { stop: "stop", length: "length", content_filter: "content-filter" },
    places: own.places,
    tells: tells ?? ["input", "output", "reasoning", "cached"],
    whole: ({ field, reasoning, answer, word, tokens }) => {
      const message =
        field === undefined
          ? { content: reasoning === "" ? answer : `<think>\n${reasoning}\n</think>\n\n${answer}` }
          : { content: answer, [field]: reasoning };
      return JSON.stringify({
        ...envelope,
        choices: [{ index: 0, message: { role: "assistant", ...message }, finish_reason: word }],
        ...(tokens && { usage: counted(tokens) }),
      });
    },
    beats: beats ?? { comments: ": keep-alive\n\n", "bare comments": ":\n\n", "blank lines": "\n" },
    refusals: own.refusals,
    troubles: own.troubles ?? {
      "an error object": {
        bytes: event({ error: { message: "engine fault", type: "server_error", code: null } }),
        kind: "stream-error",
        scope: "retry",
      },
    },
    malformed: "data: {nope}\n\n",
    repeating: (secret) => event({ error: { message: `who is ${secret}?` } }),
  };
}

function openaiCounts({ input, output, reasoning, cached }: Tokens) {
  return {
    prompt_tokens: input,
    completion_tokens: output,
    total_tokens: input + output,
    completion_tokens_details: { reasoning_tokens: reasoning },
    prompt_tokens_details: { cached_tokens: cached },
  };
}

/** Counts of a server that does not tell the reasoning apart. */
export function plainCounts({ input, output }: Tokens) {
  return { prompt_tokens: input, completion_tokens: output, total_tokens: input + output };
}

export const plain: Dialect["tells"] = ["input", "output"];
export const EVERYWHERE: readonly UsagePlace[] = ["in an extra event", "on the last choice"];

/** An error status with a JSON body. */
export function refuses(
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Script {
  const steps = [typeof body === "string" ? body : JSON.stringify(body)];
  return { status, headers: { "content-type": "application/json", ...headers }, steps };
}

/** An error in OpenAI's form. */
export function said(message: string, type: string | null, code: string | null, param?: string) {
  return { error: { message, type, param: param ?? null, code } };
}

/** Errors of the server itself, which all of these providers word alike. */
export const SERVER_FAULTS: Partial<Record<Refused, Script>> = {
  "the server broke": refuses(500, said("internal error", "server_error", null)),
  "the gateway broke": refuses(502, "<html><h1>502 Bad Gateway</h1></html>", {
    "content-type": "text/html",
  }),
  "the server is overloaded": refuses(503, said("overloaded", "server_error", null)),
};
