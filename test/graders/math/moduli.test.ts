import { expect, it } from "vitest";
import { grade } from "../../../src/graders/index.js";

const R = String.raw;
const graded = (answer: string, target: string) =>
  grade(answer, target, { kind: "math", form: "answer" });

it.each([
  [R`10 \pmod 7`, R`3 \pmod{7}`],
  [R`-4 \pmod 7`, R`3 \pmod 7`],
  ["3 (mod 7)", "3 mod 7"],
  [R`3 \pmod 7`, "3"],
  [R`x \equiv 10 \pmod 7`, R`x \equiv 3 \pmod 7`],
  [R`x \equiv 4 + 5 \pmod 7`, R`x \equiv 2 \pmod 7`],
  [R`4 + 5 \pmod 7`, "2"],
  [R`4 + 17 \bmod 5`, "6"],
  [R`2(17 \bmod 5) + 8`, "12"],
  [R`x \equiv \pm 1 \pmod 5`, R`x \equiv 4 \pmod 5, x \equiv 1 \pmod 5`],
])("%s is the residue %s", (answer, target) => {
  expect(graded(answer, target).grade).toBe("correct");
});

it.each([
  [R`3 \pmod 5`, R`3 \pmod 7`],
  ["3 mod 5", "3 mod 7"],
  [R`x \equiv 3 \pmod 5`, R`x \equiv 3 \pmod 7`],
  [R`3 \pmod 5`, R`x \equiv 3 \pmod 7`],
  [R`3 \equiv x \pmod 5`, R`x \equiv 3 \pmod 7`],
  [R`x \equiv 4 \pmod 7`, R`x \equiv 3 \pmod 7`],
  [R`4 + 5 \pmod 7`, "9"],
  [R`17 \bmod 5`, "17"],
])("%s is another residue than %s, or of another modulus", (answer, target) => {
  expect(graded(answer, target).grade).toBe("incorrect");
  expect(graded(target, answer).grade).toBe("incorrect");
});
