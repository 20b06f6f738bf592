import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { messageOf } from "../errors.js";
import { dataParts, partOf, type SiteInput, writePages } from "../reports/html/site.js";
import type { Out } from "../reports/html/write-data.js";
import { say } from "./output.js";
import { putIn } from "./write-site.js";

/** Versions whose data are kept for pages made from them; the one read longest ago goes first. */
const KEPT = 16;

/** The site as it was when the database stood at a version. */
interface Made {
  readonly version: string;
  readonly folder: string;
  /** Data not yet asked for. */
  readonly parts: Map<string, (put: Out) => void>;
}

/**
 * The site of a database as it is: pages are made when somebody asks for one after a change, and the
 * data behind them when that page loads them, so that nothing is made that nobody reads.
 */
export class LiveSite {
  readonly #input: () => Promise<SiteInput>;
  readonly #version: () => string;
  readonly #folder: string;
  readonly #kept: Made[] = [];
  #turn: Promise<unknown> = Promise.resolve();
  #took = 0;

  constructor(
    {
      input,
      version,
    }: { readonly input: () => Promise<SiteInput>; readonly version: () => number },
    folder: string,
  ) {
    this.#input = input;
    this.#version = () => String(version());
    this.#folder = folder;
  }

  /** How long the pages took the last time, in milliseconds. */
  get took(): number {
    return this.#took;
  }

  /**
   * The file at a path of the site; data may be asked for by the version that a page was made from.
   * Undefined where that is gone, or where there is no such file.
   */
  file(path: string, version: string | null): Promise<string | undefined> {
    const found = this.#turn.then(() => this.#file(path, version));
    this.#turn = found.catch(() => undefined);
    return found;
  }

  async #file(path: string, version: string | null): Promise<string | undefined> {
    const asked = version !== null && path.startsWith("data/");
    const made = asked ? this.#read(version) : await this.#newest();
    if (made === undefined) return undefined;
    const part = partOf(path);
    made.parts.get(part)?.(putIn(made.folder));
    made.parts.delete(part);
    const file = join(made.folder, path);
    return existsSync(file) ? file : undefined;
  }

  #read(version: string): Made | undefined {
    const made = this.#kept.find((each) => each.version === version);
    if (made !== undefined) this.#keep(made);
    return made;
  }

  /** Where the database cannot be read just now, the pages stay as they were. */
  async #newest(): Promise<Made> {
    const now = this.#version();
    const last = this.#kept.find(({ version }) => version === now);
    if (last !== undefined) return last;
    try {
      return await this.#make(now);
    } catch (error) {
      const before = this.#kept.at(-1);
      if (before === undefined) throw error;
      say(`the pages stay as they were: ${messageOf(error)}`);
      return before;
    }
  }

  async #make(version: string): Promise<Made> {
    const started = performance.now();
    const folder = join(this.#folder, version);
    const input = await this.#input();
    await writePages(input, version, putIn(folder));
    const made = { version, folder, parts: new Map(dataParts(input)) };
    this.#keep(made);
    this.#took = performance.now() - started;
    return made;
  }

  #keep(made: Made): void {
    const at = this.#kept.indexOf(made);
    if (at >= 0) this.#kept.splice(at, 1);
    this.#kept.push(made);
    for (const old of this.#kept.splice(0, this.#kept.length - KEPT)) {
      rmSync(old.folder, { recursive: true, force: true });
    }
  }
}
