import { describe, expect, it } from "vitest";
import { junit } from "../../../src/reports/junit/junit.js";
import { renderJunit } from "../../../src/reports/junit/report.js";
import { mixedReport } from "../mixed-report.js";

/** Every tag is closed, and no character stands there that XML 1.0 forbids. */
function assertWellFormed(text: string): void {
  expect(text).toMatch(/^[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]*$/u);
  const open: string[] = [];
  const body = text.replace(/^<\?xml[^>]*\?>/, "");
  for (const [tag, end, name, self] of body.matchAll(
    /<(\/?)([a-z-]+)(?: [a-z]+="[^"<]*")*(\/?)>/g,
  )) {
    if (self === "/") continue;
    if (end === "/") expect(open.pop(), tag).toBe(name);
    else open.push(name ?? "");
  }
  expect(open).toEqual([]);
  const left = body.replace(/<\/?[a-z-]+(?: [a-z]+="[^"<]*")*\/?>/g, "");
  expect(left).not.toMatch(/[<>]|&(?!(amp|lt|gt|quot|#\d+);)/);
}

describe("the report as JUnit", () => {
  it("has a suite for each backend and a case for each task: right passes, wrong fails, missing is skipped", async () => {
    const text = renderJunit(await mixedReport());
    assertWellFormed(text);
    const suites = text.match(/<testsuite name=.*/g) ?? [];
    expect(suites).toHaveLength(2);
    const good = suites.find((line) => line.includes('name="numbers: good"'));
    expect(good).toContain('tests="6" failures="2" errors="0" skipped="1"');
    expect(text).toContain('name="t6" time="0.000"><skipped message="no score: failed: ');
    expect(text).toMatch(/name="t1" time="0\.024"\/>/);
  });

  it("says of a wrong answer what was extracted, what was expected, and why", async () => {
    const text = renderJunit(await mixedReport());
    expect(text).toMatch(
      /<failure message="1 of 2 right">[^<]*incorrect, extracted &quot;-5&quot;, expected &quot;4&quot; \(/,
    );
  });
});

it("a JUnit file stays XML whatever is written into it", () => {
  const hostile = ']]>\u0000\u001b[0m\uFFFE\uD800<a b="\'">&amp;\n\t\r';
  const result = { state: "failed", message: hostile, details: hostile } as const;
  const text = junit([
    {
      name: hostile,
      properties: [[hostile, hostile]],
      cases: [
        { classname: hostile, name: hostile, result },
        { classname: "c", name: "n", result: { state: "passed", said: hostile } },
        { classname: "c", name: "n", result: { state: "skipped", message: hostile } },
      ],
    },
  ]);
  assertWellFormed(text);
  expect(text).toContain("U+1b[0m");
  expect(text).toContain('tests="3" failures="1" errors="0" skipped="1"');
});
