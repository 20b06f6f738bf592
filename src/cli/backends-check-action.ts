import { loadConfig, type ResolvedConfig } from "../config/load.js";
import { EXIT, UserError } from "../errors.js";
import { openBackends } from "../open-backends.js";
import { type Probe, probe } from "../runner/probe.js";
import { admitted, named } from "./admitted.js";
import type { BackendsOptions } from "./backends-action.js";
import { print, printable, printJson } from "./output.js";
import { table } from "./table.js";

/** For each backend, in milliseconds. */
const PATIENCE = 60_000;

/** `assay backends check`; returns the exit code. */
export async function checkBackends(
  ids: readonly string[],
  options: BackendsOptions,
): Promise<number> {
  const config = await loadConfig(options.config);
  const wanted = ids.length > 0 ? ids : [...config.backends.keys()];
  const checked = await Promise.all(
    wanted.map(async (id) => ({ backend: id, ...(await check(config, id)) })),
  );
  if (options.json === true) {
    printJson({ schema: "assay.backends-check/1", backends: checked });
  } else {
    const rows = checked.map(({ backend, ok, said }) => [backend, ok ? "ok" : "PROBLEM", said]);
    print(
      table(
        ["backend", "state", "what"],
        rows.map((row) => row.map(printable)),
      ),
    );
  }
  return checked.every(({ ok }) => ok) ? EXIT.done : EXIT.gateFailed;
}

async function check(config: ResolvedConfig, id: string): Promise<Probe> {
  const backend = named(config, id);
  const { kind, model = "" } = backend.config;
  if (kind === "reference" || kind === "replay") return { ok: true, said: "needs no endpoint" };
  try {
    const opened = await openBackends([admitted(backend, config)], []);
    const open = opened.get(id);
    if (open === undefined) throw new Error(`backend ${id} was not opened`);
    try {
      return await probe(open.backend, { kind, model }, AbortSignal.timeout(PATIENCE));
    } finally {
      await open.backend.close();
    }
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const mend = error.hint === undefined ? "" : `; ${error.hint}`;
    return { ok: false, said: `${error.message}${mend}` };
  }
}
