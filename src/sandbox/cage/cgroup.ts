import { accessSync, constants, mkdirSync, readFileSync, rmdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { codeOf } from "../../errors.js";

/**
 * A control group (Linux, Documentation/admin-guide/cgroup-v2.rst) for a cage: the kernel's own limit on
 * the memory and the number of all its processes together.
 */
export class Cgroup {
  readonly #folder: string;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * Makes one where a part of the hierarchy is delegated to us; undefined elsewhere: the cage then keeps
   * the limits itself, by looking. `root` and `self` are where the system shows it.
   */
  static make(
    name: string,
    root = "/sys/fs/cgroup",
    self = "/proc/self/cgroup",
  ): Cgroup | undefined {
    for (const place of delegated(root, self)) {
      const folder = join(place, name);
      try {
        mkdirSync(folder);
        return new Cgroup(folder);
      } catch (error) {
        if (!REFUSALS.has(codeOf(error) ?? "")) throw error;
      }
    }
    return undefined;
  }

  /** Takes a process in, with all that it will start. False where the kernel refuses it. */
  admit(pid: number): boolean {
    return this.#write("cgroup.procs", String(pid));
  }

  limit(memoryMB: number, processes: number): void {
    this.#write("memory.max", String(memoryMB * 1_048_576));
    this.#write("memory.swap.max", "0");
    this.#write("pids.max", String(processes));
  }

  /** How often the kernel ended a process in it for want of memory. */
  kills(): number {
    try {
      const events = readFileSync(join(this.#folder, "memory.events"), "utf8");
      return Number(/^oom_kill (\d+)$/m.exec(events)?.[1] ?? 0);
    } catch {
      // Without the memory controller there are no such events.
      return 0;
    }
  }

  remove(): void {
    try {
      rmdirSync(this.#folder);
    } catch (error) {
      // Processes that are being taken down keep it for a moment; it holds nothing.
      if (codeOf(error) !== "EBUSY" && codeOf(error) !== "ENOTEMPTY") throw error;
    }
  }

  #write(file: string, text: string): boolean {
    try {
      writeFileSync(join(this.#folder, file), text);
      return true;
    } catch {
      // A controller that is not there, or a process that may not be moved: the cage's own limits hold.
      return false;
    }
  }
}

const REFUSALS = new Set(["EACCES", "EPERM", "EROFS", "ENOENT", "EBUSY"]);
const CONTROLLERS = ["memory", "pids"];

/** Our own group and the one above it, as far as they hand the controllers on and may be written. */
function delegated(root: string, self: string): readonly string[] {
  let own: string | undefined;
  try {
    own = /^0::(\/.*)$/m.exec(readFileSync(self, "utf8"))?.[1];
  } catch {
    // No such file: not Linux, or no /proc.
    return [];
  }
  if (own === undefined) return [];
  const folder = join(root, own);
  const places = own === "/" ? [folder] : [folder, dirname(folder)];
  return places.filter((place) => {
    try {
      accessSync(place, constants.W_OK);
      const handed = readFileSync(join(place, "cgroup.subtree_control"), "utf8").split(/\s+/);
      return CONTROLLERS.every((each) => handed.includes(each));
    } catch {
      // Not shown here, or not ours.
      return false;
    }
  });
}
