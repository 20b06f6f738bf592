import type { AttemptResult, Backend, CompletionRequest } from "../../../src/backends/backend.js";
import type { Timeouts } from "../../../src/backends/wire/target.js";
import { backendSchema, isRemote } from "../../../src/config/backend-kinds.js";
import { openOne } from "../../helpers/open-one.js";
import { REQUEST, type Script, type Seen, serve, TIMEOUTS } from "../server.js";
import type { Bytes, Dialect } from "./dialect.js";

/** The key of every row. */
export const KEY = "sk-Secret.0123+456/789";

export interface Manner {
  readonly timeouts?: Partial<Timeouts>;
  /** Further entries of the configuration. */
  readonly config?: Readonly<Record<string, unknown>>;
  readonly request?: Partial<CompletionRequest>;
}

export interface Asked {
  readonly result: AttemptResult;
  readonly seen: readonly Seen[];
}

/** A backend as the command line opens it, from an entry of the configuration file. */
export async function openAt(
  host: string,
  { config, path }: Pick<Dialect, "config" | "path">,
  { timeouts = {}, config: more = {} }: Manner = {},
): Promise<Backend> {
  const baseURL = `http://${host}${path}`;
  const parsed = backendSchema.parse({ ...config, baseURL, ...more });
  if (!isRemote(parsed)) throw new Error("it is not asked over HTTP");
  const entry = { ...parsed, timeouts: { ...TIMEOUTS, ...timeouts } };
  return openOne({ id: "row", config: entry, apiKey: KEY });
}

/** One request of a row's backend to a server that plays the script. */
export async function ask(dialect: Dialect, script: Script, manner: Manner = {}): Promise<Asked> {
  const server = await serve({
    ...script,
    headers: { "content-type": dialect.contentType, ...script.headers },
  });
  const backend = await openAt(server.host, dialect, manner);
  try {
    const result = await backend.complete(
      { ...REQUEST, ...manner.request },
      new AbortController().signal,
    );
    return { result, seen: server.seen };
  } finally {
    await backend.close();
    await server.close();
  }
}

/** A script that writes the bytes and ends. */
export function plays(...steps: readonly Bytes[]): Script {
  return { steps };
}

/** The same bytes in one piece. */
export function joined(steps: readonly Bytes[]): Buffer {
  return Buffer.concat(steps.map((step) => Buffer.from(step)));
}
