import { readChunk } from "./chunk.js";
import type { Controls } from "./controls.js";
import type { Dialect } from "./dialect.js";
import { settings } from "./settings.js";

export interface Particulars {
  /** Fields that this provider or this configuration adds to every body. */
  readonly extra?: Readonly<Record<string, unknown>> | undefined;
  /** Whether the answer is asked for as a stream; some models are served without. Default: yes. */
  readonly stream?: boolean | undefined;
  /** Whether usage has to be asked for. Default: yes. */
  readonly streamOptions?: boolean;
}

/** OpenAI's chat completions, in which most providers answer. */
export function chatCompletions(
  model: string,
  controls: Controls,
  { extra = {}, stream = true, streamOptions = true }: Particulars = {},
): Dialect {
  return {
    path: "/chat/completions",
    list: "/models",
    framing: "sse",
    body: (request) => ({
      ...extra,
      model,
      messages: [{ role: "user", content: request.prompt }],
      stream,
      ...(stream && streamOptions && { stream_options: { include_usage: true } }),
      ...settings(request, controls),
    }),
    read: readChunk,
  };
}
