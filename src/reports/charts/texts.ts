/**
 * Every word of the charts. {names} in braces are filled in; a translation may put them in another
 * order. Words of data (backends, suites, topics) are not translated.
 */
export const ENGLISH = {
  score: "score",
  backend: "backend",
  suite: "suite",
  interval: "95 % interval",
  answers: "answers",
  tasks: "tasks",
  unknown: "not measured",
  only_named: "The {n} best are named; the others are grey.",
  more_rows: "{n} more in the table",

  cost_title: "Score against cost: {suite}",
  cost_axis: "cost per task ({currency}, log)",
  cost_column: "cost per task",
  cost_front: "on the front",
  cost_yes: "yes",
  cost_no: "no",
  cost_free: "free",
  cost_caption:
    "Cost of one answer, retries included; up and to the left is better. Lines: 95 % intervals of the score and of the mean cost over tasks. Dashed: the Pareto front, going by the estimates; no other backend here is both cheaper and better.",
  cost_left: "Left out, for want of a known cost in {currency} or a score ({n}): {names}.",
  cost_none: "No backend has both a score and a known cost: a price and token counts are needed.",
  cost_alt:
    "Of {n} backends, {front} lie on the front of score against cost. The best score, {best} {interval}, is {bestName}'s at {bestCost} per task.",
  cost_alt_one:
    "{bestName} scores {best} {interval} at {bestCost} per task; no other backend here has both a score and a known cost.",
  cost_alt_cheap: "The cheapest is {name} at {cost}, scoring {score}.",

  forest_title: "Claimed, replicated and measured",
  forest_title_unit: "Claimed, replicated and measured, {unit}",
  forest_axis: "value ({unit})",
  forest_claimed: "claimed",
  forest_replicated: "replicated by others",
  forest_measured: "measured here",
  forest_claim: "claim",
  forest_verdict: "verdict",
  forest_caption: "Lines: 95 % intervals of what was measured here. The axis need not start at 0.",
  forest_none: "No claim is stated in a figure that measurements could stand beside.",
  forest_alt: "{measured} of {n} claims were measured here; verdicts: {verdicts}.",
  forest_alt_gap:
    "Furthest from its claim is {label}: claimed {claimed}, measured {value} ({low} to {high}).",

  accuracy_title: "Score by suite and backend",
  accuracy_caption: "Dot: score; line: the interval that holds it, 95 %, for tasks like these.",
  accuracy_truth: "Tick: the score that the reference engine was built to have.",
  accuracy_none: "No score is known yet.",
  accuracy_truth_column: "built to have",
  accuracy_alt:
    "On {suite}, {best} is first of {n} with {score} {interval}; {last} is last with {lastScore}.",
  accuracy_alt_one: "On {suite}, {best} has {score} {interval}.",
  accuracy_alt_more: "{n} more suites are in the table.",

  lengths_title: "Length of reasoning against correctness: {suite}",
  lengths_axis: "reasoning tokens of an answer (log)",
  lengths_share: "score",
  lengths_bin: "reasoning tokens",
  lengths_range: "{from} to {to}",
  lengths_caption:
    "Answers grouped by the tokens of their reasoning, each group from one power of two to the next; marks of several backends stand side by side within a group. Larger marks hold more answers. Lines: 95 % intervals. Harder tasks take longer reasoning: that longer goes with wrong does not say that it causes it.",
  lengths_uncounted: "Without a count of reasoning tokens, and left out: {n} answers.",
  lengths_without: "Without any reasoning, and left out: {n} answers.",
  lengths_none: "No server counted reasoning tokens on this suite.",
  lengths_alt:
    "{name} scores {first} where its reasoning takes {firstBin} tokens and {last} where it takes {lastBin}.",
  lengths_alt_one:
    "{name} scores {first} where its reasoning takes {firstBin} tokens, the only length met.",

  latency_title: "Latency: {suite}",
  latency_axis: "seconds (log)",
  latency_first_token: "First token",
  latency_first_answer: "First of the answer",
  latency_total: "Whole answer",
  latency_measure: "time to",
  latency_caption:
    "Within what time (across) so many of 100 answers came (up): further left is faster, steeper is steadier. Marks: p50, p90, p95, p99. The scale upwards is that of the normal distribution, so the slow tail has room, and log-normal times are straight. Each measure has its own scale of time.",
  latency_none: "No time was measured: recorded transcripts may not say how long they took.",
  latency_drawn: "The {n} best by score are drawn; the others are in the table.",
  latency_few:
    "With fewer than 100 answers a curve ends before p99: less than one answer lies beyond.",
  latency_alt:
    "{measure}: the fastest median is {fast}'s, {p50} (99 % within {p99}); the slowest is {slow}'s, {slowP50} (99 % within {slowP99}).",
  latency_alt_one:
    "{measure}: {fast} has a median of {p50}; 95 % come within {p95} and 99 % within {p99}.",

  refusals_title: "Refusals by topic and language: {suite}",
  refusals_topic: "topic",
  refusals_language: "language",
  refusals_share: "share refused",
  refusals_refused: "refused",
  refusals_evasive: "evasive",
  refusals_filtered: "kept back by the provider",
  refusals_graded: "graded answers",
  refusals_of: "{refused} of {n}",
  refusals_caption:
    "Share of graded answers that refuse, and how many of how many. A dashed cell was not measured, which is not 0. Evasive answers and those kept back by the provider are in the table.",
  refusals_none: "No answer to a task with a topic and a language was graded.",
  refusals_alt:
    "{name} refuses {share} of {n} graded answers, most often on {topic} in {language} ({most}: {refused} of {of}).",
  refusals_alt_never: "{name} refuses none of {n} graded answers.",
  refusals_alt_gaps: "{n} of {all} cells were not measured.",

  trend_title: "Score from night to night: {suite}",
  trend_same: "Every night asks the same {n} tasks, in the same proportion.",
  trend_elsewhere:
    "Left out, as scores of other tasks cannot be held against these: up to {n} finished runs of a backend, which asked others (with --limit, say, or before the suite was changed).",
  trend_scored: "scored answers",
  trend_scored_of: "{n} of {all}",
  trend_axis: "start of the run (UTC, month-day)",
  trend_night: "night",
  trend_run: "run",
  trend_alarm: "alarm",
  trend_worse: "{name}: worse since {since}",
  trend_better: "{name}: better since {since}",
  trend_caption:
    "Bands: 95 % intervals of each night. A ring marks the night on which the evidence of a lasting change was enough for an alarm; the vertical line, the night since when it has grown.",
  trend_none: "No backend has met these tasks on two nights or more.",
  trend_alt: "{name} went from {first} on {firstDay} to {last} on {lastDay} over {n} nights.",
  trend_alt_alarm: "{what}; the alarm came on {day}.",
  trend_alt_quiet: "No lasting change was found.",

  atk_title: "pass@k and cons@k: {suite}",
  atk_axis: "k, samples a task (log)",
  atk_pass: "pass@k",
  atk_cons: "cons@k",
  atk_caption:
    "pass@k, at least one of k answers right: dashed, hollow marks. cons@k, the answer most of k give: solid, filled marks. Lines upright: 95 % intervals for tasks like these.",
  atk_none: "Every backend has tasks with a single scored answer: k can only be 1.",
  atk_alt:
    "From 1 to {k} samples a task, {name}'s pass@k goes from {pass1} to {passK} and its cons@k from {cons1} to {consK}.",
} as const;

export type Texts = Readonly<Record<keyof typeof ENGLISH, string>>;

/** Puts values where a text names them. Values are not looked into, whatever they hold. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
