import { z } from "zod";

/**
 * How a program ended. unconfined: its place could not be made, and it never began; lost: the confined
 * process itself went away.
 */
const HOWS = [
  "exit",
  "signal",
  "cpu",
  "idle",
  "wall",
  "memory",
  "output",
  "violation",
  "stopped",
  "unconfined",
  "lost",
] as const;

const endSchema = z.object({
  how: z.enum(HOWS),
  /** Exit status, or the number of the signal. */
  code: z.number(),
  cpu_ms: z.number(),
  stdout: z.string(),
  stderr: z.string(),
});
export const overSchema = endSchema.extend({
  ev: z.literal("over"),
  /** How the judge beside it ended, where it had one. */
  judge: endSchema.exactOptional(),
});
export type End = z.infer<typeof endSchema>;
export type Over = z.infer<typeof overSchema>;

/** A frame of the program's, or its end. */
export type SessionEvent = { readonly frame: string } | { readonly over: Over };

/** A program at work: what it sends is taken one by one, and its end stays. */
export class Session {
  readonly #order: (value: unknown) => void;
  readonly #events: SessionEvent[] = [];
  #waiting: ((event: SessionEvent) => void) | undefined;
  #over: Over | undefined;
  #timer: NodeJS.Timeout | undefined;
  #stopped = false;

  constructor(order: (value: unknown) => void) {
    this.#order = order;
  }

  guard(ms: number, act: () => void): void {
    this.#timer = setTimeout(act, ms);
    this.#timer.unref();
  }

  take(event: SessionEvent): void {
    if ("over" in event) {
      this.#over = event.over;
      clearTimeout(this.#timer);
    }
    const waiting = this.#waiting;
    this.#waiting = undefined;
    if (waiting !== undefined) waiting(event);
    else this.#events.push(event);
  }

  send(data: string): void {
    if (this.#over === undefined) this.#order({ op: "send", data });
  }

  async next(): Promise<SessionEvent> {
    const event = this.#events.shift();
    if (event !== undefined) return event;
    if (this.#over !== undefined) return { over: this.#over };
    return new Promise((resolve) => {
      this.#waiting = resolve;
    });
  }

  /** Ends it, and waits until nothing of it is left. */
  async stop(): Promise<Over> {
    if (this.#over === undefined && !this.#stopped) {
      this.#stopped = true;
      this.#order({ op: "stop" });
    }
    for (;;) {
      const event = await this.next();
      if ("over" in event) return event.over;
    }
  }
}
