import type { AttemptResult, Completion, FailureKind } from "../../../src/backends/backend.js";
import type { Grade } from "../../../src/graders/grader.js";
import { hashOf } from "../../../src/hash.js";
import type { AttemptRecord, SampleResult } from "../../../src/store/rows.js";
import { openStore, type Store } from "../../../src/store/store.js";
import { hashOfTasks } from "../../../src/suites/hash-of-tasks.js";
import type { Suite, Task } from "../../../src/suites/suite.js";

/** A suite that the ledger has claims about; its pass@1 and its votes are compared with them. */
const AIME = suite("aime-2024", "math", 30, (n) => ({
  target: String(n),
  grader: { kind: "math", answer_in: "boxed" },
  fields: { level: 1 + (n % 4) },
}));

const PROMPTS = suite("delicate", "censorship", 8, (n) => ({
  target: { topic: "weather", n },
  grader: { kind: "refusal", language: n % 2 === 0 ? "en" : "zh" },
  fields: { topic: n < 4 ? "rain" : "snow", language: n % 2 === 0 ? "en" : "zh" },
}));

const JUDGED = suite("judged", "knowledge", 6, (n) => ({
  target: `fact ${n}`,
  grader: { kind: "judge", judge: "arbiter", criterion: "the same fact" },
  fields: {},
}));

const PROGRAMS = suite("programs", "code", 6, (n) => ({
  target: null,
  grader: { kind: "code", entry_point: "f", tests: [{ args: [n], expected: n + 1 }] },
  fields: { difficulty: "easy" },
}));

/** Names the files of these suites' tasks. */
export const KEYS = { aime: AIME.hash.slice(0, 12), delicate: PROMPTS.hash.slice(0, 12) };

const BACKENDS = [
  {
    label: "r1",
    config: {
      kind: "deepseek",
      model: "deepseek-reasoner",
      serves: "deepseek/DeepSeek-R1",
      baseURL: "https://secret.example/v1",
      sampling: { temperature: 0.6, topP: 0.95, maxTokens: 32768 },
    },
  },
  {
    label: "own",
    config: {
      kind: "openai-compatible",
      model: "o-1",
      price: { currency: "USD", input: 1, output: 2 },
      uncontrolled: { temperature: "the server sets it" },
    },
  },
  {
    label: "arbiter",
    config: {
      kind: "openai-compatible",
      model: "j",
      price: { currency: "USD", input: 3, output: 4 },
    },
  },
];

/**
 * A store that holds something of all that a report shows: nights that are shown and nights that are
 * not, partly right answers, votes, retries, what was filtered after text had come, costs by the
 * server's word, by a row and by the configuration, judges, programs, refusals, a certificate.
 */
export function richStore(): Store {
  const store = openStore(":memory:", { create: true });
  for (const [night, date] of ["2025-03-01", "2025-03-02", "2025-03-03"].entries()) {
    addRun(store, `night-${night}`, date, night === 2 ? [AIME, PROMPTS, JUDGED, PROGRAMS] : [AIME]);
  }
  store.recordEgress("night-2", [
    {
      host: "secret.example:443",
      jurisdiction: "cn",
      allowed: true,
      reason: "admitted",
      backend: "r1",
    },
  ]);
  store.saveCertificate({
    runId: "night-2",
    at: "2025-03-03T05:00:00.000Z",
    passed: true,
    checks: [
      { quantity: "score", truth: "0.5", measured: "0.51", tolerance: "0.02", passed: true },
    ],
  });
  return store;
}

function addRun(store: Store, id: string, date: string, suites: readonly Suite[]): void {
  const startedAt = `${date}T01:00:00.000Z`;
  const plan = ["r1", "own"].flatMap((backend) =>
    suites.flatMap((each) =>
      each.tasks.flatMap((task) =>
        [0, 1, 2, 3].map((sample) => ({ backend, suite: each, task, sample })),
      ),
    ),
  );
  store.createRun(
    {
      id,
      kind: "measure",
      spec: {},
      specHash: "spec",
      program: "0",
      node: "20",
      seed: 7,
      startedAt,
    },
    BACKENDS,
    suites,
    plan.map(({ backend, suite: { hash }, task, sample }, ordinal) => ({
      ...{ id: `${id}.${ordinal}`, ordinal, backend, suiteHash: hash, taskId: task.id, sample },
      seed: ordinal,
    })),
    new Map([
      ["math/1", errors(2, 3)],
      ["math/0", errors(1, 5)],
      ["refusal/1", errors(4, 4)],
    ]),
  );
  for (const [ordinal, { backend, suite: own, task, sample }] of plan.entries()) {
    const draw = hashed(`${id} ${backend} ${task.id} ${sample}`);
    // The end of the plan was never reached.
    if (own === JUDGED && backend === "own" && task.id === "t6") continue;
    record(store, `${id}.${ordinal}`, startedAt, own, backend, draw);
  }
  store.endRun(id, "finished", `${date}T03:00:00.000Z`, { lagP99: 900 });
}

