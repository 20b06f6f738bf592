/** What the watching thread must know of the running one, in shared memory. */

export const PHASE = { idle: 0, running: 1, ended: 2 } as const;
type Phase = (typeof PHASE)[keyof typeof PHASE];

export interface Phases {
  readonly memory: SharedArrayBuffer;
  set(phase: Phase): void;
  /** Moves from one phase to another, where it is the one; only one thread succeeds. */
  move(from: Phase, to: Phase): boolean;
  /** Processor time of the process when the program began, and what it may use; microseconds. */
  begin(since: number, limit: number): void;
  since(): number;
  limit(): number;
}

export function phases(memory = new SharedArrayBuffer(24)): Phases {
  const phase = new Int32Array(memory, 0, 1);
  const times = new Float64Array(memory, 8, 2);
  return {
    memory,
    set: (to) => {
      Atomics.store(phase, 0, to);
    },
    move: (from, to) => Atomics.compareExchange(phase, 0, from, to) === from,
    begin: (since, limit) => {
      times[0] = since;
      times[1] = limit;
      Atomics.store(phase, 0, PHASE.running);
    },
    since: () => times[0] ?? 0,
    limit: () => times[1] ?? 0,
  };
}
