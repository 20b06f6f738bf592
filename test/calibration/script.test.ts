import { describe, expect, it } from "vitest";
import { CALIBRATION_PROFILE, PROFILES } from "../../src/calibration/profiles.js";
import { scriptFor, skillOf, wrongAnswer } from "../../src/calibration/script.js";
import { calibrationSuite } from "../../src/calibration/suite.js";
import { piecesOf } from "../../src/calibration/wire.js";
import { sampleSeed } from "../../src/runner/seed.js";
import type { Task } from "../../src/suites/suite.js";

function task(level: number): Task {
  return {
    id: "t",
    prompt: "What?",
    target: "5",
    grader: { kind: "math", answer_in: "boxed" },
    fields: { level },
  };
}

describe("the script of the reference engine", () => {
  it("is a function of the profile, the task and the seed", () => {
    const [profile] = PROFILES;
    if (profile === undefined) throw new Error("no profile");
    expect(scriptFor(profile, task(2), 11)).toEqual(scriptFor(profile, task(2), 11));
    expect(scriptFor(profile, task(2), 11)).not.toEqual(scriptFor(profile, task(2), 12));
  });

  it.each(PROFILES.map((profile) => [profile.model, profile] as const))(
    "of %s is right as often as its skill says",
    (_model, profile) => {
      const draws = 4000;
      for (const level of [1, 2, 3, 4]) {
        const skill = skillOf(profile, task(level));
        let right = 0;
        for (let k = 0; k < draws; k += 1) {
          if (
            scriptFor(profile, task(level), sampleSeed(1, `task ${level}`, k)).behaviour === "right"
          )
            right += 1;
        }
        // Five standard errors: one seeded draw in two million would fall outside by chance.
        const error = Math.sqrt((skill * (1 - skill)) / draws);
        expect(Math.abs(right / draws - skill)).toBeLessThan(5 * error);
      }
    },
  );

  it("puts a decoy answer into the reasoning and a wrong one apart from the target", () => {
    const [first] = calibrationSuite().tasks;
    if (first === undefined) throw new Error("no task");
    expect(scriptFor(CALIBRATION_PROFILE, first, 1).reasoning.join("")).toContain("\\boxed{31337}");
    for (const each of calibrationSuite().tasks) expect(wrongAnswer(each)).not.toBe(each.target);
  });

  it("writes each token as an event of its own, with tags split over two", () => {
    const inline = calibrationSuite().tasks.find(({ id }) => id === "right/inline");
    if (inline === undefined) throw new Error("no task");
    const script = scriptFor(CALIBRATION_PROFILE, inline, 3);
    const pieces = piecesOf(script, "m");
    expect(pieces.filter(({ carries }) => carries === "answer")).toHaveLength(script.answer.length);
    expect(pieces.some(({ bytes }) => bytes.includes('"<th"'))).toBe(true);
    expect(pieces.at(-1)?.bytes).toBe("data: [DONE]\n\n");
  });
});
