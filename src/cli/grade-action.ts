import { statSync } from "node:fs";
import { codeOf, EXIT, messageOf, UserError } from "../errors.js";
import { GRADER_KINDS, type GraderKind } from "../graders/grader.js";
import { suggest } from "../nearest.js";
import { batchesOf } from "../runner/grade-file/batches.js";
import { codeGrader } from "../runner/grade-file/code.js";
import type { BatchGrader, Tally } from "../runner/grade-file/grade-batch.js";
import { gradeFile } from "../runner/grade-file/grade-file.js";
import { GraderPool } from "../runner/grade-file/pool.js";
import type { SandboxKind } from "../sandbox/confinement.js";
import { print, printJson } from "./output.js";
import { showLine } from "./progress-line.js";
import { readySandbox } from "./sandbox.js";

export interface GradeOptions {
  readonly in: string;
  readonly out: string;
  readonly compat?: "math-verify";
  readonly sandbox?: SandboxKind;
  readonly json?: boolean;
}

/** `assay grade`; returns the exit code. */
export async function gradeRecorded(kind: string, options: GradeOptions): Promise<number> {
  const grader = kindNamed(kind);
  const size = sizeOf(options.in);
  const by = await graderOf(grader, options);
  const line = showLine();
  const tally = await gradeFile(by, options.in, options.out, (bytes, so) => {
    line.show(
      () => `${lines(so)} lines · ${size === 0 ? 100 : Math.floor((100 * bytes) / size)} %`,
    );
  }).catch((cause: unknown) => {
    if (codeOf(cause) === undefined) throw cause;
    throw new UserError(`cannot grade ${options.in} into ${options.out}: ${messageOf(cause)}`, {
      hint: "check the folder of --out and the space on its disk",
      cause,
    });
  });
  line.end();
  if (options.json === true)
    printJson({ schema: "assay.grades/1", kind, file: options.out, ...tally });
  else print(summary(tally, options.out));
  return tally.unread > 0 ? EXIT.samplesMissing : EXIT.done;
}

async function graderOf(kind: GraderKind, options: GradeOptions): Promise<BatchGrader> {
  const defaults = { kind, ...(options.compat && { compat: options.compat }) };
  if (kind !== "code") return new GraderPool(defaults);
  // Lines of the other language find out for themselves.
  const languages = (await firstLine(options.in)).includes('"javascript"')
    ? "javascript"
    : "python";
  return codeGrader(await readySandbox([languages], options.sandbox), defaults);
}

async function firstLine(file: string): Promise<string> {
  for await (const { bytes } of batchesOf(file))
    return new TextDecoder().decode(bytes).split("\n", 1)[0] ?? "";
  return "";
}

function kindNamed(kind: string): GraderKind {
  const known = GRADER_KINDS.find((each) => each === kind);
  if (known !== undefined) return known;
  throw new UserError(`there is no grader "${kind}"; ${suggest(kind, GRADER_KINDS)}`);
}

function sizeOf(file: string): number {
  try {
    const found = statSync(file);
    if (found.isFile()) return found.size;
  } catch (cause) {
    throw new UserError(`--in: ${file} cannot be read (${messageOf(cause)})`, { cause });
  }
  throw new UserError(`--in: ${file} is not a file`);
}

function lines(tally: Tally): number {
  return Object.values(tally).reduce((sum, count) => sum + count, 0);
}

function summary(tally: Tally, file: string): string {
  const met = Object.entries(tally).filter(([, count]) => count > 0);
  const counts = met.map(([name, count]) => `${count} ${NAMES[name] ?? name}`).join(", ");
  return `${lines(tally)} lines graded into ${file}: ${counts === "" ? "none" : counts}`;
}

const NAMES: Readonly<Record<string, string>> = { unread: "that could not be read" };
