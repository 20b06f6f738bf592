import { groupBy } from "../collections.js";
import type { Policy } from "../config/schema.js";
import { assertPrivate } from "../policy/admission.js";
import { endpointOf } from "../policy/endpoint.js";
import { residenceOf } from "../policy/jurisdiction.js";
import type { PendingSample } from "../runner/execute.js";
import type { Suite } from "../suites/suite.js";
import { judgeNames, type Named } from "./admitted.js";

/** What one backend would receive of one suite. */
export type Sending = { readonly backend: Named; readonly suite: Suite } & (
  | { readonly role: "answer"; readonly prompts: number; readonly characters: number }
  /** Each answer, with its task and the reference: how many and how long is not known before. */
  | { readonly role: "judge" }
);

/** Of a run that is to be started; `samples` of each task. */
export function sendingsOfPlan(
  suites: readonly Suite[],
  backends: readonly Named[],
  judges: readonly Named[],
  samples: number,
  wants: (backend: string, suiteHash: string) => boolean,
): readonly Sending[] {
  const answers = suites.flatMap((suite) =>
    backends
      .filter(({ id }) => wants(id, suite.hash))
      .map((backend): Sending => {
        const characters = sum(suite.tasks.map(({ prompt }) => prompt.length));
        const prompts = suite.tasks.length * samples;
        return { backend, suite, role: "answer", prompts, characters: characters * samples };
      }),
  );
  const asked = new Set(answers.map(({ suite }) => suite));
  return [...answers, ...toJudges([...asked], judges)];
}

/** Of a run that is to go on. `backends` are all of its, judges included. */
export function sendingsOfPending(
  suites: readonly Suite[],
  backends: readonly Named[],
  pending: readonly PendingSample[],
): readonly Sending[] {
  const cells = groupBy(pending, ({ backend, suiteHash }) => `${backend}\n${suiteHash}`);
  const answers = [...cells.values()].flatMap((samples): readonly Sending[] => {
    const suite = suites.find(({ hash }) => hash === samples[0]?.suiteHash);
    const backend = backends.find(({ id }) => id === samples[0]?.backend);
    if (suite === undefined || backend === undefined) return [];
    const lengths = new Map(suite.tasks.map(({ id, prompt }) => [id, prompt.length]));
    const characters = sum(samples.map(({ taskId }) => lengths.get(taskId) ?? 0));
    return [{ backend, suite, role: "answer", prompts: samples.length, characters }];
  });
  const asked = new Set(answers.map(({ suite }) => suite));
  return [...answers, ...toJudges([...asked], backends)];
}

/** Refuses what may not be sent, before anything is stored or sent. */
export function assertMaySend(sendings: readonly Sending[], policy: Policy): void {
  for (const { backend, suite } of sendings) {
    const residence = residenceOf(backend.id, endpointOf(backend.config));
    assertPrivate(suite, backend.id, residence, policy.private);
  }
}

function toJudges(suites: readonly Suite[], judges: readonly Named[]): readonly Sending[] {
  return suites.flatMap((suite) => {
    const names = judgeNames([suite]);
    return judges
      .filter(({ id }) => names.has(id))
      .map((backend): Sending => ({ backend, suite, role: "judge" }));
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
