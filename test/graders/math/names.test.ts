import { describe, expect, it } from "vitest";
import { namedList, namedValue } from "../../../src/graders/math/names.js";
import { tryParse } from "../../../src/graders/math/parse.js";
import { startWork } from "../../../src/graders/math/work.js";
import { treeText } from "./tree-text.js";

const R = String.raw;

/** "name: value; rounded value", with "?" for a computation, or undefined for what states nothing. */
const named = (text: string): string | undefined => {
  startWork();
  const node = tryParse(text);
  if (node?.kind !== "relation") throw new Error(`no relation: ${text}`);
  const found = namedValue(node);
  return (
    found &&
    `${found.name === undefined ? "?" : treeText(found.name)}: ${found.values.map(treeText).join("; ")}`
  );
};

describe("a relation that states a value", () => {
  it.each([
    ["x=5", "'x': 5"],
    ["i=5", "i: 5"],
    ["e=5", "e: 5"],
    ["AB=5", "(* 'A' 'B'): 5"],
    ["f(x)=5", "(* 'f' 'x'): 5"],
    ["f(x,2)=5", "(* 'f' ('x', 2)): 5"],
    ["f(x+1)=5", "(* 'f' (+ 'x' 1)): 5"],
    [R`\frac{a}{b}=5`, "(/ 'a' 'b'): 5"],
    [R`\sin A=5`, "(sin 'A'): 5"],
    [R`\sin^2 A=5`, "(^ (sin 'A') 2): 5"],
    ["|z|=5", "(abs 'z'): 5"],
    ["(p,q)=(3,2)", "('p', 'q'): (3, 2)"],
    ["((p,q),r)=5", "(('p', 'q'), 'r'): 5"],
    [R`a+b=\pi`, "?: pi"],
    ["5=x", "'x': 5"],
    ["2+3=x", "'x': (+ 2 3)"],
    ["x=y=5", "'x': 5"],
    ["x=2+3=5", "'x': 5"],
    [R`x\in[1,2]`, "'x': [1, 2]"],
    ["2+3=5", "?: 5"],
    ["a+b=7", "?: 7"],
    [R`\pi=x`, "'x': pi"],
    [R`\frac{a}{b}\cdot c = 5`, "(* (/ 'a' 'b') 'c'): 5"],
  ])("%s is %s", (text, expected) => {
    expect(named(text)).toBe(expected);
  });

  it.each([
    ["2x=10"],
    ["x^2=4"],
    ["x+y=0"],
    ["x+1=5"],
    ["x+y=z"],
    ["x<5"],
    ["x>5"],
    ["x=y<5"],
    [R`x\ne5`],
    ["2(x)=5"],
    [R`\frac{a}{2}=5`],
    [R`\frac{2}{a}=5`],
  ])("%s is to be solved", (text) => {
    expect(named(text)).toBeUndefined();
  });
});

describe("what cannot be a name", () => {
  it.each([
    [R`\pi=5`, "?: 5"],
    [R`\infty=5`, "?: 5"],
    [R`\sin 2=5`, "?: 5"],
    [R`\sin^2 2=5`, "?: 5"],
    ["()=5", "?: 5"],
    ["(2,3)=5", "?: 5"],
    ["2^3=8", "?: 8"],
    [R`\frac{1}{2}=0.5`, "?: 1/2"],
    [R`\frac{1}{\sin 2}=0.5`, "?: 1/2"],
  ])("%s is %s", (text, expected) => {
    expect(named(text)).toBe(expected);
  });

  it.each([
    ["(x,2)=5"],
    ["x^2=5"],
    ["xy+1=0"],
    ["x2=5"],
    ["x2^x=5"],
    ["x(2)=5"],
    ["x(2+3)=5"],
    ["2x=5"],
  ])("%s names nothing", (text) => {
    expect(named(text)).toBeUndefined();
  });
});

describe("an approximation", () => {
  it.each([
    [R`x=\frac13\approx0.33`, "'x': (/ 1 3); 33/100"],
    [R`x=\frac13\approx0.35`, "'x': (/ 1 3)"],
    [R`x=\frac13\approx0.33\approx0.3`, "'x': (/ 1 3); 3/10"],
    [R`x=\frac a3\approx0.33`, "'x': (/ 'a' 3)"],
    [R`x\approx0.33`, "'x': 33/100"],
    [R`x\approx y=0.33`, "'x': 33/100"],
    [R`\frac13\approx0.33`, "?: (/ 1 3); 33/100"],
    [R`x+y\approx0.33`, "?: 33/100"],
    [R`x=y=\frac13\approx0.33`, "'x': (/ 1 3); 33/100"],
  ])("%s is %s", (text, expected) => {
    expect(named(text)).toBe(expected);
  });
});

describe("a list of named values", () => {
  const listed = (text: string): string | undefined => {
    const node = tryParse(text);
    if (node?.kind !== "sequence") throw new Error(`no list: ${text}`);
    const found = namedList(node, (a, b) => treeText(a) === treeText(b));
    return found?.values.map(treeText).join();
  };

  it.each([
    ["x=1, y=2", "1,2"],
    ["x=1, x=2", "1,2"],
    ["x=1, 2", "1,2"],
    ["x=1, 2, 3", "1,2,3"],
    ["x=1, 2, x=3", "1,2,3"],
    ["x=1, y=2, z=3", "1,2,3"],
    [R`x=\frac13\approx0.33, y=2`, "(/ 1 3),2"],
    ["x=1, y=2, 3", undefined],
    ["1, x=2", undefined],
    ["1, 2", undefined],
    ["x=1, y<2", undefined],
    ["x=1, 2y=2", undefined],
    ["x=1, 2+3=5", undefined],
    ["2+3=5, x=1", undefined],
  ])("%s: %s", (text, expected) => {
    expect(listed(text)).toBe(expected);
  });
});
