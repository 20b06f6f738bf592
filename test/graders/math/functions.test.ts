import { describe, expect, it } from "vitest";
import { grade } from "../../../src/graders/index.js";

const R = String.raw;
const graded = (answer: string, target: string): string =>
  grade(answer, target, { kind: "math", form: "answer" }).grade;

/** A function at a point where its value is known from school. */
const VALUES: readonly (readonly [string, string])[] = [
  [R`\cot 30^\circ`, R`\sqrt{3}`],
  [R`\sec 60^\circ`, "2"],
  [R`\csc 30^\circ`, "2"],
  [R`\tan 120^\circ`, R`-\sqrt{3}`],
  [R`\sin^2 60^\circ`, "3/4"],
  [R`\arcsin(-1)`, R`-\frac{\pi}{2}`],
  [R`\arccos(-\frac12)`, R`\frac{2\pi}{3}`],
  [R`\arctan(-\sqrt3)`, R`-\frac{\pi}{3}`],
  [R`\operatorname{arccot} \sqrt3`, R`\frac{\pi}{6}`],
  [R`\operatorname{arcsec} 2`, R`\frac{\pi}{3}`],
  [R`\operatorname{arccsc} 2`, R`\frac{\pi}{6}`],
  [R`\sinh(\ln 2)`, "3/4"],
  [R`\cosh(\ln 2)`, "5/4"],
  [R`\tanh(\ln 2)`, "3/5"],
  [R`\coth(\ln 2)`, "5/3"],
  [R`\operatorname{sech}(\ln 2)`, "4/5"],
  [R`\operatorname{csch}(\ln 2)`, "4/3"],
  [R`\operatorname{arsinh}(3/4)`, R`\ln 2`],
  [R`\operatorname{arcosh}(5/4)`, R`\ln 2`],
  [R`\operatorname{artanh}(3/5)`, R`\ln 2`],
  [R`\max(\sqrt2,\sqrt3,1)`, R`\sqrt3`],
  [R`\min(\sqrt2,\sqrt3,2)`, R`\sqrt2`],
  [R`\max(\frac12,\frac13,\frac14)`, "1/2"],
  [R`\min(\frac12,\frac13,\frac14)`, "1/4"],
  [R`\lfloor \pi \rfloor`, "3"],
  [R`\lceil \pi \rceil`, "4"],
  [R`\lfloor -\pi \rfloor`, "-4"],
  [R`\lceil -\pi \rceil`, "-3"],
  [R`\lfloor \sqrt{3} \rfloor`, "1"],
  [R`\lceil \sqrt{2} \rceil`, "2"],
  [R`\lfloor -\frac72 \rfloor`, "-4"],
  [R`\lceil \frac72 \rceil`, "4"],
  [R`\lfloor -4 \rfloor`, "-4"],
  [R`\sqrt[3]{-\pi^3}`, R`-\pi`],
  [R`\sqrt[4]{\pi^4}`, R`\pi`],
  [R`(-\pi)^{1/3}`, R`-\sqrt[3]{\pi}`],
  [R`(-\pi)^{2/3}`, R`\sqrt[3]{\pi^2}`],
  [R`(-27)^{2/3}`, "9"],
  [R`27^{-2/3}`, "1/9"],
  [R`\log_{1/2} 8`, "-3"],
  [R`\log_\pi \pi^3`, "3"],
  [R`\log_10 1000`, "3"],
  [R`\operatorname{lb} 8`, "3"],
  [R`\binom{7}{3}`, "35"],
  [R`\binom{7}{6}`, "7"],
  [R`\binom{-2}{3}`, "-4"],
  [R`\binom{1/2}{2}`, "-1/8"],
  [R`\binom{3}{5}`, "0"],
  [R`\binom{5}{0}`, "1"],
  [R`\gcd(12,18,8)`, "2"],
  [R`\gcd(0,5)`, "5"],
  [R`\gcd(\frac12,\frac13)`, "1/6"],
  [R`\operatorname{lcm}(4,6,10)`, "60"],
  [R`\operatorname{lcm}(-4,6)`, "12"],
  [R`\operatorname{lcm}(0,6)`, "0"],
  [R`\operatorname{lcm}(\frac12,\frac13)`, "1"],
  [R`-7 \bmod 3`, "-1"],
  [R`(-7) \bmod 3`, "2"],
  ["0!", "1"],
  ["7!!", "105"],
  ["0!!", "1"],
  [R`|-\frac73|`, "7/3"],
  [R`\sum_{i=1}^{3} i`, "6"],
  [R`\sum^{3}_{i=1} i^2`, "14"],
  [R`\sum_{k=0}^{2} \pi^k`, R`1+\pi+\pi^2`],
  [R`\prod_{n=2}^4 n`, "24"],
  [R`\prod_{n=1}^{3} \sqrt{n}`, R`\sqrt6`],
  [R`\sum_{i=1}^{0} i`, "0"],
  [R`\prod_{i=1}^{0} i`, "1"],
  [R`\sum_{k=3}^{3} k`, "3"],
];

