import type { Dialect } from "../dialect.js";
import { azure } from "./azure.js";
import { bedrock } from "./bedrock.js";
import { deepseek } from "./deepseek.js";
import { engines } from "./engines.js";
import { fireworks } from "./fireworks.js";
import { huggingface } from "./huggingface.js";
import { ollama } from "./ollama.js";
import { openai } from "./openai.js";
import { openrouter } from "./openrouter.js";
import { perplexity } from "./perplexity.js";

/** One row a way of answering. */
export const DIALECTS: readonly Dialect[] = [
  deepseek,
  openai,
  ...azure,
  ...bedrock,
  fireworks,
  ...perplexity,
  huggingface,
  openrouter,
  ollama,
  ...engines,
];
