import type { Usage } from "../backends/backend.js";
import { type Measured, unknown } from "../stats/measured.js";
import type { Money } from "./money.js";

/** What a million tokens cost. */
export interface Price {
  readonly currency: string;
  readonly input: number;
  /** Input that the provider had in its cache; at the input price where this is absent. */
  readonly cachedInput?: number;
  /** Reasoning tokens are part of the output. */
  readonly output: number;
  /** Of reasoning tokens, where they do not cost what other output costs. */
  readonly reasoning?: number;
  /** Fee of a request, whatever its tokens. */
  readonly request?: number;
  /** What else is charged that no count of ours shows: the cost is then unknown. */
  readonly uncounted?: string;
  readonly source?: string;
}

export type Cost = Measured<Money>;

/** The cost of one request. Unknown, never 0, where the server's counts are missing or impossible. */
export function costOf(usage: Usage, price: Price): Cost {
  const { input, output, cached = 0 } = usage;
  if (price.uncounted !== undefined) return unknown("quoted", { text: price.uncounted });
  if (input === undefined || output === undefined) {
    return unknown("usage-not-said");
  }
  // Then cached tokens are not part of the input, and there is no telling what is.
  if (cached > input) return unknown("cached-above-input");
  const written = outputCost(output, usage.reasoning, price);
  if (!written.known) return written;
  const { currency, cachedInput = price.input, request = 0 } = price;
  const read = (input - cached) * price.input + cached * cachedInput;
  return { known: true, amount: (read + written.millionths) / 1e6 + request, currency };
}

function outputCost(
  output: number,
  reasoning: number | undefined,
  price: Price,
): Measured<{ readonly millionths: number }> {
  if (price.reasoning === undefined) return { known: true, millionths: output * price.output };
  if (reasoning === undefined) {
    return unknown("reasoning-not-apart");
  }
  if (reasoning > output) return unknown("reasoning-above-output");
  return {
    known: true,
    millionths: (output - reasoning) * price.output + reasoning * price.reasoning,
  };
}

/** The sum of costs; unknown as soon as one of them is. */
export function sumCosts(costs: readonly Cost[]): Cost {
  const known = costs.flatMap((cost) => (cost.known ? [cost] : []));
  const [first] = known;
  const currency = first?.currency;
  const reason = costs.find((cost) => !cost.known);
  if (reason !== undefined && !reason.known) {
    return unknown("some-costs-unknown", {
      unknown: costs.length - known.length,
      all: costs.length,
      why: reason.said,
    });
  }
  if (currency === undefined) return unknown("nothing-to-add");
  if (known.some((cost) => cost.currency !== currency)) return unknown("costs-in-currencies");
  return { known: true, amount: known.reduce((sum, { amount }) => sum + amount, 0), currency };
}
