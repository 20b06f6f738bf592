import { open, rename, rm } from "node:fs/promises";
import { batchesOf } from "./batches.js";
import {
  added,
  type BatchEnd,
  type BatchGrader,
  type BatchGrades,
  NOTHING,
  type Tally,
} from "./grade-batch.js";

/** Batches under way for each thread: one at work, one waiting, one done and not yet written. */
const AHEAD = 3;

/**
 * Grades a file of any length, in order: a line out for each line in. The output appears whole or not at
 * all. `onProgress` is told the bytes read and the tally so far. Closes the grader.
 */
export async function gradeFile(
  grader: BatchGrader,
  input: string,
  output: string,
  onProgress: (bytes: number, tally: Tally) => void,
): Promise<Tally> {
  const part = `${output}.part`;
  let tally: Tally = NOTHING;
  try {
    const file = await open(part, "w");
    try {
      const underWay: { readonly size: number; readonly end: Promise<BatchEnd> }[] = [];
      let read = 0;
      const writeNext = async (): Promise<void> => {
        const next = underWay.shift();
        if (next === undefined) return;
        const { text, tally: more } = gradesOf(await next.end);
        await file.writeFile(text);
        read += next.size;
        tally = added(tally, more);
        onProgress(read, tally);
      };
      for await (const batch of batchesOf(input)) {
        underWay.push({ size: batch.bytes.length, end: grader.grade(batch) });
        if (underWay.length >= AHEAD * grader.size) await writeNext();
      }
      while (underWay.length > 0) await writeNext();
    } finally {
      await file.close();
    }
    await rename(part, output);
    return tally;
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  } finally {
    await grader.close();
  }
}

function gradesOf(end: BatchEnd): BatchGrades {
  if (end.ok) return end.grades;
  throw end.error;
}
