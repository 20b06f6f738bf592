import { expect, it } from "vitest";
import { grade } from "../../../src/graders/index.js";

const R = String.raw;
const DEPTH = 24;

/** Wraps a core DEPTH times. */
const nested = (before: string, core: string, after: string): string =>
  before.repeat(DEPTH) + core + after.repeat(DEPTH);

it.each([
  ["products", nested("a(", "b", ")"), "3"],
  ["products of pairs", nested("C(", "5,2", ")"), "3"],
  ["fractions before letters", `${nested(R`\frac{`, "a", "}{b}c")}=5`, "6"],
  ["mixed numbers", nested(R`2\frac{`, "1", "}{3}"), "5"],
  ["sets", nested(R`\{1,`, "2", R`\}`), nested(R`\{1,`, "3", R`\}`)],
  ["roots", nested(R`\sqrt{10^{-90}`, R`\pi`, "}"), R`10^{-89}\pi`],
  ["endless sums", nested(R`\sum_{k=0}^\infty `, "2^{-k}", ""), "3"],
  ["congruences", nested("(", "3", R`) \pmod 7`), "4"],
])("%s in one another take no time to speak of, either way round", (_, deep, other) => {
  const started = performance.now();
  expect(grade(deep, other, { kind: "math", form: "answer" }).grade).not.toBe("correct");
  expect(grade(other, deep, { kind: "math", form: "answer" }).grade).not.toBe("correct");
  expect(performance.now() - started).toBeLessThan(5000);
});

it.each([
  ["a long chain", `${"1+1=".repeat(300)}2`, "3"],
  ["many false computations", `${"1+1=3,".repeat(150)}2`, `${"3,".repeat(150)}2`],
  ["many assignments", `${"x=1,y=2,".repeat(60)}z=3`, R`\{${"1,2,".repeat(60)}3\}`],
  ["many counts", "C(5,2)".repeat(150), "3"],
  ["endless sums in a long one", R`\sum_{n=1}^{500}\sum_{k=0}^\infty (\frac{1}{n+1})^k`, R`\pi`],
  ["many small terms", `0${"+e^{-300}".repeat(150)}`, `0${"+e^{-301}".repeat(150)}`],
])("%s ends within its budget", (_, long, other) => {
  const started = performance.now();
  expect(grade(long, other, { kind: "math", form: "answer" }).grade).not.toBe("correct");
  expect(grade(other, long, { kind: "math", form: "answer" }).grade).not.toBe("correct");
  expect(performance.now() - started).toBeLessThan(5000);
});
