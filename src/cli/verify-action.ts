import { EXIT } from "../errors.js";
import { verifySite } from "../reports/verify/verify.js";
import { print, printable, printJson } from "./output.js";

export interface VerifyOptions {
  readonly json?: boolean;
}

/** Problems named; the others are counted. */
const MOST = 20;

/** `assay verify`; returns the exit code. */
export function verify(folder: string, { json }: VerifyOptions): number {
  const { problems, ...result } = verifySite(folder);
  const { files, numbers, shown, samples, digest } = result;
  if (json === true) {
    printJson({ schema: "assay.verify/1", verified: problems.length === 0, ...result, problems });
  } else if (problems.length === 0) {
    print(
      printable(
        `verified: ${files} files, ${numbers} numbers from ${samples} samples, ${shown} numbers on pages\nsha256 of the whole: ${digest}`,
      ),
    );
  } else {
    const more = problems.length > MOST ? [`and ${problems.length - MOST} more`] : [];
    const lines = [
      `NOT verified: ${problems.length} differences`,
      ...problems.slice(0, MOST),
      ...more,
    ];
    print(printable(lines.join("\n  ")));
  }
  return problems.length === 0 ? EXIT.done : EXIT.gateFailed;
}
