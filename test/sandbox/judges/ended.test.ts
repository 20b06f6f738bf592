import { describe, expect, it } from "vitest";
import { ended, inTime } from "../../../src/sandbox/judges/ended.js";
import { LIMITS } from "../../../src/sandbox/limits.js";
import type { End } from "../../../src/sandbox/session.js";

const end = (how: End["how"], code = 0, stderr = ""): End => ({
  ...{ how, code, cpu_ms: 1, stdout: "", stderr },
});

describe("What it means that a program ended", () => {
  it.each<[End, string, RegExp]>([
    [end("cpu"), "timeout", /10 s of processor time/],
    [end("idle"), "timeout", /nothing for 3 s/],
    [end("wall"), "timeout", /after 120 s/],
    [end("memory"), "memory", /512 MB/],
    [end("output"), "output-limit", /1048576 bytes/],
    [end("violation"), "violation", /channel/],
    [end("signal", 11), "error", /segmentation fault/],
    [end("signal", 9), "error", /a kill/],
    [end("signal", 24), "timeout", /processor time/],
    [end("signal", 40), "error", /signal 40/],
    [end("exit", 0), "error", /status 0/],
    [end("exit", 0, "warning\n"), "error", /status 0/],
    [end("exit", 3), "error", /status 3/],
    [end("exit", 1, "Traceback\nValueError: x\n"), "error", /^ValueError: x$/],
    [end("exit", 1, "Traceback\nMemoryError\n"), "memory", /MemoryError/],
    [end("stopped"), "error", /took down/],
    [end("lost", 0, "oops\n"), "error", /oops/],
  ])("%j is %s", (over, verdict, detail) => {
    const judged = ended(over, LIMITS);
    expect(judged.verdict).toBe(verdict);
    expect(judged.detail).toMatch(detail);
  });

  it("is nothing about the program where it never began", () => {
    expect(() => ended(end("unconfined", 1, "no namespace\n"), LIMITS)).toThrow(/no namespace/);
  });

  it("takes back that a program passed which was over its time, and nothing else", () => {
    const passed = { verdict: "passed", detail: "every test", passed: 4 } as const;
    expect(inTime(passed, end("cpu"), LIMITS)).toMatchObject({ verdict: "timeout", passed: 4 });
    expect(inTime(passed, end("stopped"), LIMITS)).toEqual(passed);
    const failed = { ...passed, verdict: "failed" } as const;
    expect(inTime(failed, end("cpu"), LIMITS)).toEqual(failed);
  });
});
