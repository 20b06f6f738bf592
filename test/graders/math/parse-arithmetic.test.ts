import { describe, expect, it } from "vitest";
import { parsed, type Trees } from "./tree-text.js";

const R = String.raw;

const SUMS: Trees = [
  ["a+b-c", "(+ 'a' 'b' (- 'c'))"],
  ["-a+b", "(+ (- 'a') 'b')"],
  ["+a", "'a'"],
  ["a+-b", "(+ 'a' (- 'b'))"],
  ["a-+b", "(+ 'a' (- 'b'))"],
  [R`a\pm b`, "(+ 'a' (± 'b'))"],
  [R`a\mp b`, "(+ 'a' (∓ 'b'))"],
  [R`\pm ab`, "(± (* 'a' 'b'))"],
  [R`\mp a`, "(∓ 'a')"],
  [R`a+\pm b`, "(+ 'a' (± 'b'))"],
  [R`{n \choose k}`, "(binom 'n' 'k')"],
  [R`{n+1 \choose k-1}`, "(binom (+ 'n' 1) (+ 'k' (- 1)))"],
  [R`{a+b \over c}`, "(/ (+ 'a' 'b') 'c')"],
  [R`{a \over b+c}d`, "(* (/ 'a' (+ 'b' 'c')) 'd')"],
];

const PRODUCTS: Trees = [
  ["abc", "(* 'a' 'b' 'c')"],
  ["2a", "(* 2 'a')"],
  ["a2", "(* 'a' 2)"],
  ["a*b/c", "(/ (* 'a' 'b') 'c')"],
  ["a/b*c", "(* (/ 'a' 'b') 'c')"],
  ["a/b/c", "(/ (/ 'a' 'b') 'c')"],
  ["a/bc", "(* (/ 'a' 'b') 'c')"],
  ["a/-b", "(/ 'a' (- 'b'))"],
  ["a/+b", "(/ 'a' 'b')"],
  ["a*-b", "(* 'a' (- 'b'))"],
  ["a(b)", "(* 'a' 'b')"],
  ["a[b]", "(* 'a' 'b')"],
  ["a{b}", "(* 'a' 'b')"],
  [R`a\{b\}`, "(* 'a' {'b'})"],
  [R`a\lfloor b\rfloor`, "(* 'a' (floor 'b'))"],
  [R`a\lceil b\rceil`, "(* 'a' (ceil 'b'))"],
  [R`a\begin{pmatrix}1\end{pmatrix}`, "(* 'a' (matrix 1))"],
  ["a|b|", "(* 'a' (abs 'b'))"],
  ["|a||b|", "(* (abs 'a') (abs 'b'))"],
  ["||a|-b|", "(abs (+ (abs 'a') (- 'b')))"],
  ["|a(|b|)|", "(abs (* 'a' (abs 'b')))"],
  ["|(a)b|", "(abs (* 'a' 'b'))"],
  ["a:b", "(/ 'a' 'b')"],
  ["a:-b", "(/ 'a' (- 'b'))"],
  ["a:b:c", "((/ 'a' 'b'), (/ 'a' 'c'))"],
  [R`a \bmod b`, "(mod 'a' 'b')"],
  [R`a \pmod{b}`, "(mod 'a' 'b')"],
  ["a mod -b", "(mod 'a' (- 'b'))"],
  ["a (mod b+1)", "(mod 'a' (+ 'b' 1))"],
  ["a mod b + 1", "(+ (mod 'a' 'b') 1)"],
];

const POWERS: Trees = [
  ["a^b", "(^ 'a' 'b')"],
  ["a^bc", "(* (^ 'a' 'b') 'c')"],
  ["a^b^c", "(^ 'a' (^ 'b' 'c'))"],
  ["a^-b", "(^ 'a' (- 'b'))"],
  ["a^--b", "(^ 'a' (- (- 'b')))"],
  ["a^+b", "(^ 'a' 'b')"],
  ["-a^b", "(- (^ 'a' 'b'))"],
  ["a^{b+c}", "(^ 'a' (+ 'b' 'c'))"],
  ["a^2_1", "(^ 'a_1' 2)"],
  ["a^{2}_1", "(^ 'a_1' 2)"],
  ["a^12_1", "(^ 'a_1' 12)"],
  ["a^n_1", "(^ 'a_1' 'n')"],
  ["a^e_1", "(^ 'a_1' e)"],
  ["a^{12}_{34}", "(^ 'a_34' 12)"],
  ["a_1^2", "(^ 'a_1' 2)"],
  [R`30^\circ`, "(° 30)"],
  [R`30^{\circ}`, "(° 30)"],
  [R`30\circ`, "(° 30)"],
  [R`a^{\circ}b`, "(* (° 'a') 'b')"],
  ["a!", "(factorial 'a')"],
  ["a!!", "(doublefactorial 'a')"],
  ["a!!!", "(factorial (doublefactorial 'a'))"],
  ["a!^2", "(^ (factorial 'a') 2)"],
  [R`a\%`, "(% 'a')"],
  [R`a\%b`, "(* (% 'a') 'b')"],
];

const SCIENTIFIC: Trees = [
  [R`2\times10^3`, "2000"],
  [R`2.5\times10^{-1}`, "1/4"],
  [R`2\times10^0`, "2"],
  [R`2\times10^n`, "(* 2 (^ 10 'n'))"],
  [R`2\times10^{1/2}`, "(* 2 (^ 10 (/ 1 2)))"],
  [R`2\times10^{0.5}`, "(* 2 (^ 10 1/2))"],
  [R`2\times20^3`, "(* 2 (^ 20 3))"],
  [R`2\times0.1^3`, "(* 2 (^ 1/10 3))"],
  [R`2\times10.5^3`, "(* 2 (^ 21/2 3))"],
  [R`2\times x^3`, "(* 2 (^ 'x' 3))"],
  [R`x\times10^3`, "(* 'x' (^ 10 3))"],
  [R`2\times10`, "(* 2 10)"],
];

describe.each([
  ["a sum", SUMS],
  ["a product", PRODUCTS],
  ["a power", POWERS],
  ["a number times a power of ten", SCIENTIFIC],
])("%s", (_name, rows) => {
  it.each(rows)("%s is %s", (text, tree) => {
    expect(parsed(text)).toBe(tree);
  });
});

it.each([
  ["a+"],
  ["a*"],
  ["a/"],
  ["a^"],
  ["*a"],
  ["a:"],
  ["a mod"],
  ["a (mod b"],
  ["a (mod b]"],
  ["|a|b|"],
  ["|a"],
  ["a|"],
  [R`\lfloor a`],
  [R`\lfloor a\rceil`],
  [R`\pm`],
  ["a^1.5_1"],
  ["2^3_1"],
  ["a^(_1"],
  [R`{n \choose}`],
  [R`{a \over}`],
  ["ab c*"],
  ["°"],
  ["a^{°"],
])("%s is no mathematics", (text) => {
  expect(parsed(text)).toBeUndefined();
});
