import { readSync, writeSync } from "node:fs";
import { frame } from "../../frames.js";

/** What is ordered; by Assay alone, from outside the cage. */
export type Order =
  | StartOrder
  | { readonly op: "send"; readonly data: string }
  | { readonly op: "stop" };

export interface StartOrder {
  readonly op: "start";
  readonly role: "program" | "judge";
  readonly mode: "calls" | "script";
  readonly source: string;
  readonly entry?: string;
  readonly starter?: string;
  readonly stdin?: string;
  readonly limits: {
    readonly cpu_ms: number;
    readonly memory_mb: number;
    readonly output_bytes: number;
  };
}

function readExactly(size: number): Buffer {
  const whole = Buffer.alloc(size);
  for (let at = 0; at < size; ) {
    const read = readSync(0, whole, at, size - at, null);
    // Assay has gone away, and with it the cage.
    if (read === 0) process.exit(0);
    at += read;
  }
  return whole;
}

export function receive(): Order {
  const size = readExactly(4).readUInt32BE(0);
  const order: Order = JSON.parse(readExactly(size).toString("utf8"));
  return order;
}

export function tell(event: unknown): void {
  const whole = frame(event);
  for (let at = 0; at < whole.length; ) at += writeSync(1, whole, at);
}