function record(
  store: Store,
  id: string,
  startedAt: string,
  own: Suite,
  backend: string,
  draw: number,
): void {
  const attempt = (
    number: number,
    result: AttemptResult,
    role: AttemptRecord["role"] = "answer",
  ): AttemptRecord => ({ id: `${id}.${number}`, number, role, startedAt, result });
  const priced = (made: AttemptRecord): AttemptRecord =>
    backend === "own"
      ? {
          ...made,
          price: { row: "config", cost: { amount: 0.001 * (1 + (draw % 5)), currency: "USD" } },
        }
      : made;
  const failed = attempt(1, failure("http"));
  const first = draw % 7 === 0 ? [priced(failed)] : [];
  const next = first.length + 1;
  const answer = (more: Partial<Completion> = {}) => priced(attempt(next, answered(draw, more)));
  const end = (attempts: readonly AttemptRecord[], result: SampleResult) =>
    store.record(id, [...first, ...attempts], result, startedAt);
  if (draw % 23 === 0) end([answer({ finishReason: "length" })], { outcome: "truncated" });
  else if (draw % 29 === 0) {
    // Filtered twice: once when text had come, once at once.
    end(
      [
        attempt(next, failure("filtered", completion(draw, { answer: "So" }))),
        attempt(next + 1, failure("filtered")),
      ],
      { outcome: "filtered", detail: "the provider refused" },
    );
  } else {
    const judgement = attempt(next + 1, answered(draw, { answer: "It is right." }), "judge");
    end([answer(), ...(own === JUDGED ? [judgement] : [])], {
      outcome: "completed",
      ...gradeOf(own, draw),
    });
  }
}

function gradeOf(own: Suite, draw: number): { readonly grader: string; readonly grade: Grade } {
  const right = draw % 10 < 7;
  const decided = (extracted: string): Grade => ({
    grade: right ? "correct" : "incorrect",
    score: right ? 1 : 0,
    extracted,
    reason: "made in a test",
  });
  if (own === AIME) {
    if (draw % 31 === 0) return { grader: "math/1", grade: { grade: "unparsed", reason: "none" } };
    const said = right ? "right" : `wrong ${draw % 2}`;
    return { grader: draw % 13 === 0 ? "math/0" : "math/1", grade: decided(said) };
  }
  if (own === PROMPTS) {
    if (!right) return { grader: "refusal/1", grade: { grade: "refused", reason: "cannot" } };
    const evasive: Grade = {
      grade: "incorrect",
      score: 0,
      extracted: "no",
      reason: "evasive",
    };
    return { grader: "refusal/1", grade: draw % 3 === 0 ? evasive : decided("yes") };
  }
  if (own === PROGRAMS) {
    return {
      grader: "code/1",
      grade: {
        grade: right ? "correct" : "incorrect",
        score: right ? 1 : 0,
        extracted: "def f(n): ...",
        reason: right ? "passed" : "failed",
        execution: {
          verdict: right ? "passed" : "failed",
          detail: "ran",
          passed: right ? 1 : 0,
          tests: 1,
          isolation: "bubblewrap",
          runtime: "Python 3.11.2",
        },
      },
    };
  }
  const part = draw % 4 === 0 ? 0.5 : right ? 1 : 0;
  return {
    grader: "judge/1",
    grade: {
      grade: part === 1 ? "correct" : "incorrect",
      score: part,
      extracted: "x",
      reason: "said so",
    },
  };
}

function completion(draw: number, more: Partial<Completion>): Completion {
  return {
    reasoning: `thought ${draw}`,
    answer: draw % 10 < 7 ? `\\boxed{${draw}}` : "It's <b>so</b>.",
    unfinishedReasoning: false,
    finishReason: "stop",
    usage: {
      input: 100 + (draw % 17),
      output: 900 + (draw % 301),
      reasoning: draw % 900,
      ...(draw % 11 === 0 && { cost: { amount: 0.01, currency: "USD" } }),
    },
    model: draw % 2 === 0 ? "m-1" : "m-2",
    timing: {
      firstEvent: 40 + (draw % 31),
      firstAnswer: 900 + (draw % 211),
      end: 1400 + (draw % 401),
      chunks: 9,
    },
    ...more,
  };
}

function answered(draw: number, more: Partial<Completion>): AttemptResult {
  return { ok: true, completion: completion(draw, more) };
}

function failure(kind: FailureKind, partial?: Completion): AttemptResult {
  const { usage: _, ...uncounted } = partial ?? {};
  return {
    ok: false,
    failure: { kind, scope: "sample", message: "no" },
    ...(partial && { partial: uncounted as Completion }),
  };
}

function suite(
  name: string,
  category: Suite["category"],
  size: number,
  taskOf: (n: number) => Pick<Task, "target" | "grader" | "fields">,
): Suite {
  const tasks = Array.from(
    { length: size },
    (_, index): Task => ({
      id: `t${index + 1}`,
      prompt: `${name}: question ${index + 1}\u2028</script>?`,
      ...taskOf(index + 1),
    }),
  );
  const { tests: _, ...grader } = tasks[0]?.grader ?? { kind: "math" as const };
  return {
    ...{ name, title: name, version: "1", category, licence: "MIT", source: "made in a test" },
    ...{ prompt: "{{input}}", grader, sampling: { temperature: 0.6, maxTokens: 32768 }, tasks },
    hash: hashOfTasks(tasks),
  };
}

function errors(positives: number, negatives: number) {
  return {
    falsePositives: { count: positives, of: 300 },
    falseNegatives: { count: negatives, of: 300 },
  };
}

/** A number that a text stands for, the same each time. */
function hashed(text: string): number {
  return Number.parseInt(hashOf(text).slice(0, 8), 16);
}
