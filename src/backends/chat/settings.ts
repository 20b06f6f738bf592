import type { CompletionRequest } from "../backend.js";
import type { Controls, Setting } from "./controls.js";

/** The settings of a request that reach the model, under the provider's names. */
export function settings(
  { sampling, seed }: CompletionRequest,
  controls: Controls,
): Readonly<Record<string, number>> {
  const wanted: Readonly<Record<Setting, number | undefined>> = { ...NONE, ...sampling, seed };
  const fields: Record<string, number> = {};
  for (const setting of SETTINGS) {
    const control = controls[setting];
    const value = wanted[setting];
    if (control.state === "sent" && value !== undefined) fields[control.as] = value;
  }
  return fields;
}

const SETTINGS = ["temperature", "topP", "maxTokens", "seed"] as const satisfies readonly Setting[];
const NONE = { temperature: undefined, topP: undefined, maxTokens: undefined };
