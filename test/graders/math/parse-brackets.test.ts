import { describe, expect, it } from "vitest";
import { parsed, type Trees } from "./tree-text.js";

const R = String.raw;

const BRACKETS: Trees = [
  ["(a)", "'a'"],
  ["[a]", "'a'"],
  ["{a}", "'a'"],
  [R`\{a\}`, "{'a'}"],
  [R`\left(a\right)`, "'a'"],
  ["(a,b)", "('a', 'b')"],
  ["[a,b]", "['a', 'b']"],
  ["(a,b]", "('a', 'b']"],
  ["[a,b)", "['a', 'b')"],
  ["{a,b}", "{'a', 'b'}"],
  [R`\{a,b\}`, "{'a', 'b'}"],
  [R`\langle a,b\rangle`, "<'a', 'b'>"],
  ["()", "()"],
  ["[]", "[]"],
  [R`\{\}`, "{}"],
  ["(a,b,)", "('a', 'b')"],
  ["(a;b)", "('a', 'b')"],
  ["(a,b;c,d)", "((list 'a' 'b'), (list 'c' 'd'))"],
  ["(a:b)", "(/ 'a' 'b')"],
  ["(a):b", "(/ 'a' 'b')"],
  ["((a,b),c)", "(('a', 'b'), 'c')"],
  ["(a=b)", "('a'= 'b')"],
  [R`\emptyset`, "{}"],
  [R`\mathbb{R}`, "((- infinity), infinity)"],
];

const LISTS: Trees = [
  ["a,b", "(list 'a' 'b')"],
  ["a, b and c", "(list 'a' 'b' 'c')"],
  ["a, b, and c", "(list 'a' 'b' 'c')"],
  ["a or b", "(list 'a' 'b')"],
  ["a;b", "(list 'a' 'b')"],
  ["a;b;c", "(list 'a' 'b' 'c')"],
  ["a,b;c", "(list (list 'a' 'b') (list 'c'))"],
  ["a;b,c", "(list (list 'a') (list 'b' 'c'))"],
  ["a,b;c,d;f", "(list (list 'a' 'b') (list 'c' 'd') (list 'f'))"],
  ["a,", "'a'"],
  ["a;", "'a'"],
  ["a,.", "'a'"],
  ["a,b.", "(list 'a' 'b')"],
  ["a .", "'a'"],
];

const RELATIONS: Trees = [
  ["a=b", "('a'= 'b')"],
  ["a=b=c", "('a'= 'b'= 'c')"],
  [R`a<b\le c`, "('a'< 'b'≤ 'c')"],
  [R`a>b\ge c`, "('a'> 'b'≥ 'c')"],
  [R`a\ne b`, "('a'≠ 'b')"],
  [R`a\approx b`, "('a'≈ 'b')"],
  [R`a\in B`, "('a'∈ 'B')"],
  ["a=1,b=2", "(list ('a'= 1) ('b'= 2))"],
  ["a=b+c", "('a'= (+ 'b' 'c'))"],
  [R`a=B\cup C`, "('a'= (∪ 'B' 'C'))"],
];

const SETS: Trees = [
  [R`A\cup B`, "(∪ 'A' 'B')"],
  [R`A\cup B\cup C`, "(∪ 'A' 'B' 'C')"],
  [R`A\cap B\cap C`, "(∩ 'A' 'B' 'C')"],
  [R`A\cup B\cap C`, "(∩ (∪ 'A' 'B') 'C')"],
  [R`A\setminus B`, "(∖ 'A' 'B')"],
  [R`A\cup(B\cup C)`, "(∪ 'A' (∪ 'B' 'C'))"],
  [R`\{x\mid x>2\}`, "('x'> 2)"],
  [R`\{x|x>2\}`, "('x'> 2)"],
  [R`\{x:x>2\}`, "('x'> 2)"],
  ["{x|x>2}", "('x'> 2)"],
  [R`\{x\mid x>2,x<5\}`, "(list ('x'> 2) ('x'< 5))"],
  [R`\{x\in\mathbb{R}:x>2\}`, "('x'> 2)"],
  [R`\{a:a>b\}\cup\{c:c<d\}`, "(∪ ('a'> 'b') ('c'< 'd'))"],
  [R`|\{x:x>2\}|`, "(abs ('x'> 2))"],
  [R`\{a\}:b`, "(/ {'a'} 'b')"],
];

