import type { AttemptRecord, PlannedSample, SampleResult } from "../../store/rows.js";
import { say } from "../output.js";
import { layout, oneLine } from "./layout.js";
import { LiveBlock } from "./live-block.js";
import { signsFor } from "./signs.js";
import type { Tally } from "./tally.js";

export interface Progress {
  /** Before each sample's first request, with its result, and when no more is done for it. */
  begins(sample: PlannedSample): void;
  taken(sample: PlannedSample, result: SampleResult, requests: readonly AttemptRecord[]): void;
  ends(sample: PlannedSample): void;
  /** Shows it a last time. */
  close(): void;
}

/** Without a terminal: the first line after 5 s, then ever more rarely, up to a minute apart. */
const FIRST_LINE_MS = 5_000;
const RAREST_LINE_MS = 60_000;
const REDRAW_MS = 1_000;

/** Shows a run's progress on stderr: a table on a terminal, else a line now and then and at the end. */
export function showProgress(tally: Tally, stream = process.stderr): Progress {
  const { env, platform } = process;
  const live = stream.isTTY === true && env["TERM"] !== "dumb" && !isSet(env["CI"]);
  const signs = signsFor(env, platform);
  const flight = {
    begins: (sample: PlannedSample) => tally.begin(sample),
    ends: (sample: PlannedSample) => tally.end(sample),
  };
  if (live) {
    const block = new LiveBlock(stream, (window) => layout(tally.read(), window, signs));
    const redraw = () => block.update();
    stream.on("resize", redraw);
    // Where samples take minutes, the time left goes on between them.
    const timer = setInterval(redraw, REDRAW_MS).unref();
    return {
      ...flight,
      taken(...taken) {
        tally.take(...taken);
        block.update();
      },
      close() {
        stream.off("resize", redraw);
        clearInterval(timer);
        block.end();
      },
    };
  }
  let [due, wait] = [performance.now() + FIRST_LINE_MS, FIRST_LINE_MS];
  return {
    ...flight,
    taken(...taken) {
      tally.take(...taken);
      const now = performance.now();
      if (now < due) return;
      wait = Math.min(RAREST_LINE_MS, 2 * wait);
      due = now + wait;
      say(oneLine(tally.read().total, signs));
    },
    close: () => say(oneLine(tally.read().total, signs)),
  };
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== "" && value !== "0" && value !== "false";
}
