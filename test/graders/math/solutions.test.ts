import { beforeEach, describe, expect, it } from "vitest";
import { compare } from "../../../src/graders/math/compare.js";
import { sameSolutions } from "../../../src/graders/math/equations.js";
import { finiteSet } from "../../../src/graders/math/finite-sets.js";
import { components } from "../../../src/graders/math/relations.js";
import { isRealSet, solutionSet } from "../../../src/graders/math/solution-sets.js";
import type { Relation } from "../../../src/graders/math/tree.js";
import type { Verdict } from "../../../src/graders/math/verdict.js";
import { startWork } from "../../../src/graders/math/work.js";
import { nodeOf } from "./nodes.js";

const R = String.raw;

const relationOf = (text: string): Relation => {
  const node = nodeOf(text);
  if (node.kind !== "relation") throw new Error(`${text} is no relation`);
  return node;
};

/** The pieces in the usual notation, with ends as doubles, behind the symbol that they are about. */
const piecesOf = (text: string): string | undefined => {
  const set = solutionSet(nodeOf(text));
  if (set === undefined) return undefined;
  const at = (value: bigint): string => {
    const number = Number(value) / 2 ** 256;
    return Number.isFinite(number)
      ? String(Number(number.toFixed(6)))
      : `${number < 0 ? "-" : ""}oo`;
  };
  const pieces = set.pieces.map(
    ({ low, high }) =>
      `${low.closed ? "[" : "("}${at(low.at)},${at(high.at)}${high.closed ? "]" : ")"}`,
  );
  return `${set.symbol ?? ""}:${pieces.join("u")}`;
};

beforeEach(startWork);

describe("the set of real numbers", () => {
  it.each([
    ["x<3", "x:(-oo,3)"],
    [R`x\le3`, "x:(-oo,3]"],
    ["x>3", "x:(3,oo)"],
    [R`x\ge3`, "x:[3,oo)"],
    ["3<x", "x:(3,oo)"],
    [R`3\le x`, "x:[3,oo)"],
    ["3>x", "x:(-oo,3)"],
    [R`3\ge x`, "x:(-oo,3]"],
    [R`x\ne3`, "x:(-oo,3)u(3,oo)"],
    [R`3\ne x`, "x:(-oo,3)u(3,oo)"],
    ["x=3", "x:[3,3]"],
    ["3=x", undefined],
    [R`x\approx3`, undefined],
    [R`x<\infty`, "x:(-oo,oo)"],
    [R`x\le\infty`, "x:(-oo,oo)"],
    [R`x\ge-\infty`, "x:(-oo,oo)"],
    ["1<x<3", "x:(1,3)"],
    [R`1\le x<3`, "x:[1,3)"],
    ["3>x>1", "x:(1,3)"],
    ["3<x<1", "x:"],
    [R`1\le x\le1`, "x:[1,1]"],
    [R`1\le x<1`, "x:"],
    ["1<2x+1<7", "x:(0,3)"],
    ["7>1-2x>1", "x:(-3,0)"],
    [R`1-2x\le7`, "x:[-3,oo)"],
    [R`2x+1\ne7`, "x:(-oo,3)u(3,oo)"],
    ["2x+1=7", undefined],
    ["x+1<2x", "x:(1,oo)"],
    ["x<x+1", undefined],
    ["x^2<4", undefined],
    ["x^3-x<x^3", "x:(0,oo)"],
    [R`\frac{1}{x}<2`, undefined],
    [R`\sqrt{x}<2`, undefined],
    ["x(x-1)(x-2)+x<1", undefined],
    ["x<y", undefined],
    ["1<2", undefined],
    ["x<i", undefined],
    ["x<1/0", undefined],
    [R`x<\sqrt{2}`, "x:(-oo,1.414214)"],
    ["x<1, x>3", "x:(-oo,1)u(3,oo)"],
    ["x>1, x<3", "x:(1,3)"],
    ["x>1, x>3", "x:(3,oo)"],
    ["x>1, y<3", undefined],
    ["(1,5), x>3", "x:(3,5)"],
    ["x>1, x<y", undefined],
    [R`x\ge1, x\le1`, "x:[1,1]"],
    ["(1,2), (3,4)", ":(1,2)u(3,4)"],
    ["(1,3), (2,4)", ":(1,4)"],
    ["(1,3]", ":(1,3]"],
    ["[1,3)", ":[1,3)"],
    ["(3,1)", ":(3,1)"],
    ["(1,2,3)", undefined],
    ["(1,x)", undefined],
    [R`(-\infty,\infty)`, ":(-oo,oo)"],
    [R`[-\infty,\infty]`, ":(-oo,oo)"],
    [R`\{2,1\}`, ":[1,1]u[2,2]"],
    [R`\{2,a\}`, undefined],
    [R`\{2,2\}`, ":[2,2]"],
    [R`[1,2]\cup[3,4]`, ":[1,2]u[3,4]"],
    [R`[3,4]\cup[1,2]`, ":[1,2]u[3,4]"],
    [R`[1,2]\cup[2,3]`, ":[1,3]"],
    [R`[1,2)\cup[2,3]`, ":[1,3]"],
    [R`[1,2]\cup(2,3]`, ":[1,3]"],
    [R`[1,2)\cup(2,3]`, ":[1,2)u(2,3]"],
    [R`[1,5]\cup[2,3]`, ":[1,5]"],
    [R`(1,2)\cup[1,2]`, ":[1,2]"],
    [R`[1,2)\cup(1,2]`, ":[1,2]"],
    [R`(1,2]\cup[1,2)`, ":[1,2]"],
    [R`(1,2)\cup(1,2)`, ":(1,2)"],
    [R`(1,1)\cup(1,2)`, ":(1,2)"],
    [R`(2,1)\cup(3,4)`, ":(3,4)"],
    [R`[1,1)\cup(3,4)`, ":(3,4)"],
    [R`(1,1]\cup(3,4)`, ":(3,4)"],
    [R`(1,5)\cap(3,8)`, ":(3,5)"],
    [R`(1,5]\cap[5,8)`, ":[5,5]"],
    [R`(1,5)\cap[5,8)`, ":"],
    [R`(1,2)\cap(3,4)`, ":"],
    [R`[1,5]\setminus(2,3)`, ":[1,2]u[3,5]"],
    [R`[1,5]\setminus[2,3]`, ":[1,2)u(3,5]"],
    [R`[1,5]\setminus\{1\}`, ":(1,5]"],
    [R`[1,5]\setminus[1,5]`, ":"],
    [R`(-\infty,\infty)\setminus(0,\infty)`, ":(-oo,0]"],
    [R`(-\infty,\infty)\setminus(-\infty,0)`, ":[0,oo)"],
    [R`(-\infty,\infty)\setminus[0,1]`, ":(-oo,0)u(1,oo)"],
    [R`(1,2)\cup(a,b)`, undefined],
    [R`(a,b)\cup(1,2)`, undefined],
    [R`x\in(1,2)\cup(3,4)`, "x:(1,2)u(3,4)"],
    [R`x\in[1,2)`, "x:[1,2)"],
    ["5", undefined],
  ])("of %s is %s", (text, expected) => {
    expect(piecesOf(text)).toBe(expected);
  });

  it.each([
    ["x<3", true],
    [R`x\ne3`, true],
    ["1<x<3", true],
    [R`[1,2]\cup[3,4]`, true],
    ["x<1, x>3", true],
    ["1, x>3", true],
    ["(x<1, 2)", false],
    ["x=3", false],
    ["x=3, x=4", false],
    ["(1,2)", false],
    ["[1,2]", false],
    ["1, 2", false],
    ["5", false],
  ])("is all that %s can mean: %s", (text, expected) => {
    expect(isRealSet(nodeOf(text))).toBe(expected);
  });
});

