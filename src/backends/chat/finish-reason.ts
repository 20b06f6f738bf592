import type { FinishReason } from "../backend.js";

const KNOWN: ReadonlyMap<string, FinishReason> = new Map([
  ["stop", "stop"],
  ["end_turn", "stop"],
  ["eos", "stop"],
  ["stop_sequence", "stop"],
  ["eogtoken", "stop"],
  ["length", "length"],
  ["max_tokens", "length"],
  ["max_output_tokens", "length"],
  ["maxtokens", "length"],
  ["model_context_window_exceeded", "length"],
  ["content_filter", "content-filter"],
  ["content_filtered", "content-filter"],
  ["guardrail_intervened", "content-filter"],
  ["tool_calls", "tool-calls"],
  ["tool_use", "tool-calls"],
]);

/** DeepSeek's word for "the request was given up for lack of resources": a failure, not an end. */
export const OUT_OF_RESOURCES = "insufficient_system_resource";

/** The provider's word in ours; "unknown" for a word that is not in the list. */
export function finishReasonOf(raw: string): FinishReason {
  return KNOWN.get(raw.toLowerCase()) ?? "unknown";
}
