import type { Backend } from "../backends/backend.js";
import { openDispatcher } from "../backends/wire/dispatcher.js";
import { CODE_LANGUAGES } from "../graders/code/cases.js";
import { grade } from "../graders/index.js";
import { EgressGuard } from "../policy/egress.js";
import { residenceOf } from "../policy/jurisdiction.js";
import { execute } from "../runner/execute.js";
import { startRun } from "../runner/run.js";
import type { Sandbox } from "../sandbox/sandbox.js";
import type { Store } from "../store/store.js";
import type { Suite, Task } from "../suites/suite.js";
import { type Check, certify, gradersCheck } from "./certify.js";
import { certifySandbox } from "./certify-sandbox.js";
import { CALIBRATION_PROFILE } from "./profiles.js";
import { openReference } from "./reference.js";
import { wrongAnswer } from "./script.js";
import { calibrationSuite } from "./suite.js";

export interface Certificate {
  readonly runId: string;
  readonly at: string;
  readonly passed: boolean;
  readonly checks: readonly Check[];
}

const LABEL = "reference";
const CONCURRENCY = 4;
/** Milliseconds. */
const CONNECT = 5_000;
/** Requests before the measurement, so that it meets compiled code and open connections. */
const WARM_UP = 8;
/** Short pauses: the engine's faults pass at once, and the waiting is not what is measured. */
const RETRY = { maxAttempts: 3, base: 20, cap: 1_000 };

/**
 * Runs the reference engine through the whole instrument (client, runner, store, graders, prices) and
 * holds what was stored against what the engine did. The run and the certificate are stored.
 * `suites` are those whose targets and graders are to be checked, `sandbox` what runs programs, where
 * there is one.
 */
export async function calibrate(
  store: Store,
  suites: readonly Suite[],
  seed: number,
  signal: AbortSignal,
  sandbox?: Sandbox,
): Promise<Certificate> {
  const suite = calibrationSuite();
  const profile = CALIBRATION_PROFILE;
  const config = { kind: "reference", model: profile.model, price: profile.price };
  const run = startRun(store, {
    kind: "calibrate",
    suites: [suite],
    backends: [{ label: LABEL, config }],
    samplesOf: () => [0],
    seed,
    graderErrors: new Map(),
  });
  const guard = new EgressGuard(undefined);
  const way = openDispatcher(guard, { connectTimeout: CONNECT });
  const { backend, engine } = await openReference(profile, suite.tasks, (baseURL) => {
    const residence = residenceOf(LABEL, { kind: config.kind, baseURL });
    return way.to({ backend: LABEL, baseURL, residence });
  });
  try {
    store.recordEgress(run.id, guard.decisions);
    await warmUp(backend, suite, signal);
    await execute({
      store,
      runId: run.id,
      suites: [suite],
      backends: new Map([
        [LABEL, { backend, concurrency: CONCURRENCY, sampling: {}, priced: config }],
      ]),
      pending: run.pending,
      signal,
      retry: RETRY,
    });
  } finally {
    await backend.close();
    await way.close();
  }
  signal.throwIfAborted();
  const checks = [
    ...certify(store.readRun(run.id).samples, engine.ledger, profile.price),
    // What runs programs has checks of its own.
    ...suites
      .filter(({ grader }) => grader.kind !== "code")
      .map((each) => gradersCheck(each.name, each.tasks.map(gradedAsMeant))),
    ...(sandbox === undefined ? [] : await sandboxChecks(sandbox)),
  ];
  const passed = checks.every((check) => check.passed);
  const certificate = { runId: run.id, at: new Date().toISOString(), passed, checks };
  store.saveCertificate(certificate);
  return certificate;
}

/** Of each language that programs can be confined in here. */
async function sandboxChecks(sandbox: Sandbox): Promise<readonly Check[]> {
  const checks: Check[] = [];
  for (const language of CODE_LANGUAGES) {
    if ("mend" in (await sandbox.runtime(language))) continue;
    checks.push(...(await certifySandbox(sandbox, language)));
  }
  return checks;
}

/** Their seeds are no sample's, so that the certificate leaves them out. */
async function warmUp(backend: Backend, suite: Suite, signal: AbortSignal): Promise<void> {
  const requests = suite.tasks.slice(0, WARM_UP).map(({ id, prompt }, index) => {
    const request = { id: `warm-up.${index}`, prompt, taskId: id, seed: -1 - index };
    return backend.complete({ ...request, sampleIndex: 0, sampling: {} }, signal);
  });
  await Promise.all(requests);
}

function gradedAsMeant(task: Task): {
  readonly acceptsTarget: boolean;
  readonly refusesAltered: boolean;
} {
  const graded = (answer: string) => grade(placed(task, answer), task.target, task.grader).grade;
  return {
    acceptsTarget: graded(String(task.target)) === "correct",
    refusesAltered: graded(wrongAnswer(task)) === "incorrect",
  };
}

/** The answer where the task's grader looks for it. */
function placed({ grader }: Task, answer: string): string {
  const tag = /^tag:([\w-]+)/.exec(grader.answer_in ?? "")?.[1];
  return tag === undefined ? `\\boxed{${answer}}` : `<${tag}>${answer}</${tag}>`;
}
