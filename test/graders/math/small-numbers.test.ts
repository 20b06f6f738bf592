import { expect, it } from "vitest";
import { grade } from "../../../src/graders/index.js";

const R = String.raw;
const graded = (answer: string, target: string) =>
  grade(answer, target, { kind: "math", form: "answer" });

it.each([
  [R`\sqrt{2/10^{36}}`, R`\frac{\sqrt2}{10^{18}}`],
  [R`\sqrt{2 \times 10^{-80}}`, R`\frac{\sqrt2}{10^{40}}`],
  [R`10^{18}\sqrt{2/10^{36}}`, R`\sqrt2`],
  [R`10^{18}(2/10^{36})^{1/2}`, R`\sqrt2`],
  [R`\sqrt[3]{2 \times 10^{-150}}`, R`10^{-50}\sqrt[3]{2}`],
  [R`\sqrt{\pi \cdot 10^{-80}}`, R`10^{-40}\sqrt\pi`],
  [R`(2 \cdot 10^{-150})^{1/3}`, R`10^{-50}\sqrt[3]{2}`],
  [R`\exp(-300)`, "(e^{-150})^2"],
  [R`|{-e^{-300}}|`, "e^{-300}"],
  [R`(-\sqrt2)^{-301}`, R`-2^{-150}/\sqrt2`],
  [R`(-\sqrt2)^{-300}`, R`2^{-150}`],
  [R`10^{-40}+10^{-40}\sqrt2`, R`10^{-40}(1+\sqrt2)`],
  [R`10^{-40}-10^{-40}\sqrt2`, R`10^{-40}(1-\sqrt2)`],
  [R`10^{-70}x^{3/2}`, R`10^{-70}x\sqrt{x}`],
  [R`\sin\pi`, "0"],
  [R`\sqrt8-2\sqrt2`, "0"],
  [R`10^{-90}(\sqrt8-2\sqrt2)`, "0"],
  [R`\cos(\pi/2)`, R`\sin\pi`],
  [R`\sqrt{-2/10^{36}}`, R`\frac{\sqrt2 i}{10^{18}}`],
])("%s is %s, however small", (a, b) => {
  expect(graded(a, b).grade).toBe("correct");
  expect(graded(b, a).grade).toBe("correct");
});

it.each([
  [R`\sqrt{3/10^{36}}`, R`\frac{\sqrt2}{10^{18}}`],
  [R`\sqrt{3 \times 10^{-80}}`, R`\frac{\sqrt2}{10^{40}}`],
  [R`10^{-100}\pi`, "10^{-100}e"],
  [R`10^{-100}\pi`, R`-10^{-100}\pi`],
  [R`-\sqrt[3]{2 \times 10^{-150}}`, R`10^{-50}\sqrt[3]{2}`],
  ["e^{-200}", "e^{-300}"],
  ["e^{-200}", "0"],
  ["0", R`10^{-90}\sqrt2`],
  [R`(-\sqrt2)^{-301}`, R`(\sqrt2)^{-301}`],
  [R`10^{-40}+10^{-40}\sqrt2`, R`10^{-40}(1+\sqrt3)`],
  [R`10^{-70}x\sqrt{x}`, R`10^{-70}\sqrt{x}`],
])("%s is not %s, however small both are", (a, b) => {
  expect(graded(a, b).grade).toBe("incorrect");
  expect(graded(b, a).grade).toBe("incorrect");
});
