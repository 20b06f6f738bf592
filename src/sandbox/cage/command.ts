import type { Cgroup } from "./cgroup.js";

/** How a confined process is started: by whom, with what, and what stands on its further descriptors. */
export interface CageCommand {
  readonly file: string;
  readonly args: readonly string[];
  /** Data on descriptors 3, 4 ...: read once by the tool that confines. */
  readonly data: readonly Buffer[];
  /**
   * Where there is one: the process tells the id of its inmate on the next descriptor, in JSON, and waits
   * for a byte on the one after it.
   */
  readonly cgroup?: Cgroup;
  /** The user it runs as, where that is not ours. */
  readonly user?: { readonly uid: number; readonly gid: number };
}

/** What is to run in a cage. */
export interface Inmate {
  readonly command: readonly string[];
  /** Files and folders it must see, read-only, beside the system's own; and where. */
  readonly shows: readonly { readonly from: string; readonly at: string }[];
  /** preparing: it makes fresh namespaces itself, for each program in its turn. */
  readonly stage: "preparing" | "program";
  readonly tmpMB: number;
  /** It can start processes: it must not be root, whose number of processes nothing limits. */
  readonly forks: boolean;
}
