import { createHash } from "node:crypto";

/**
 * The seed of one sample: a 31-bit hash of what identifies it, so that samples differ from each
 * other, and stay the same when the run is repeated, resumed or given more tasks.
 */
export function sampleSeed(runSeed: number, taskId: string, sample: number): number {
  const digest = createHash("sha256")
    .update(JSON.stringify([runSeed, taskId, sample]))
    .digest();
  return digest.readUInt32BE(0) >>> 1;
}