/** Complex numbers, by a computation and its result. */
const COMPLEX: readonly (readonly [string, string])[] = [
  [R`e^{i\pi/2}`, "i"],
  ["(1+i)^4", "-4"],
  ["(1+i)^{-2}", R`-\frac{i}{2}`],
  ["(2+3i)(1-2i)", "8-i"],
  [R`\frac{1+i}{1-i}`, "i"],
  [R`\frac{5}{2+i}`, "2-i"],
  [R`\frac{4+6i}{2}`, "2+3i"],
  ["i^i", R`e^{-\pi/2}`],
  [R`\ln(-1)`, R`i\pi`],
  [R`\ln i`, R`\frac{i\pi}{2}`],
  [R`\sqrt{-4}`, "2i"],
  [R`\sqrt{2i}`, "1+i"],
  ["|1+i|", R`\sqrt2`],
  ["|-5i|", "5"],
  [R`\sin(i)`, R`i\sinh 1`],
  [R`\cos(i)`, R`\cosh 1`],
  [R`\sin(1+i)`, R`\sin 1\cosh 1+i\cos 1\sinh 1`],
  [R`\cos(1+i)`, R`\cos 1\cosh 1-i\sin 1\sinh 1`],
  [R`\operatorname{cis} 90^\circ`, "i"],
  [R`\operatorname{Re}(3+4i)`, "3"],
  [R`\operatorname{Im}(3+4i)`, "4"],
  [R`\arg(1+i)`, R`\frac{\pi}{4}`],
  [R`\arg(-i)`, R`-\frac{\pi}{2}`],
];

describe.each([
  ["a function at a point is its value there", VALUES],
  ["a complex computation is its result", COMPLEX],
])("%s, and not that plus a tenth:", (_name, rows) => {
  it.each(rows)("%s is %s", (computed, value) => {
    expect(graded(computed, value)).toBe("correct");
    expect(graded(value, computed)).toBe("correct");
    expect(graded(computed, `${value}+\\frac{1}{10}`)).toBe("incorrect");
  });
});

/** A computation without a value, and what a careless one makes of it. */
const WITHOUT_VALUE: readonly (readonly [string, string])[] = [
  [R`\tan 90^\circ`, "0"],
  [R`\cot 0`, "0"],
  [R`\ln 0`, "0"],
  [R`\log_1 5`, "0"],
  [R`\arg 0`, "0"],
  [R`\operatorname{arctanh} 1`, "1"],
  ["(-1)!", "1"],
  [R`5 \bmod 0`, "5"],
  ["0^{-1}", "0"],
  [R`\sum_{k=1}^{1/2} k`, "0"],
  [R`\sum_{k=3}^{1} k`, "0"],
  [R`\binom{5}{1/2}`, "0"],
  [R`\lfloor 1+i \rfloor`, "1"],
  [R`\max(1, i)`, "1"],
];

it.each(WITHOUT_VALUE)("%s has no value, and so is not %s", (computed, value) => {
  expect(graded(computed, value)).not.toBe("correct");
  expect(graded(value, computed)).not.toBe("correct");
});
