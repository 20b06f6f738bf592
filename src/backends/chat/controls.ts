import type { Uncontrolled } from "../../sampling.js";

/** What a request can ask of the sampling. */
export type Setting = "temperature" | "topP" | "maxTokens" | "seed";

/** What becomes of one setting on its way to the model. */
type Control =
  | { readonly state: "sent"; readonly as: string }
  /** The provider knows one value only; the setting is not sent. */
  | { readonly state: "fixed"; readonly value: number; readonly why: string }
  /** The provider ignores or refuses it; the setting is not sent. */
  | { readonly state: "not controllable"; readonly why: string };

export type Controls = Readonly<Record<Setting, Control>>;

const sent = (as: string): Control => ({ state: "sent", as });
const never = (why: string): Control => ({ state: "not controllable", why });

/** The names of OpenAI's chat completions, which most engines take. */
const COMMON: Controls = {
  temperature: sent("temperature"),
  topP: sent("top_p"),
  maxTokens: sent("max_tokens"),
  seed: sent("seed"),
};

const OPENAI: Controls = { ...COMMON, maxTokens: sent("max_completion_tokens") };

const only1: Control = {
  state: "fixed",
  value: 1,
  why: "OpenAI's reasoning models refuse every value but 1",
};
const OPENAI_REASONING: Controls = {
  temperature: only1,
  topP: only1,
  maxTokens: sent("max_completion_tokens"),
  seed: never("OpenAI's reasoning models do not promise to honour it"),
};

const DEEPSEEK: Controls = { ...COMMON, seed: never("DeepSeek's API does not offer it") };

const ignored = never("DeepSeek accepts it and ignores it while the model thinks");
const DEEPSEEK_THINKING: Controls = { ...DEEPSEEK, temperature: ignored, topP: ignored };

const PERPLEXITY: Controls = { ...COMMON, seed: never("Perplexity does not support it") };

const noAgent = never("Perplexity's Agent API does not offer it");
const PERPLEXITY_AGENT: Controls = {
  temperature: noAgent,
  topP: noAgent,
  maxTokens: sent("max_output_tokens"),
  seed: noAgent,
};

const OLLAMA: Controls = { ...COMMON, maxTokens: sent("num_predict") };

const BEDROCK: Controls = {
  temperature: sent("temperature"),
  topP: sent("topP"),
  maxTokens: sent("maxTokens"),
  seed: never("Bedrock's Converse API does not offer it"),
};

/** What a backend's configuration says of how it will be asked. */
export interface Asked {
  readonly kind: string;
  readonly model?: string;
  readonly serves?: string;
  readonly thinking?: boolean;
  readonly route?: string;
}

/**
 * Which settings reach the model, by kind of backend and model. Sources: the parameter tables of each
 * provider's documentation (DeepSeek "Thinking mode", OpenAI and Azure "Reasoning models", Bedrock
 * "Converse", Perplexity's and Ollama's API types), as of November 2026.
 */
export function controlsOf({ kind, model = "", serves, thinking, route }: Asked): Controls {
  const reasons = isOpenAIReasoning(serves ?? model);
  switch (kind) {
    case "deepseek":
      return thinking === false || model === "deepseek-chat" ? DEEPSEEK : DEEPSEEK_THINKING;
    case "openai":
      return reasons ? OPENAI_REASONING : OPENAI;
    case "azure":
      return reasons ? OPENAI_REASONING : COMMON;
    case "perplexity":
      return route === "chat" ? PERPLEXITY : PERPLEXITY_AGENT;
    case "bedrock":
      return route === "chat" ? COMMON : BEDROCK;
    case "ollama":
      return OLLAMA;
    default:
      return COMMON;
  }
}

/** Settings that a request does not decide; undefined where it decides all. */
export function uncontrolledBy(controls: Controls): Uncontrolled | undefined {
  const all = Object.entries(controls).flatMap(([setting, control]) =>
    control.state === "sent"
      ? []
      : [[setting, { why: control.why, ...("value" in control && { value: control.value }) }]],
  );
  return all.length === 0 ? undefined : Object.fromEntries(all);
}

/** The o-series and its successors, whoever's name stands before the slash. */
function isOpenAIReasoning(model: string): boolean {
  return /^(?:openai\/)?(?:o\d|gpt-5(?!-chat))/i.test(model);
}
