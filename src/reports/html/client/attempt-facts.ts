import type { MessageKey } from "../../../words/page-messages.js";
import { count, milliseconds, moneyOf } from "../../format.js";
import type { AttemptView } from "../../model.js";
import type { Fact } from "./dom.js";
import { word } from "./page.js";

type Facts = Omit<AttemptView, "answered"> & { readonly said?: string };
type Name = keyof Facts;

const NAMES: readonly Name[] = [
  ...(["id", "startedAt", "result", "message", "status", "requestId", "modelEchoed"] as const),
  ...(["fingerprint", "finishReason", "inputTokens", "cachedTokens", "outputTokens"] as const),
  ...(["reasoningTokens", "firstEventMs", "firstReasoningMs", "firstAnswerMs", "endMs"] as const),
  ...(["chunks", "longestGapMs", "priceRow", "priceCost", "serverCost", "said"] as const),
];

/** What is known of one request, in words. */
export function attemptFacts(attempt: Facts): readonly Fact[] {
  return NAMES.map((name) => [
    word(`fact ${name}` satisfies MessageKey),
    textOf(name, attempt[name]),
    name === "message" ? "en" : undefined,
  ]);
}

function textOf(name: Name, value: Facts[Name]): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === "object") return moneyOf(value.amount, value.currency);
  if (typeof value === "string") {
    return name === "result" ? word(`ended ${value}`, value) : value;
  }
  if (name.endsWith("Ms")) return milliseconds(value);
  return name.endsWith("Tokens") ? count(value) : String(value);
}
