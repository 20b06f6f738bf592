interface Retired {
  readonly kind: string;
  readonly model: RegExp;
  /** Day on which it stopped answering, as far as it is known. */
  readonly on: string;
  readonly instead: string;
}

/**
 * Model ids of published claims that no longer answer. Sources: DeepSeek's price page and change log
 * of 2026-07, OpenAI's deprecations page of 2026-04, Perplexity's change log of 2025-08.
 */
const RETIRED: readonly Retired[] = [
  {
    kind: "deepseek",
    model: /^deepseek-(?:reasoner|chat)$/,
    on: "2026-07-24",
    instead: "deepseek-flash or deepseek-v4-pro; the weights of R1 are served by others only",
  },
  {
    kind: "openai",
    model: /^o1(?:-2024-12-17|-preview.*|-mini.*)?$/,
    on: "2026-10-23",
    instead: "a later model of the o-series",
  },
  {
    kind: "perplexity",
    model: /^r1-1776$/,
    on: "2025-08-01",
    instead: "the open weights perplexity-ai/r1-1776, on an engine of your own",
  },
];

/** "was retired on ...": undefined for a model id of which no such thing is known. */
export function retirementOf(kind: string, model: string): string | undefined {
  const found = RETIRED.find((each) => each.kind === kind && each.model.test(model));
  return found && `"${model}" was retired on ${found.on}: use ${found.instead}`;
}
