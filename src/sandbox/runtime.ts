import type { CageCommand, Inmate } from "./cage/command.js";
import type { Job, Judged } from "./job.js";

/** What runs the programs of one language. */
export interface Runtime {
  /** e.g. `Python 3.11.2`. */
  readonly name: string;
  /** Path of the program that interprets them, or that QuickJS runs in. */
  readonly interpreter: string;
  /** How it confines them. */
  readonly isolation: string;
  /**
   * How much slower this machine runs a known program than the reference processor: the factor by which
   * limits of processor time are longer.
   */
  readonly scale: number;
  judge(job: Job): Promise<Judged>;
  close(): Promise<void>;
}

/** How a process is confined, and what to call it. */
export interface Confinement {
  readonly isolation: string;
  confine(inmate: Inmate): CageCommand;
  /** Whether a confined process may make further namespaces; where not, each serves one program. */
  readonly nests: boolean;
}
