import type { PlannedSample, SampleResult } from "../store/rows.js";
import { showLine } from "./progress-line.js";

export interface Progress {
  sample(sample: PlannedSample, result: SampleResult): void;
  end(): void;
}

/** Progress of a run. `done` samples of `planned` were there before (a resumed run). */
export function showProgress(planned: number, done: number): Progress {
  const line = showLine();
  const started = performance.now();
  const tally = { done, fresh: 0, correct: 0, missing: 0 };

  const text = () => {
    const elapsed = (performance.now() - started) / 1000;
    const left = tally.fresh > 0 ? (elapsed / tally.fresh) * (planned - tally.done) : undefined;
    const parts = [
      `${tally.done}/${planned} samples`,
      `${tally.correct} correct`,
      ...(tally.missing > 0 ? [`${tally.missing} missing`] : []),
      ...(left !== undefined && left >= 1 ? [`${clock(left)} left`] : []),
    ];
    return parts.join(" · ");
  };

  line.show(text);
  return {
    sample(_sample, result) {
      tally.done += 1;
      tally.fresh += 1;
      if (result.outcome === "completed" && result.grade.grade === "correct") tally.correct += 1;
      if (isMissing(result)) tally.missing += 1;
      line.show(text);
    },
    end: () => line.end(),
  };
}

function isMissing(result: SampleResult): boolean {
  if (result.outcome === "completed") return result.grade.grade === "ungraded";
  return result.outcome === "failed" || result.outcome === "filtered";
}

function clock(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
