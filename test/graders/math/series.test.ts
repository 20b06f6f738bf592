import { expect, it } from "vitest";
import { grade } from "../../../src/graders/index.js";

const R = String.raw;
const graded = (answer: string, target: string) =>
  grade(answer, target, { kind: "math", form: "answer" });

it.each([
  [R`\sum_{n=0}^{\infty} \frac{1}{2^n}`, "2"],
  [R`\sum_{n=1}^{\infty} \frac{1}{2^n}`, "1"],
  [R`\sum_{n=0}^\infty (-1/3)^n`, R`\frac34`],
  [R`\sum_{n=0}^\infty 2 \cdot 4^{-n}`, R`\frac83`],
  [R`\sum_{n=0}^\infty \frac{1}{2^{2n+1}}`, R`\frac23`],
  [R`\sum_{n=2}^\infty 5 \left(\frac{2}{3}\right)^{n-1}`, "10"],
  [R`\sum_{n=0}^\infty (2^{-n} + 3^{-n})`, "3.5"],
  [R`\sum_{n=0}^\infty (2^{-n} - 3^{-n})`, "1/2"],
  [R`\sum_{n=0}^\infty \frac{2^n+1}{3^n}`, "9/2"],
  [R`\sum_{n=0}^\infty -\frac{3^n}{4^n}`, "-4"],
  [R`\sum_{n=0}^\infty 4^{-n/2}`, "2"],
  [R`\sum_{k=0}^\infty (1/\sqrt2)^k`, R`2+\sqrt2`],
  [R`\sum_{k=0}^\infty x^k`, R`\frac{1}{1-x}`],
  [R`2\sum_{k=1}^\infty 3^{-k} + 1`, "2"],
])("%s is the geometric series %s", (sum, value) => {
  expect(graded(sum, value).grade).toBe("correct");
  expect(graded(value, sum).grade).toBe("correct");
});

it.each([
  [R`\sum_{n=0}^{\infty} \frac{1}{2^n}`, "3"],
  [R`\sum_{n=1}^{\infty} \frac{1}{2^n}`, "2"],
  [R`\sum_{n=0}^\infty (1/3)^n`, R`\frac34`],
  [R`\sum_{n=0}^\infty 2^n`, "-1"],
  [R`\sum_{n=0}^\infty (-1)^n`, R`\frac12`],
  [R`\sum_{k=0}^\infty (\sqrt2)^k`, R`\frac{1}{1-\sqrt2}`],
  [R`\sum_{k=0}^\infty x^k`, R`\frac{1}{1+x}`],
])("%s is not %s", (sum, value) => {
  expect(graded(sum, value).grade).toBe("incorrect");
});

it.each([
  [R`\sum_{n=1}^\infty \frac{1}{n^2}`, R`\frac{\pi^2}{6}`],
  [R`\sum_{n=1}^\infty \frac{n}{2^n}`, "2"],
  [R`\sum_{n=1}^\infty 2^{-n^2}`, "0.5"],
  [R`\sum_{n=1}^\infty (\frac{1}{2^n} + \frac{1}{n^2})`, "3"],
  [R`\sum_{n=1}^\infty 2^{1/n}`, "3"],
])("%s is no geometric series, so that nothing is decided", (sum, value) => {
  expect(graded(sum, value).grade).toBe("ungraded");
});
