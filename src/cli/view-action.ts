import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { loadConfig } from "../config/load.js";
import { EXIT, messageOf, UserError } from "../errors.js";
import { SITE } from "../reports/index.js";
import { openStore, type Store } from "../store/store.js";
import type { Language } from "../words/languages.js";
import { print, printJson, say } from "./output.js";
import { type SiteServer, serveSite } from "./serve-site.js";
import { siteInput } from "./site-input.js";
import { writeSiteTo } from "./write-site.js";

export interface ViewOptions {
  readonly port?: number;
  readonly lang: Language;
  readonly db?: string;
  readonly config?: string;
  readonly json?: boolean;
}

/** How often the database is looked at, in milliseconds. */
const LOOK = 1000;

/** `assay view`; returns the exit code when it is interrupted. */
export async function view(runs: readonly string[], options: ViewOptions): Promise<number> {
  const config = await loadConfig(options.config);
  const store = openStore(options.db ?? config.db, { create: false });
  const folder = mkdtempSync(join(tmpdir(), "assay-view-"));
  const stop = new AbortController();
  const end = () => stop.abort();
  process.once("SIGINT", end).once("SIGTERM", end);
  try {
    const render = async () => {
      const input = await siteInput(store, runs, { ...options, live: true });
      await writeSiteTo(folder, (out) => SITE.write(input, out));
    };
    const seen = store.version();
    await render();
    const site = serveSite(folder);
    await listen(site, options.port ?? 0);
    const url = addressOf(site);
    if (options.json === true) printJson({ schema: "assay.view/1", url });
    else print(`${url}   (Ctrl-C ends it)`);
    await follow(store, seen, site, render, stop.signal);
    site.server.closeAllConnections();
    site.server.close();
    return EXIT.done;
  } finally {
    process.off("SIGINT", end).off("SIGTERM", end);
    store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Renders again whenever another process has written, until it is told to stop. */
async function follow(
  store: Store,
  seen: number,
  site: SiteServer,
  render: () => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  let last = seen;
  while (!signal.aborted) {
    await wait(LOOK, undefined, { signal }).catch((error: unknown) => {
      if (!signal.aborted) throw error;
    });
    if (signal.aborted || store.version() === last) continue;
    last = store.version();
    try {
      await render();
      site.changed();
    } catch (error) {
      say(`the pages stay as they were: ${messageOf(error)}`);
    }
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
