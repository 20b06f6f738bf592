import { EXIT } from "../errors.js";
import { type Verified, verifySite } from "../reports/verify/verify.js";
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
  const found = await verifySite(folder, { program: PROGRAM, workOut: workedOut });
  const { problems, notes, ...result } = found;
  const verified = problems.length === 0;
  if (json === true) {
    printJson({ schema: "assay.verify/1", verified, ...result, problems, notes });
  } else print(printable((verified ? verifiedText(found) : problemsText(problems)).join("\n")));
  return verified ? EXIT.done : EXIT.gateFailed;
}

function verifiedText({ files, rewritten, numbers, shown, samples, digest, notes }: Verified) {
  const same = rewritten === files ? `all ${files} files` : `${rewritten} of ${files} files`;
  return [
    `verified: ${same} came out the same, byte for byte, when they were written again`,
    `${numbers} numbers computed again from ${samples} samples, ${shown} of those on pages marked as such`,
    ...notes.map((note) => `note: ${note}`),
    `sha256 of the whole: ${digest}`,
  ];
}

function problemsText(problems: readonly string[]): readonly string[] {
  const more = problems.length > MOST ? [`and ${problems.length - MOST} more`] : [];
  return [
    `NOT verified: ${problems.length} differences`,
    ...[...problems.slice(0, MOST), ...more].map((line) => `  ${line}`),
  ];
}
