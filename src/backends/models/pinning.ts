/** What the router of Hugging Face puts behind the colon when it is to choose by itself. */
const ROUTER_CHOICES = new Set(["fastest", "cheapest", "preferred"]);

/** The provider that a model id of the router pins: `novita` of `deepseek-ai/DeepSeek-R1:novita`. */
export function routedProvider(model: string): string | undefined {
  const suffix = /:([^:/]+)$/.exec(model)?.[1];
  return suffix === undefined || ROUTER_CHOICES.has(suffix) ? undefined : suffix;
}

/**
 * Why the same model id may mean another model tomorrow; undefined where it is pinned, or where
 * nothing is known that speaks against it.
 */
export function unpinnedBecause(kind: string, model: string): string | undefined {
  switch (kind) {
    case "deepseek":
      return "DeepSeek's model ids are names for whatever it serves at the time";
    case "openai":
      return /\d{4}-\d{2}-\d{2}$/.test(model)
        ? undefined
        : "an OpenAI model id without a date names the newest of its kind";
    case "perplexity":
      return "Perplexity's model ids carry no version";
    case "huggingface":
      return routedProvider(model) === undefined
        ? "without a provider behind a colon the router chooses one for each request"
        : undefined;
    case "azure":
      return "a deployment's name does not say which version of a model it holds";
    case "ollama":
      return model.includes(":") && !model.endsWith(":latest")
        ? undefined
        : "without a tag Ollama takes the latest";
    default:
      return undefined;
  }
}
