import { expect, it } from "vitest";
import { type Asked, controlsOf, uncontrolledBy } from "../../../src/backends/chat/controls.js";

const lostBy = (asked: Asked) => Object.keys(uncontrolledBy(controlsOf(asked)) ?? {}).sort();

it.each<[string, Asked, readonly string[]]>([
  ["an engine of one's own", { kind: "openai-compatible", model: "m" }, []],
  [
    "DeepSeek while it thinks",
    { kind: "deepseek", model: "deepseek-flash" },
    ["seed", "temperature", "topP"],
  ],
  [
    "DeepSeek told not to think",
    { kind: "deepseek", model: "deepseek-flash", thinking: false },
    ["seed"],
  ],
  ["DeepSeek's former chat model", { kind: "deepseek", model: "deepseek-chat" }, ["seed"]],
  [
    "OpenAI's o-series",
    { kind: "openai", model: "o3-mini-2025-01-31" },
    ["seed", "temperature", "topP"],
  ],
  ["OpenAI's GPT-5", { kind: "openai", model: "gpt-5" }, ["seed", "temperature", "topP"]],
  ["OpenAI's ordinary chat", { kind: "openai", model: "gpt-4o" }, []],
  ["R1 on Azure", { kind: "azure", model: "DeepSeek-R1" }, []],
  [
    "an o1 behind a deployment of any name",
    { kind: "azure", model: "mine", serves: "openai/o1" },
    ["seed", "temperature", "topP"],
  ],
  [
    "Bedrock's Converse",
    { kind: "bedrock", model: "us.deepseek.r1-v1:0", route: "converse" },
    ["seed"],
  ],
  ["Bedrock's chat route", { kind: "bedrock", model: "deepseek.v3.2", route: "chat" }, []],
  [
    "Perplexity's agent",
    { kind: "perplexity", model: "sonar", route: "agent" },
    ["seed", "temperature", "topP"],
  ],
  ["Perplexity's former chat", { kind: "perplexity", model: "r1-1776", route: "chat" }, ["seed"]],
  ["Ollama", { kind: "ollama", model: "deepseek-r1:7b" }, []],
])("what a request cannot decide at %s", (_host, asked, settings) => {
  expect(lostBy(asked)).toEqual(settings);
});

it.each<[Asked, string]>([
  [{ kind: "openai", model: "o1" }, "max_completion_tokens"],
  [{ kind: "azure", model: "x", serves: "openai/o1" }, "max_completion_tokens"],
  [{ kind: "azure", model: "DeepSeek-R1" }, "max_tokens"],
  [{ kind: "perplexity", model: "sonar", route: "agent" }, "max_output_tokens"],
  [{ kind: "ollama", model: "m" }, "num_predict"],
  [{ kind: "bedrock", model: "m", route: "converse" }, "maxTokens"],
])("%o caps the output with %s", (asked, field) => {
  expect(controlsOf(asked).maxTokens).toEqual({ state: "sent", as: field });
});
