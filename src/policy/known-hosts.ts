import type { Place } from "./place.js";

interface KnownHost extends Place {
  readonly host: string;
  /** Whether the names below it belong to it too. */
  readonly below?: true;
}

const AZURE =
  "an Azure resource's host does not tell its region, and a Global Standard deployment may process anywhere";

/** Providers whose place their terms or documentation state. */
const HOSTS: readonly KnownHost[] = [
  {
    host: "deepseek.com",
    below: true,
    jurisdiction: "cn",
    because: "DeepSeek processes what its own API receives in China",
  },
  {
    host: "eu.api.openai.com",
    jurisdiction: "eu",
    because: "it is OpenAI's endpoint for projects with European residency",
  },
  {
    host: "api.openai.com",
    jurisdiction: "us",
    because: "OpenAI processes in the United States unless a project has opted for a region",
  },
  {
    host: "api.fireworks.ai",
    jurisdiction: "us",
    because: "Fireworks is a company of the United States, with servers there and in Europe",
  },
  {
    host: "api.perplexity.ai",
    jurisdiction: "us",
    because: "Perplexity is a company of the United States, with servers there and in Europe",
  },
  {
    host: "ollama.com",
    below: true,
    jurisdiction: "unknown",
    because: "ollama.com does not state where its cloud models run",
  },
  { host: "services.ai.azure.com", below: true, jurisdiction: "unknown", because: AZURE },
  { host: "openai.azure.com", below: true, jurisdiction: "unknown", because: AZURE },
  { host: "cognitiveservices.azure.com", below: true, jurisdiction: "unknown", because: AZURE },
];

/** `host` in lower case, without a dot at its end. */
export function knownHost(host: string): Place | undefined {
  return HOSTS.find(
    (known) => host === known.host || (known.below === true && host.endsWith(`.${known.host}`)),
  );
}
