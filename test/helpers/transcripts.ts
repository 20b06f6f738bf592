import { existsSync } from "node:fs";
import { join, resolve } from "node:path";

/** Recorded replies of real models with published scores; not part of this project. */
export const TRANSCRIPTS = resolve(process.env["ASSAY_DATA"] ?? "../shared/data", "transcripts");

export const TRANSCRIPTS_PRESENT = existsSync(join(TRANSCRIPTS, "EXPECTED.json"));

export const NO_TRANSCRIPTS = `tests against published scores are skipped: no transcripts in ${TRANSCRIPTS}; name their folder with ASSAY_DATA`;
