import type { AttemptRecord, PlannedSample, SampleResult } from "../../store/rows.js";
import { say } from "../output.js";
import { layout, oneLine } from "./layout.js";
import { LiveBlock } from "./live-block.js";
import { signsFor } from "./signs.js";
import type { Tally } from "./tally.js";

export interface Progress {
  sample(sample: PlannedSample, result: SampleResult, requests: readonly AttemptRecord[]): void;
  end(): void;
}

/** Without a terminal: the first line after 5 s, then ever more rarely, up to a minute apart. */
const FIRST_LINE_MS = 5_000;
const RAREST_LINE_MS = 60_000;

/** Shows a run's progress on stderr: a table on a terminal, else a line now and then and at the end. */
export function showProgress(tally: Tally, stream = process.stderr): Progress {
  const { env, platform } = process;
  const live = stream.isTTY === true && env["TERM"] !== "dumb" && !isSet(env["CI"]);
  const signs = signsFor(env, platform);
  const started = performance.now();
  const seconds = () => (performance.now() - started) / 1000;
  if (live) {
    const block = new LiveBlock(stream, (window) => layout(tally.cells, seconds(), window, signs));
    const redraw = () => block.update();
    stream.on("resize", redraw);
    return {
      sample(...taken) {
        tally.take(...taken);
        block.update();
      },
      end() {
        stream.off("resize", redraw);
        block.end();
      },
    };
  }
  let [due, wait] = [started + FIRST_LINE_MS, FIRST_LINE_MS];
  return {
    sample(...taken) {
      tally.take(...taken);
      const now = performance.now();
      if (now < due) return;
      wait = Math.min(RAREST_LINE_MS, 2 * wait);
      due = now + wait;
      say(oneLine(tally.cells, seconds(), signs));
    },
    end: () => say(oneLine(tally.cells, seconds(), signs)),
  };
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== "" && value !== "0" && value !== "false";
}