const IMPLICATIONS: Trees = [
  [R`a=1\implies b=2`, "('b'= 2)"],
  [R`a\implies b\implies c`, "'c'"],
  [R`\implies a`, "'a'"],
  [R`\therefore\implies a`, "'a'"],
];

const CONDITIONS: Trees = [
  [R`a\text{ where }b>0`, "'a'"],
  [R`a,\text{ where }b>0`, "'a'"],
  [R`a,,\text{ for }b>0`, "'a'"],
  [R`a (\text{if }b>0)`, "'a'"],
  [R`\implies a\text{ for }b`, "'a'"],
  [R`a,b\text{ with }b>0`, "(list 'a' 'b')"],
  ["a for b", "'a'"],
  ["a if b", "'a'"],
  ["a provided b", "'a'"],
  ["a unless b", "'a'"],
];

const ENVIRONMENTS: Trees = [
  [R`\begin{pmatrix}1&2\\3&4\end{pmatrix}`, "(matrix 1 2 | 3 4)"],
  [R`\begin{matrix}1\end{matrix}`, "(matrix 1)"],
  [R`\begin{bmatrix}1\\2\\\end{bmatrix}`, "(matrix 1 | 2)"],
  [R`\begin{Bmatrix}1\end{Bmatrix}`, "(matrix 1)"],
  [R`\begin{smallmatrix}1\end{smallmatrix}`, "(matrix 1)"],
  [R`\begin{psmallmatrix}1\end{psmallmatrix}`, "(matrix 1)"],
  [R`\begin{array}{cc}1&2\end{array}`, "(matrix 1 2)"],
  [R`\begin{array}[t]{c|c}1&2\end{array}`, "(matrix 1 2)"],
  [R`\begin{cases}x=1\\y=2\end{cases}`, "(list ('x'= 1) ('y'= 2))"],
  [R`\begin{cases}x=1,\\y=2\end{cases}`, "(list ('x'= 1) ('y'= 2))"],
  [R`\begin{cases}x=1\end{cases}`, "('x'= 1)"],
  [R`\begin{aligned}x&=1\\y&\le2\end{aligned}`, "(list ('x'= 1) ('y'≤ 2))"],
  [R`\begin{gather}x=1\end{gather}`, "('x'= 1)"],
  [R`\begin{gathered}x=1\end{gathered}`, "('x'= 1)"],
  [R`\begin{split}x&=1\end{split}`, "('x'= 1)"],
  [R`\begin{equation}x\end{equation}`, "'x'"],
];

describe.each([
  ["a bracket", BRACKETS],
  ["a list", LISTS],
  ["a relation", RELATIONS],
  ["a set", SETS],
  ["a chain of implications", IMPLICATIONS],
  ["an answer with its condition", CONDITIONS],
  ["an environment", ENVIRONMENTS],
])("%s", (_name, rows) => {
  it.each(rows)("%s is %s", (text, tree) => {
    expect(parsed(text)).toBe(tree);
  });
});

it.each([
  [""],
  ["."],
  [","],
  [",a"],
  ["a=b="],
  ["=a"],
  ["a b ]"],
  ["(a"],
  ["a)"],
  ["(a]"],
  ["[a)"],
  ["{a)"],
  ["(a}"],
  [R`\{a)`],
  [R`(a\}`],
  ["{}"],
  ["(a|b)"],
  [R`(a\mid b)`],
  [R`\{x:\}`],
  [R`\text{where }b`],
  [R`a\text{ for }b\implies c`],
  ["*a)"],
  ["("],
  ["(a,"],
  ["(a|"],
  [R`a\text{ what }b`],
  [R`a\text{ wherever }b`],
  [R`a\implies`],
  [R`a\implies\implies b`],
  ["a..."],
  ["a . b"],
  [R`A\cup`],
  [R`\cup A`],
  [R`\begin{pmatrix}1`],
  [R`\begin{pmatrix}1\end{bmatrix}`],
  [R`\begin{pmatrix}1,2\end{pmatrix}`],
  [R`\begin{pmatrix}x=1\end{pmatrix}`],
  [R`\begin{table}1\end{table}`],
  [R`\end{pmatrix}`],
  [R`\text{some words}`],
])("%j is no mathematics", (text) => {
  expect(parsed(text)).toBeUndefined();
});
