import { type Agent, fetch } from "undici";
import type { Listing } from "../backend.js";
import { connectFailure } from "./connect-failure.js";
import { httpFailure } from "./http-failure.js";
import { parseJson, record, text } from "./json-readers.js";
import type { Target } from "./target.js";

/** Bytes of a list that are read. */
const LONGEST = 8 * 1024 * 1024;

/** Asks a provider which models it serves. `path` is below the base URL. */
export async function listModels(
  agent: Agent,
  target: Target,
  path: string,
  signal: AbortSignal,
): Promise<Listing> {
  const query = new URLSearchParams(target.query).toString();
  const url = `${target.baseURL.replace(/\/$/, "")}${path}${query === "" ? "" : `?${query}`}`;
  try {
    const headers = { accept: "application/json", ...(await target.authorization.headers()) };
    const answer = await fetch(url, { headers, signal, redirect: "manual", dispatcher: agent });
    const body = (await answer.text()).slice(0, LONGEST);
    const { status } = answer;
    if (answer.ok) return listed(parseJson(body));
    if ([404, 405, 501].includes(status)) return { known: false };
    const refusal = { status, body, header: (name: string) => answer.headers.get(name) };
    return { known: "failed", failure: httpFailure(refusal, target) };
  } catch (error) {
    return { known: "failed", failure: connectFailure(error, target) };
  }
}

/** OpenAI's `{data: [{id}]}`, Ollama's `{models: [{name}]}`, or a bare list. */
function listed(json: unknown): Listing {
  const list = record(json)?.["data"] ?? record(json)?.["models"] ?? json;
  if (!Array.isArray(list)) return { known: false };
  const models = list.flatMap((item) => {
    const model = record(item);
    return text(model?.["id"]) ?? text(model?.["name"]) ?? [];
  });
  return models.length === 0 ? { known: false } : { known: true, models };
}
