import { EXIT } from "../errors.js";
import { type Verified, verifySite } from "../reports/verify/verify.js";
import { loadPack } from "../suites/ledger/load.js";
import { loadPrices } from "../suites/prices/load.js";
import { PROGRAM } from "../version.js";
import { workedOut } from "./checked.js";
import { print, printable, printJson } from "./output.js";

export interface VerifyOptions {
  readonly json?: boolean;
}

/** Problems named; the others are counted. */
const MOST = 20;

/** `assay verify`; returns the exit code. */
export async function verify(folder: string, { json }: VerifyOptions): Promise<number> {
  const { ledger } = loadPack(undefined);
  const means = { program: PROGRAM, workOut: workedOut, ledger, prices: loadPrices() };
  const found = await verifySite(folder, means);
  const { problems, notes, ...result } = found;
  const verified = problems.length === 0;
  if (json === true) {
    printJson({ schema: "assay.verify/1", verified, ...result, problems, notes });
  } else print(printable((verified ? verifiedText(found) : problemsText(found)).join("\n")));
  return verified ? EXIT.done : EXIT.gateFailed;
}

function verifiedText(found: Verified): readonly string[] {
  const { files, rewritten, numbers, shown, samples, grades, digest, notes } = found;
  const same = rewritten === files ? `all ${files} files` : `${rewritten} of ${files} files`;
  return [
    `verified: ${same} came out the same, byte for byte, when they were written again`,
    `${numbers} numbers computed again from ${samples} samples, ${grades} of which were graded again; ${shown} numbers marked on pages were held against them`,
    ...notes.map(noteText),
    `sha256 of the whole: ${digest}`,
  ];
}

function problemsText({ problems, notes }: Verified): readonly string[] {
  const more = problems.length > MOST ? [`and ${problems.length - MOST} more`] : [];
  return [
    `NOT verified: ${problems.length} ${problems.length === 1 ? "difference" : "differences"}`,
    ...[...problems.slice(0, MOST), ...more].map((line) => `  ${line}`),
    ...notes.map(noteText),
  ];
}

function noteText(note: string): string {
  return `note: ${note}`;
}
