import { readFileSync } from "node:fs";
import type { CageCommand, Inmate } from "../cage/command.js";
import { seccompFilter } from "../cage/seccomp.js";
import { LIMITS } from "../limits.js";
import { type Started, Worker } from "../worker.js";
import type { Interpreter } from "./interpreter.js";

const source = (name: string): string =>
  readFileSync(new URL(`./${name}.py`, import.meta.url), "utf8");

/** What programs import most: loaded once, so that each need not do it again. */
const PRELOAD = [
  ...["abc", "bisect", "collections", "contextlib", "copy", "dataclasses", "datetime", "decimal"],
  ...["enum", "functools", "heapq", "io", "itertools", "json", "math", "operator", "re", "string"],
  // Neither threading nor random: each makes every fork dearer than few programs gain.
  ...["time", "traceback", "types", "typing"],
];

/**
 * fresh: each program gets namespaces of its own, so that one process serves many, one after another.
 * Else it serves a single program.
 */
export function startPython(
  { executable, folders }: Interpreter,
  confine: (inmate: Inmate) => CageCommand,
  fresh: boolean,
): Promise<Started> {
  const wire = source("wire");
  const command = confine({
    // -B: it may write nothing; -s: no packages of a user.
    command: [executable, "-B", "-s", "-c", ["confine", "child", "zygote"].map(source).join("\n")],
    shows: folders.map((folder) => ({ from: folder, at: folder })),
    stage: "preparing",
    tmpMB: LIMITS.tmpMB,
    forks: true,
  });
  return Worker.start(command, {
    fresh,
    harnesses: {
      program: wire + source("program"),
      judge: wire + source("remote") + source("judge"),
    },
    // In a container nothing is refused yet.
    filter:
      seccompFilter(command.data.length > 0 ? "prepared" : "program", process.arch)?.toString(
        "hex",
      ) ?? "",
    preload: fresh ? PRELOAD : [],
  });
}
