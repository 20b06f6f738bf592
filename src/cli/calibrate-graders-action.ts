import pc from "picocolors";
import {
  certifyGrader,
  type ErrorRate,
  type GraderCertificate,
} from "../calibration/certify-grader.js";
import { EXIT } from "../errors.js";
import { GRADER_KINDS } from "../graders/grader.js";
import { percent } from "../reports/format.js";
import { print, printable, printJson } from "./output.js";
import { table } from "./table.js";

export interface CalibrateGradersOptions {
  readonly json?: boolean;
}

/** `assay calibrate graders`; returns the exit code: a grader must accept every target as it stands. */
export function gradersCertificate(options: CalibrateGradersOptions): number {
  const graders = GRADER_KINDS.map(certifyGrader).filter(({ cases }) => cases > 0);
  if (options.json === true) printJson({ schema: "assay.graders/1", graders });
  else print(graders.map(certificateText).join("\n\n"));
  const whole = graders.every(({ targets }) => targets.accepted === targets.of);
  return whole ? EXIT.done : EXIT.gateFailed;
}

const HEAD = ["shape", "cases", "wrong accepted", "right refused", "undecided"] as const;

function certificateText(certificate: GraderCertificate): string {
  const { kind, version, shapes, targets, wrong } = certificate;
  const rows = [...shapes.map(({ shape, ...rates }) => row(shape, rates)), row("all", certificate)];
  return [
    `${pc.bold(kind)} (graders ${version})`,
    table(HEAD, rows, new Set(HEAD.slice(1))),
    ...(targets.of > 0
      ? [`targets accepted as they stand: ${targets.accepted} of ${targets.of}`]
      : []),
    ...wrong.map(({ id, expected, got, reason }) =>
      pc.yellow(printable(`! ${id}: ${expected} expected, graded ${got} (${reason})`)),
    ),
  ].join("\n");
}

function row(
  name: string,
  rates: Pick<GraderCertificate, "cases" | "falsePositives" | "falseNegatives" | "undecided">,
): readonly string[] {
  return [
    printable(name),
    String(rates.cases),
    shown(rates.falsePositives),
    shown(rates.falseNegatives),
    String(rates.undecided),
  ];
}

function shown({ count, of, interval }: ErrorRate): string {
  if (interval === undefined) return "no case";
  return `${count}/${of} [${percent(interval.low)}, ${percent(interval.high)}]`;
}
