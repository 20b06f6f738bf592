import type { Backend } from "../../src/backends/backend.js";
import { type BackendToOpen, openBackends } from "../../src/open-backends.js";

/** One backend as the command line opens it; its way out is closed with it. */
export async function openOne(wanted: BackendToOpen): Promise<Backend> {
  const opened = await openBackends([wanted], [], { policy: {} });
  const backend = opened.backends.get(wanted.id)?.backend;
  if (backend === undefined) throw new Error("it was not opened");
  return { ...backend, close: opened.close };
}
