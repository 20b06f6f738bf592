import { describe, expect, it } from "vitest";
import { calibrate } from "../../src/calibration/calibrate.js";
import { certify } from "../../src/calibration/certify.js";
import { CALIBRATION_PROFILE } from "../../src/calibration/profiles.js";
import { openReference } from "../../src/calibration/reference.js";
import { calibrationSuite } from "../../src/calibration/suite.js";
import { execute } from "../../src/runner/execute.js";
import { startRun } from "../../src/runner/run.js";
import { openStore } from "../../src/store/store.js";
import { openWay } from "../helpers/chat-backend.js";

const NEVER = new AbortController().signal;

/** A calibration with everything stored, whose measurements a test may then falsify. */
async function measured() {
  const store = openStore(":memory:", { create: true });
  const suite = calibrationSuite();
  const run = startRun(store, {
    kind: "calibrate",
    suites: [suite],
    backends: [{ label: "reference", config: {} }],
    samplesOf: () => [0],
    seed: 5,
    graderErrors: new Map(),
  });
  const way = openWay(5_000);
  const { backend, engine } = await openReference(CALIBRATION_PROFILE, suite.tasks, way.to);
  await execute({
    store,
    runId: run.id,
    suites: [suite],
    backends: new Map([["reference", { backend, concurrency: 4, sampling: {} }]]),
    pending: run.pending,
    signal: NEVER,
    retry: { maxAttempts: 3, base: 10, cap: 1000 },
  });
  await backend.close();
  await way.close();
  return { samples: store.readRun(run.id).samples, ledger: engine.ledger };
}

describe("the certificate", () => {
  it("is stored and names each quantity with its truth, measurement and tolerance", async () => {
    const store = openStore(":memory:", { create: true });
    const result = await calibrate(store, [], 1, NEVER);
    expect(store.newestCertificate()).toEqual(result);
    const failed = result.checks.filter(
      ({ passed, quantity }) =>
        !passed && !quantity.startsWith("time") && !quantity.startsWith("total"),
    );
    expect(failed).toEqual([]);
    expect(result.checks.length).toBeGreaterThanOrEqual(10);
  });

  it("fails for an instrument that is off: each falsified measurement is caught by its check", async () => {
    const { samples, ledger } = await measured();
    const honest = certify(samples, ledger, CALIBRATION_PROFILE.price).filter(
      ({ passed }) => passed,
    );
    const failing = (
      change: (sample: (typeof samples)[number]) => (typeof samples)[number] | undefined,
    ) =>
      certify(
        samples.flatMap((sample) => change(sample) ?? []),
        ledger,
        CALIBRATION_PROFILE.price,
      )
        .filter(
          ({ passed }, index) =>
            !passed && honest.some(({ quantity }) => quantity === certifyNames[index]),
        )
        .map(({ quantity }) => quantity);
    const certifyNames = certify(samples, ledger, CALIBRATION_PROFILE.price).map(
      ({ quantity }) => quantity,
    );
    const last = (change: object) => (sample: (typeof samples)[number]) => ({
      ...sample,
      attempts: sample.attempts.map((attempt, index) =>
        index === sample.attempts.length - 1 ? { ...attempt, ...change } : attempt,
      ),
    });
    expect(failing((sample) => sample)).toEqual([]);
    expect(failing(last({ reasoning: "other" })).join()).toContain("reasoning told apart");
    expect(failing(last({ outputTokens: 7 })).join()).toContain("tokens as the server counted");
    expect(failing(last({ chunks: 1 })).join()).toContain("events that carried text");
    expect(
      failing((sample) => ({ ...sample, attempts: sample.attempts.slice(0, 1) })).join(),
    ).toContain("requests per sample");
    expect(failing(({ grade: _lost, ...sample }) => sample).join()).toContain("outcome and grade");
    const slow = certify(
      samples.map(last({ firstAnswerMs: 5_000 })),
      ledger,
      CALIBRATION_PROFILE.price,
    );
    expect(
      slow.find(({ quantity }) => quantity.startsWith("time to first character"))?.passed,
    ).toBe(false);
  });
});