describe("finite sets", () => {
  it.each([
    [R`\{1,2\}`, 2],
    [R`\{a,b\}\cup\{b,c\}`, 3],
    [R`\{a,b\}\cap\{b,c\}`, 1],
    [R`\{a,b\}\cap\{c,d\}`, 0],
    [R`\{a,b,c\}\setminus\{b\}`, 2],
    [R`\{a\}\cup\{b\}\cup\{c\}`, 3],
    [R`\{a,b\}\cup(c,d)`, undefined],
    [R`(a,b)\cup\{c\}`, undefined],
    ["(1,2)", undefined],
    ["1, 2", undefined],
    ["5", undefined],
  ])("%s has members: %s", (text, count) => {
    const set = finiteSet(nodeOf(text), compare);
    expect(set?.items.length).toBe(count);
    if (set !== undefined) expect([set.open, set.close]).toEqual(["{", "}"]);
  });
});

describe("the components of an equation between lists", () => {
  it.each([
    ["(p,q)=(3,2)", 2],
    ["(p,q,r)=(3,2,1)", 3],
    ["(p,q)=(3,2,1)", undefined],
    ["(p,q)=3", undefined],
    ["p=(3,2)", undefined],
    ["p=3", undefined],
    ["(p,q)=(3,2)=(r,s)", undefined],
    [R`(p,q)\approx(3,2)`, undefined],
  ])("%s: %s", (text, count) => {
    const parts = components(relationOf(text));
    expect(parts?.length).toBe(count);
    for (const part of parts ?? []) {
      expect([part.kind, part.sides.length, part.operators]).toEqual(["relation", 2, ["="]]);
    }
  });
});

describe("the solutions of two relations", () => {
  it.each<[string, string, Verdict]>([
    ["x+y=2", "2x+2y=4", "equation"],
    ["x+y=2", "-x-y=-2", "equation"],
    ["x+y=2", "2x+2y=5", "different"],
    ["x+y=2", R`x+y\ne2`, "different"],
    ["x+y=2", "ix+iy=2i", "equation"],
    [R`x+y\ne2`, R`-x-y\ne-2`, "equation"],
    ["x+y<2", "2x+2y<4", "equation"],
    ["x+y<2", "2x+2y>4", "different"],
    ["x+y<2", "-x-y>-2", "equation"],
    ["x+y<2", "-x-y<-2", "different"],
    [R`x+y\le2`, R`-x-y\ge-2`, "equation"],
    [R`x+y\le2`, "-x-y>-2", "different"],
    [R`x+y\le2`, "x+y<2", "different"],
    ["x+y>2", "-x-y<-2", "equation"],
    [R`x+y\ge2`, R`-x-y\le-2`, "equation"],
    ["x+y<2", "ix+iy<2i", "different"],
    ["x+y<2", "ix+iy>2i", "different"],
    ["x+y<2<z", "x+y<2", "different"],
    ["x+y<2", "x+y<2<z", "different"],
    [R`\pi x=\pi y`, "x=y", "equation"],
    [R`\pi x=\pi y`, "x=2y", "different"],
    [R`x^2=y^2`, "x=y", "different"],
    ["x-x=0", "x-y=0", "different"],
    ["x-y=0", "x-x=0", "undecided"],
    [R`\arcsin(x+9)=y`, R`2\arcsin(x+9)=2y`, "undecided"],
    [R`\sqrt{x}=\sqrt{2}y`, R`\sqrt{2x}=2y`, "equation"],
  ])("%s and %s: %s", (a, b, verdict) => {
    expect(sameSolutions(relationOf(a), relationOf(b))).toBe(verdict);
  });
});
