import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { loadConfig } from "../config/load.js";
import { EXIT, messageOf, UserError } from "../errors.js";
import { openStore, type Store } from "../store/store.js";
import type { Language } from "../words/languages.js";
import { LiveSite } from "./live-site.js";
import { print, printJson } from "./output.js";
import { type SiteServer, serveSite } from "./serve-site.js";
import { siteInput } from "./site-input.js";

export interface ViewOptions {
  readonly port?: number;
  readonly lang: Language;
  readonly db?: string;
  readonly config?: string;
  readonly json?: boolean;
}

/** How often the database is looked at, in milliseconds. */
const LOOK = 1000;
/** A page takes its time again at most once in so many times: a run beside it measures times. */
const REST = 4;

/** `assay view`; returns the exit code when it is interrupted. */
export async function view(runs: readonly string[], options: ViewOptions): Promise<number> {
  const config = await loadConfig(options.config);
  const store = openStore(options.db ?? config.db, { create: false });
  const folder = mkdtempSync(join(tmpdir(), "assay-view-"));
  const stop = new AbortController();
  const end = () => stop.abort();
  process.once("SIGINT", end).once("SIGTERM", end);
  try {
    const input = () => siteInput(store, runs, { ...options, live: true });
    const live = new LiveSite({ input, version: () => store.version() }, folder);
    const seen = store.version();
    await live.file("index.html", null);
    const site = serveSite((path, version) => live.file(path, version));
    await listen(site, options.port ?? 0);
    const url = addressOf(site);
    if (options.json === true) printJson({ schema: "assay.view/1", url });
    else print(`${url}   (Ctrl-C ends it)`);
    await follow(store, seen, () => live.took, site, stop.signal);
    site.server.closeAllConnections();
    site.server.close();
    return EXIT.done;
  } finally {
    process.off("SIGINT", end).off("SIGTERM", end);
    store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Tells the open pages whenever another process has written, until it is told to stop. */
async function follow(
  store: Store,
  seen: number,
  took: () => number,
  site: SiteServer,
  signal: AbortSignal,
): Promise<void> {
  let last = seen;
  while (!signal.aborted) {
    await wait(Math.max(LOOK, REST * took()), undefined, { signal }).catch((error: unknown) => {
      if (!signal.aborted) throw error;
    });
    if (signal.aborted || store.version() === last) continue;
    last = store.version();
    site.changed();
  }
}

async function listen({ server }: SiteServer, port: number): Promise<void> {
  server.listen(port, "127.0.0.1");
  try {
    await once(server, "listening");
  } catch (cause) {
    throw new UserError(`cannot listen on port ${port}: ${messageOf(cause)}`, {
      hint: "name another with --port, or none",
      cause,
    });
  }
}

function addressOf({ server }: SiteServer): string {
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/`;
}
