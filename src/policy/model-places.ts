import type { Jurisdiction } from "./jurisdictions.js";
import type { Place } from "./place.js";

/** An engine on this machine that hands the model to somebody else's: Ollama's cloud models. */
export function cloudModel(model: string): Place | undefined {
  if (!/[:-]cloud$/i.test(model)) return undefined;
  return {
    jurisdiction: "unknown",
    because: `the model "${model}" is one that Ollama hands to ollama.com, which does not state where it runs`,
  };
}

const PROFILES: Readonly<Record<string, Jurisdiction>> = {
  us: "us",
  "us-gov": "us",
  eu: "eu",
  ca: "ca",
  jp: "jp",
  au: "au",
};

/** A cross-region inference profile of Bedrock, which decides instead of the region that is asked. */
export function bedrockProfile(model: string): Place | undefined {
  const id = model.slice(model.lastIndexOf("/") + 1);
  const profile = /^(us|us-gov|eu|ca|jp|au|apac|global)\./.exec(id)?.[1];
  if (profile === undefined) return undefined;
  const jurisdiction = PROFILES[profile];
  return jurisdiction === undefined
    ? {
        jurisdiction: "unknown",
        because: `the inference profile "${profile}." may process in several countries`,
        changes: true,
      }
    : { jurisdiction, because: `the inference profile "${profile}." keeps to its regions` };
}

/** Suffixes with which Hugging Face's router picks the provider anew. */
const PICKED = new Set(["fastest", "cheapest", "preferred"]);

/** Hugging Face's router hands each request to a provider, which decides the place. */
export function routedModel(path: string, model: string): Place {
  const provider = /:([^:/]+)$/.exec(model)?.[1] ?? /^\/(?!v\d)([^/]+)/.exec(path)?.[1];
  return provider === undefined || PICKED.has(provider)
    ? {
        jurisdiction: "unknown",
        because: `the router picks a provider for each request to "${model}"`,
        changes: true,
      }
    : {
        jurisdiction: "unknown",
        because: `the router hands it to "${provider}", whose country its address does not tell`,
      };
}
