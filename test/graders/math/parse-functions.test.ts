import { describe, expect, it } from "vitest";
import { parsed, type Trees } from "./tree-text.js";

const R = String.raw;

const FRACTIONS: Trees = [
  [R`\frac{a}{b}`, "(/ 'a' 'b')"],
  [R`\frac12`, "(/ 1 2)"],
  [R`\frac123`, "(* (/ 1 2) 3)"],
  [R`\frac1{23}`, "(/ 1 23)"],
  [R`\frac{1}23`, "(* (/ 1 2) 3)"],
  [R`\frac ab`, "(/ 'a' 'b')"],
  [R`\frac\pi2`, "(/ pi 2)"],
  [R`\dfrac{a}{b}`, "(/ 'a' 'b')"],
  [R`\binom52`, "(binom 5 2)"],
  [R`\sqrt2`, "(sqrt 2)"],
  [R`\sqrt25`, "(* (sqrt 2) 5)"],
  [R`\sqrt{25}`, "(sqrt 25)"],
  [R`\sqrt x`, "(sqrt 'x')"],
  [R`\sqrt[3]{x}`, "(root 'x' 3)"],
  [R`\sqrt[n+1]2`, "(root 2 (+ 'n' 1))"],
  ["sqrt(x)", "(sqrt 'x')"],
];

const CALLS: Trees = [
  [R`\sin x`, "(sin 'x')"],
  [R`\sin(x)`, "(sin 'x')"],
  [R`\sin{x}`, "(sin 'x')"],
  [R`\sin[x]`, "(sin 'x')"],
  [R`\sin\left\{x\right\}`, "(sin 'x')"],
  [R`\sin 2x`, "(sin (* 2 'x'))"],
  [R`\sin x y`, "(sin (* 'x' 'y'))"],
  [R`\sin x\cos y`, "(* (sin 'x') (cos 'y'))"],
  [R`\sin x(y)`, "(* (sin 'x') 'y')"],
  [R`\sin x+y`, "(+ (sin 'x') 'y')"],
  [R`\sin x/y`, "(/ (sin 'x') 'y')"],
  [R`\sin(x)y`, "(* (sin 'x') 'y')"],
  [R`\sin^2x`, "(^ (sin 'x') 2)"],
  [R`\sin^23x`, "(^ (sin (* 3 'x')) 2)"],
  [R`\sin^{n}(x)`, "(^ (sin 'x') 'n')"],
  [R`\sin^{-1}x`, "(arcsin 'x')"],
  [R`\ln^{-1}x`, "(^ (ln 'x') (- 1))"],
  [R`\arcsin^{-1}x`, "(^ (arcsin 'x') (- 1))"],
  [R`\max(a,b,c)`, "(max 'a' 'b' 'c')"],
  [R`\max\{a,b\}`, "(max 'a' 'b')"],
  [R`\operatorname{Re}(z)`, "(re 'z')"],
  [R`\operatorname{Im} z`, "(im 'z')"],
  ["floor(x)", "(floor 'x')"],
];

const LOGARITHMS: Trees = [
  [R`\log x`, "(log 'x')"],
  [R`\log_2x`, "(log 'x' 2)"],
  [R`\log_23`, "(log 3 2)"],
  [R`\log_{23}x`, "(log 'x' 23)"],
  [R`\log_10 x`, "(log 'x' 10)"],
  [R`\log_10(x)`, "(log 'x' 10)"],
  [R`\log_10\pi`, "(log pi 10)"],
  ["log_10 100", "(log 100 10)"],
  [R`\log_25`, "(log 5 2)"],
  [R`\log_1.25 x`, "(log (* 1/4 'x') 1)"],
  [R`\log_12.5 x`, "(log (* 5/2 'x') 1)"],
  [R`\log_2 3`, "(log 3 2)"],
  [R`\log_a b`, "(log 'b' 'a')"],
  [R`\log_2^3x`, "(^ (log 'x' 2) 3)"],
  [R`\log^3_2x`, "(^ (log 'x' 2) 3)"],
  [R`\lg x`, "(log 'x' 10)"],
  [R`\operatorname{lb} x`, "(log 'x' 2)"],
  [R`\lg^2 x`, "(^ (log 'x' 10) 2)"],
];

const BIG: Trees = [
  [R`\sum_{k=1}^{n}k`, "(sum 'k' 1 'n' 'k')"],
  [R`\sum_{k=1}^nk`, "(sum 'k' 1 'n' 'k')"],
  [R`\sum^{n}_{k=1}k`, "(sum 'k' 1 'n' 'k')"],
  [R`\sum^n_{k=1}k`, "(sum 'k' 1 'n' 'k')"],
  [R`\sum^{12}_{k=1}k`, "(sum 'k' 1 12 'k')"],
  [R`\sum^\infty_{k=1}k`, "(sum 'k' 1 infinity 'k')"],
  [R`\sum^12_{k=1}k`, "(sum 'k' 1 12 'k')"],
  [R`\sum^9_{k=1}k`, "(sum 'k' 1 9 'k')"],
  [R`\sum_{k=0}^{2}k+1`, "(+ (sum 'k' 0 2 'k') 1)"],
  [R`\sum_{k=0}^{2}2k^2`, "(sum 'k' 0 2 (* 2 (^ 'k' 2)))"],
  [R`\sum_{i=0}^{2}i`, "(sum 'i' 0 2 'i')"],
  [R`\sum_{i=0}^{2}(i+2\frac{i}{e})`, "(sum 'i' 0 2 (+ 'i' (* 2 (/ 'i' e))))"],
  [R`\sum_{k=0}^{2}i`, "(sum 'k' 0 2 i)"],
  [R`\prod_{k=a+1}^{b}k`, "(prod 'k' (+ 'a' 1) 'b' 'k')"],
];

describe.each([
  ["a fraction or root", FRACTIONS],
  ["a function", CALLS],
  ["a logarithm", LOGARITHMS],
  ["a sum or product sign", BIG],
])("%s", (_name, rows) => {
  it.each(rows)("%s is %s", (text, tree) => {
    expect(parsed(text)).toBe(tree);
  });
});

it.each([
  [R`\frac{a}`],
  [R`\frac`],
  [R`\frac.5`],
  [R`\frac1`],
  [R`\sqrt`],
  [R`\sqrt[3{x}`],
  [R`\sin`],
  [R`\sin+`],
  [R`\sin^2`],
  [R`\sin_2x`],
  [R`\ln_2x`],
  [R`\sin^2^3x`],
  [R`\log_`],
  [R`\sum k`],
  [R`\sum_{k=1}k`],
  [R`\sum^{n}k`],
  [R`\sum_{k}^{n}k`],
  [R`\sum_{1=1}^{n}k`],
  [R`\sum_{k=1^{n}k`],
  [R`\sum^1.5_{k=1}k`],
  [R`\sum_k^nk`],
  [R`\sum_{k=1}_{k=2}^nk`],
  [R`\sum_{k=1}^n^mk`],
  [R`\lfloor\rfloor`],
])("%s is no mathematics", (text) => {
  expect(parsed(text)).toBeUndefined();
});
