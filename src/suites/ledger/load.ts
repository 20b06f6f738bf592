import { existsSync, readdirSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type {
  Benchmark,
  Check,
  Claim,
  Ledger,
  Model,
  Protocol,
  Source,
  Stated,
} from "../../claims/claim.js";
import { referencesIn } from "../../claims/expression.js";
import { optional } from "../../collections.js";
import { readYaml, readYamlWithLines } from "../../config/yaml-file.js";
import { UserError } from "../../errors.js";
import { suggest } from "../../nearest.js";
import {
  benchmarksSchema,
  type ClaimEntry,
  COUNTED,
  modelsSchema,
  type PackFile,
  packSchema,
  protocolsSchema,
  sourcesSchema,
} from "./schema.js";

const BUILT_IN = resolve(dirname(fileURLToPath(import.meta.url)), "../../../suites/claims");

/** What claims refer to by name. */
interface Registry {
  readonly sources: Map<string, Source>;
  readonly protocols: Map<string, Protocol>;
  readonly models: Map<string, Model>;
  readonly benchmarks: Map<string, Benchmark>;
}

interface Pack {
  readonly name: string;
  readonly file: string;
  readonly data: PackFile;
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** Names of the packs that come with Assay. */
function builtInPacks(): readonly string[] {
  return readdirSync(BUILT_IN)
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => basename(name, ".yaml"))
    .sort();
}

/**
 * The whole ledger; with paths of further packs, those too. Every name that a claim uses must be
 * known, every id be there once, and no expression may refer to itself.
 */
export function loadLedger(further: readonly string[] = []): Ledger {
  const files = [...builtInPacks().map((name) => join(BUILT_IN, `${name}.yaml`)), ...further];
  const packs = files.map(readPack);
  const registry = readRegistry();
  for (const pack of packs) addTo(registry, pack.data);
  const claims = packs.flatMap((pack) =>
    pack.data.claims.map((entry, index) => claimOf(pack, entry, index, registry)),
  );
  refuseDoubles(claims);
  refuseBadReferences(claims);
  return {
    claims,
    models: registry.models,
    benchmarks: registry.benchmarks,
    packs: packs.map(({ name, data }) => ({ name, title: data.title })),
  };
}

/** The ledger and the one pack asked for: a built-in name or the path of a file; all where none is named. */
export function loadPack(nameOrPath: string | undefined): {
  readonly ledger: Ledger;
  readonly claims: readonly Claim[];
} {
  if (nameOrPath === undefined) {
    const ledger = loadLedger();
    return { ledger, claims: ledger.claims };
  }
  const isPath = nameOrPath.endsWith(".yaml") || nameOrPath.endsWith(".yml");
  if (!isPath && !builtInPacks().includes(nameOrPath)) {
    throw new UserError(
      `there is no pack "${nameOrPath}"; ${suggest(nameOrPath, builtInPacks())}`,
      {
        hint: "or give the path of a .yaml file",
      },
    );
  }
  if (isPath && !existsSync(nameOrPath)) throw new UserError(`pack ${nameOrPath} does not exist`);
  const ledger = loadLedger(isPath ? [nameOrPath] : []);
  const name = isPath ? nameOfFile(nameOrPath) : nameOrPath;
  return { ledger, claims: ledger.claims.filter(({ pack }) => pack === name) };
}

function readPack(file: string): Pack {
  const { data, lineOf } = readYamlWithLines(file, packSchema, "pack");
  return { name: nameOfFile(file), file: relative(".", file), data, lineOf };
}

function nameOfFile(file: string): string {
  return basename(file).replace(/\.ya?ml$/, "");
}

function readRegistry(): Registry {
  const file = (name: string) => join(BUILT_IN, "registry", `${name}.yaml`);
  const registry: Registry = {
    sources: new Map(),
    protocols: new Map(),
    models: new Map(),
    benchmarks: new Map(),
  };
  addTo(registry, {
    sources: readYaml(file("sources"), sourcesSchema, "register of sources"),
    protocols: readYaml(file("protocols"), protocolsSchema, "register of protocols"),
    models: readYaml(file("models"), modelsSchema, "register of models"),
    benchmarks: readYaml(file("benchmarks"), benchmarksSchema, "register of benchmarks"),
  });
  return registry;
}

function addTo(
  { sources, protocols, models, benchmarks }: Registry,
  data: Pick<PackFile, "sources" | "protocols" | "models" | "benchmarks">,
): void {
  for (const [id, entry] of Object.entries(data.sources ?? {})) {
    const { title, publisher, date, url, revision } = entry;
    sources.set(id, { id, title, publisher, date, ...optional({ url, revision }) });
  }
  for (const [id, entry] of Object.entries(data.protocols ?? {})) {
    protocols.set(id, { id, ...optional(entry) });
  }
  for (const [id, entry] of Object.entries(data.models ?? {})) {
    const { maker, names, ...rest } = entry;
    models.set(id, { id, maker, names, ...optional(rest) });
  }
  for (const [name, entry] of Object.entries(data.benchmarks ?? {})) {
    const { margin, graded, family = name, ...rest } = entry;
    benchmarks.set(name, { name, margin, graded, family, ...optional(rest) });
  }
}

function claimOf(pack: Pack, entry: ClaimEntry, index: number, registry: Registry): Claim {
  const line = (key: PropertyKey) => pack.lineOf(["claims", index, key]);
  const known = <T>(map: ReadonlyMap<string, T>, name: string, key: string, what: string): T => {
    const found = map.get(name);
    if (found !== undefined) return found;
    throw new UserError(
      `${pack.file}:${line(key)}: claim "${entry.id}": there is no ${what} "${name}"; ${suggest(name, [...map.keys()])}`,
      { hint: `or add it under ${what}s in this file` },
    );
  };
  known(registry.models, entry.model, "model", "model");
  for (const name of Object.keys(entry.beside)) known(registry.models, name, "beside", "model");
  for (const name of [
    ...(entry.check.ordering?.left ?? []),
    ...(entry.check.ordering?.right ?? []),
  ]) {
    known(registry.models, name, "check", "model");
  }
  if (entry.benchmark !== undefined) {
    known(registry.benchmarks, entry.benchmark, "benchmark", "benchmark");
  }
  const { source, protocol, check } = entry;
  const { id, statement, model, kind, read, beside, parts, ...left } = entry;
  const { benchmark, metric, called, table, unit, problems, samples, quotes, spread, notes } = left;
  return {
    ...{ id, statement, model, kind, read, beside, parts },
    ...optional({
      benchmark,
      metric,
      called,
      table,
      unit,
      problems,
      samples,
      quotes,
      spread,
      notes,
    }),
    ...(protocol !== undefined && {
      protocol: known(registry.protocols, protocol, "protocol", "protocol"),
    }),
    pack: pack.name,
    place: { file: pack.file, line: line("id") },
    stated: statedOf(entry),
    source: { ...known(registry.sources, source.ref, "source", "source"), place: source.place },
    check: checkOf(check),
  };
}

function checkOf({ ordering, ...ways }: ClaimEntry["check"]): Check {
  if (ordering === undefined) return optional(ways);
  const { on, metric, ...rest } = ordering;
  return { ...optional(ways), ordering: { ...rest, ...optional({ on, metric }) } };
}

function statedOf({ value, exact, range, wording, bound, unit }: ClaimEntry): Stated {
  if (value !== undefined) {
    const figure = exact === true || COUNTED.has(unit ?? "") ? { ...value, exact: true } : value;
    return { form: "figure", figure, ...optional({ bound }) };
  }
  if (range !== undefined) return { form: "range", ...range };
  return wording === undefined ? { form: "none" } : { form: "wording", text: wording };
}

function refuseDoubles(claims: readonly Claim[]): void {
  const seen = new Map<string, Claim>();
  for (const claim of claims) {
    const first = seen.get(claim.id);
    if (first !== undefined) {
      throw new UserError(
        `${whereIs(claim)}: id "${claim.id}" stands already in ${whereIs(first)}`,
      );
    }
    seen.set(claim.id, claim);
  }
}

/** Expressions may use other claims, all of which must be there, and never, in the end, themselves. */
function refuseBadReferences(claims: readonly Claim[]): void {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const path: string[] = [];
  const done = new Set<string>();
  const visit = (claim: Claim): void => {
    if (done.has(claim.id)) return;
    if (path.includes(claim.id)) {
      const circle = [...path.slice(path.indexOf(claim.id)), claim.id].join(" -> ");
      throw new UserError(`${whereIs(claim)}: claim "${claim.id}" refers to itself: ${circle}`, {
        hint: "an expression must rest on figures that do not rest on it",
      });
    }
    path.push(claim.id);
    for (const { id, part } of referencesIn(claim)) {
      const target = byId.get(id);
      if (target === undefined) {
        throw new UserError(
          `${whereIs(claim)}: claim "${claim.id}" refers to "${id}", which is in no pack; ${suggest(id, [...byId.keys()])}`,
        );
      }
      if (part !== undefined && !(part in target.parts)) {
        throw new UserError(
          `${whereIs(claim)}: claim "${claim.id}" refers to part "${part}" of "${id}", which has no such part`,
          { hint: `it has: ${Object.keys(target.parts).join(", ") || "none"}` },
        );
      }
      // A part of one's own is a printed figure; one's own figure is what the expression must give.
      if (target !== claim || part === undefined) visit(target);
    }
    path.pop();
    done.add(claim.id);
  };
  for (const claim of claims) visit(claim);
}

function whereIs({ place }: Claim): string {
  return `${place.file}:${place.line}`;
}
