import type { Backend } from "../backends/backend.js";
import { retirementOf } from "../backends/models/retired.js";
import { nearestFirst } from "../nearest.js";

/** Whether a backend could be asked now. `said` is one line, with the mend where there is none. */
export interface Probe {
  readonly ok: boolean;
  readonly said: string;
}

export interface Probed {
  readonly kind: string;
  readonly model: string;
}

/** Output tokens of the request that is made where there is no list: far below a cent anywhere. */
const TINY = 16;
/** Ids that are named when the one that was asked for is not served. */
const SHOWN = 6;

/** Asks for the list of models; where there is none, makes one tiny request. */
export async function probe(
  backend: Backend,
  { kind, model }: Probed,
  signal: AbortSignal,
): Promise<Probe> {
  const listing = (await backend.models?.(signal)) ?? { known: false };
  if (listing.known === "failed") return { ok: false, said: listing.failure.message };
  if (listing.known) {
    if (listing.models.some((id) => sameModel(id, model))) {
      return { ok: true, said: `${model} is served (from the list of ${listing.models.length})` };
    }
    const retired = retirementOf(kind, model) ?? `"${model}" is not served here`;
    const live = nearestFirst(model, listing.models).slice(0, SHOWN);
    const more = listing.models.length > SHOWN ? ` and ${listing.models.length - SHOWN} more` : "";
    return { ok: false, said: `${retired}; these ids are live: ${live.join(", ")}${more}` };
  }
  return tinyRequest(backend, model, signal);
}

/** Lists leave out what is behind the colon: Hugging Face's provider, Ollama's `latest`. */
function sameModel(listed: string, model: string): boolean {
  return (
    listed === model || listed === model.replace(/:[^:/]*$/, "") || listed === `${model}:latest`
  );
}

async function tinyRequest(backend: Backend, model: string, signal: AbortSignal): Promise<Probe> {
  const request = {
    id: "probe",
    prompt: "Say 1.",
    sampling: { maxTokens: TINY },
    seed: 1,
    taskId: "probe",
    sampleIndex: 0,
  };
  const result = await backend.complete(request, signal);
  if (!result.ok) return { ok: false, said: result.failure.message };
  const { model: echoed = model, usage } = result.completion;
  const tokens = usage?.output === undefined ? "" : ` with ${usage.output} tokens`;
  return { ok: true, said: `${echoed} answered${tokens}` };
}
