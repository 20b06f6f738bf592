import { describe, expect, it } from "vitest";
import { type Night, watchDrift } from "../../src/stats/drift.js";

const nights = (total: number, ...right: number[]): Night[] =>
  right.map((each) => ({ right: each, total }));

/** Evidence as worked out in Python from the formulas of the two papers, with mpmath's beta function. */
describe("a lasting change of nightly scores", () => {
  it("raises an alarm once the evidence is 2/rate, and names the night since when it has grown", () => {
    const found = watchDrift(nights(1000, 600, 610, 480, 480, 480, 480));
    expect(found).toMatchObject({ known: true, alarm: { at: 3, since: 2, direction: "worse" } });
    expect(found.known && found.evidence.worse).toBeCloseTo(2388.025217, 4);
    expect(found.known && found.evidence.better).toBe(1);
  });

  it("raises an alarm for the better as well", () => {
    const found = watchDrift(nights(1000, 600, 590, 720, 730, 725));
    expect(found).toMatchObject({ known: true, alarm: { at: 3, since: 2, direction: "better" } });
    expect(found.known && found.evidence.better).toBeCloseTo(280449.229153, 3);
    expect(found.known && found.evidence.worse).toBe(1);
  });

  it("is not seen in nights that stay within what the baseline allows", () => {
    const found = watchDrift(nights(1000, 600, 590, 610));
    expect(found).toEqual({ known: true, evidence: { worse: 1, better: 1 } });
  });

  it("keeps the highest evidence after the scores have come back, without an alarm", () => {
    const found = watchDrift(nights(1000, 600, 505, 650, 640, 500, 505, 495));
    expect(found.known && found.alarm).toBeUndefined();
    expect(found.known && found.evidence.worse).toBeCloseTo(25.648384, 5);
  });

  it.each([
    ["worse", nights(50, 30, 23, 23, 10)],
    ["better", nights(50, 20, 27, 27, 40)],
  ] as const)("raises no alarm below 2/rate: %s", (direction, given) => {
    const found = watchDrift(given, 1, 0.05);
    expect(found.known && found.alarm).toBeUndefined();
    expect(found.known && found.evidence[direction]).toBeCloseTo(12.073367558877779, 8);
  });

  it("does not watch the baseline itself, however uneven it is", () => {
    const found = watchDrift(nights(50, 5, 50, 28, 29), 2, 0.01);
    expect(found).toEqual({ known: true, evidence: { worse: 1, better: 1 } });
  });

  it("counts the nights without scores in the places it names, and nowhere else", () => {
    const scored = nights(50, 30, 32, 5, 28, 10, 8, 9);
    const empty = { right: 0, total: 0 };
    const found = watchDrift([...scored.slice(0, 1), empty, ...scored.slice(1)], 2, 0.01);
    expect(found).toMatchObject({ known: true, alarm: { at: 3, since: 3, direction: "worse" } });
    expect(found.known && found.evidence.worse).toBeCloseTo(3052.89462935, 5);
    const late = [...scored.slice(0, 2), empty, empty, ...scored.slice(2)];
    expect(watchDrift(late, 2, 0.01)).toMatchObject({ alarm: { at: 4, since: 4 } });
  });

  it.each([
    ["always right", "worse", nights(100, 100, 100, 90, 40)],
    ["never right", "better", nights(100, 0, 0, 3, 60)],
  ] as const)("is found where the baseline was %s: %s", (_what, direction, given) => {
    const found = watchDrift(given);
    expect(found).toMatchObject({ alarm: { at: 3, since: 3, direction } });
    const evidence = found.known ? found.evidence[direction] : 0;
    expect(evidence / 7.779944381123165e31).toBeCloseTo(1, 6);
  });

  it("is the earlier of two, where first one direction and then the other alarms", () => {
    const found = watchDrift(nights(1000, 600, 800, 300));
    expect(found).toMatchObject({ alarm: { at: 1, since: 1, direction: "better" } });
    expect(watchDrift(nights(1000, 600, 300, 800))).toMatchObject({
      alarm: { at: 1, direction: "worse" },
    });
  });

  it("needs more nights with scores than the baseline has", () => {
    expect(watchDrift([])).toMatchObject({
      known: false,
      reason: "needs more than 1 nights with scores",
    });
    expect(watchDrift(nights(10, 5))).toMatchObject({ known: false });
    expect(watchDrift([...nights(10, 5), { right: 0, total: 0 }])).toMatchObject({ known: false });
    expect(watchDrift(nights(10, 5, 5))).toMatchObject({ known: true });
    expect(watchDrift(nights(10, 5, 5), 2)).toMatchObject({ known: false });
  });
});
