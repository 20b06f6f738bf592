import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { grade } from "../../../src/graders/index.js";
import { commuted, expanded, expressions, plain } from "./expressions.js";

const graded = (answer: string, target: string): string =>
  grade(answer, target, { kind: "math", form: "answer" }).grade;

const whole = fc.integer({ min: 1, max: 999 });
const factor = fc.integer({ min: 2, max: 9 });

/** Ways to write p/q, for p and q that are given with a spare factor. */
const FRACTIONS: Readonly<Record<string, (p: number, q: number, k: number) => string>> = {
  "with a slash": (p, q) => `${p}/${q}`,
  "as \\frac": (p, q) => `\\frac{${p}}{${q}}`,
  "as \\dfrac": (p, q) => `\\dfrac{${p}}{${q}}`,
  "as \\tfrac in dollars": (p, q) => `$\\tfrac{${p}}{${q}}$`,
  "in \\( \\)": (p, q) => `\\(\\frac{${p}}{${q}}\\)`,
  "in display math": (p, q) => `\\[ \\frac{${p}}{${q}} \\]`,
  boxed: (p, q) => `\\boxed{\\frac{${p}}{${q}}}`,
  "in \\text": (p, q) => `\\text{${p}/${q}}`,
  "with a scaled fraction": (p, q, k) => `\\frac{${p * k}}{${q * k}}`,
  "with two signs": (p, q) => `-\\frac{-${p}}{${q}}`,
  "as a product": (p, q) => `${p} \\cdot \\frac{1}{${q}}`,
  "as a division": (p, q) => `${p} \\div ${q}`,
  "as a power": (p, q) => `${p} \\cdot ${q}^{-1}`,
  "as a sum": (p, q) => `\\frac{${p - 1}}{${q}} + \\frac{1}{${q}}`,
  "with a name": (p, q) => `x = \\frac{${p}}{${q}}`,
  "named from the right": (p, q) => `\\frac{${p}}{${q}} = x`,
  "with a chain": (p, q, k) => `x = \\frac{${p * k}}{${q * k}} = \\frac{${p}}{${q}}`,
  "with spaces": (p, q) => `\\, \\frac { ${p} } { ${q} } \\!`,
  "in brackets": (p, q) => `\\left( \\frac{${p}}{${q}} \\right)`,
  "under a root": (p, q) => `\\sqrt{\\frac{${p * p}}{${q * q}}}`,
  "as a cube root": (p, q) => `\\sqrt[3]{\\frac{${p ** 3}}{${q ** 3}}}`,
  "in percent": (p, q) => `\\frac{${p * 100}}{${q}}\\%`,
  "with a full stop": (p, q) => `${p}/${q}.`,
  "with wide digits": (p, q) =>
    `${p}／${q}`.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
  "with a unit": (p, q) => `\\frac{${p}}{${q}} \\text{ cm}`,
  "as a mixed number": (p, q) =>
    p % q === 0 || p < q ? `${p}/${q}` : `${Math.floor(p / q)}\\frac{${p % q}}{${q}}`,
};

describe("a fraction is itself, however it is written:", () => {
  it.each(Object.entries(FRACTIONS))("%s", (_name, write) => {
    fc.assert(
      fc.property(whole, whole, factor, (p, q, k) => {
        expect(graded(write(p, q, k), `\\frac{${p}}{${q}}`)).toBe("correct");
        expect(graded(`${p}/${q}`, write(p, q, k))).toBe("correct");
      }),
      { numRuns: 60 },
    );
  });

  it.each(Object.entries(FRACTIONS))("and is not its neighbour: %s", (_name, write) => {
    fc.assert(
      fc.property(whole, whole, factor, (p, q, k) => {
        expect(graded(write(p, q, k), `\\frac{${p + 1}}{${q}}`)).toBe("incorrect");
        expect(graded(write(p, q, k), `-\\frac{${p}}{${q}}`)).toBe("incorrect");
      }),
      { numRuns: 30 },
    );
  });
});

describe("an expression is itself", () => {
  it.each([
    ["commuted", commuted],
    ["expanded", expanded],
    ["with minus twice", (node: Parameters<typeof plain>[0]) => `-(-(${plain(node)}))`],
    ["times one", (node: Parameters<typeof plain>[0]) => `\\frac{3(${plain(node)})}{3}`],
    ["plus and minus a term", (node: Parameters<typeof plain>[0]) => `${plain(node)}+7z-7z`],
    ["squared under a root", (node: Parameters<typeof plain>[0]) => `\\sqrt{(${plain(node)})^2}`],
    ["in exp and ln", (node: Parameters<typeof plain>[0]) => `\\ln(e^{${plain(node)}})`],
  ])("%s", (name, write) => {
    fc.assert(
      fc.property(expressions, (node) => {
        const verdict = graded(write(node), plain(node));
        // e to a large power is beyond the budget, and said to be.
        if (name === "in exp and ln" && verdict === "ungraded") return;
        expect(verdict).toBe("correct");
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ["plus one", (text: string) => `${text} + 1`],
    ["plus a millionth", (text: string) => `${text} + 10^{-6}`],
    ["plus 10^-30", (text: string) => `${text} + 10^{-30}`],
    ["with another sign", (text: string) => `-(${text})`],
    ["doubled", (text: string) => `2(${text})`],
    ["times another symbol", (text: string) => `z(${text})`],
  ])("and is not itself %s", (_name, change) => {
    fc.assert(
      fc.property(expressions, (node) => {
        expect(graded(change(plain(node)), plain(node))).toBe("incorrect");
      }),
      { numRuns: 60 },
    );
  });
});

describe("lists", () => {
  const members = fc.uniqueArray(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 8 });

  it("have no order as sets, and one as tuples", () => {
    fc.assert(
      fc.property(members, (numbers) => {
        const turned = numbers.toReversed();
        expect(graded(`\\{${turned}\\}`, `\\{${numbers}\\}`)).toBe("correct");
        expect(graded(turned.join(", "), numbers.join(","))).toBe("correct");
        expect(graded(turned.map((n) => `x = ${n}`).join(" or "), numbers.join(", "))).toBe(
          "correct",
        );
        expect(graded(`(${turned})`, `(${numbers})`)).toBe("incorrect");
        expect(graded(`\\{${[...numbers, 51]}\\}`, `\\{${numbers}\\}`)).toBe("incorrect");
        expect(graded(`\\{${numbers.slice(1)}\\}`, `\\{${numbers}\\}`)).toBe("incorrect");
      }),
      { numRuns: 60 },
    );
  });
});

describe("intervals", () => {
  const ends = fc
    .tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 50 }))
    .map(([from, width]) => [from, from + width] as const);

  it("are their inequalities, and their brackets count", () => {
    fc.assert(
      fc.property(ends, ([a, b]) => {
        expect(graded(`${a} \\le x < ${b}`, `[${a}, ${b})`)).toBe("correct");
        expect(graded(`${b} > x \\ge ${a}`, `[${a}, ${b})`)).toBe("correct");
        expect(graded(`${2 * a} \\le 2x < ${2 * b}`, `[${a}, ${b})`)).toBe("correct");
        expect(graded(`[${a},${b}] \\setminus \\{${b}\\}`, `[${a}, ${b})`)).toBe("correct");
        expect(graded(`[${a},${b}] \\setminus \\{${b}\\}`, `${a} \\le t < ${b}`)).toBe("correct");
        expect(graded(`(${a}, ${b})`, `[${a}, ${b})`)).toBe("incorrect");
        expect(graded(`[${a}, ${b}]`, `[${a}, ${b})`)).toBe("incorrect");
        expect(graded(`[${a}, ${b + 1})`, `[${a}, ${b})`)).toBe("incorrect");
        expect(
          graded(`x < ${a} \\text{ or } x \\ge ${b}`, `(-\\infty,${a})\\cup[${b},\\infty)`),
        ).toBe("correct");
      }),
      { numRuns: 40 },
    );
  });
});

describe("roots", () => {
  it("are equal simplified and rationalised, and only then", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 30 }), fc.integer({ min: 2, max: 30 }), (a, n) => {
        fc.pre(!Number.isInteger(Math.sqrt(n)));
        expect(graded(`\\sqrt{${a * a * n}}`, `${a}\\sqrt{${n}}`)).toBe("correct");
        expect(graded(`\\frac{${a}}{\\sqrt{${n}}}`, `\\frac{${a}\\sqrt{${n}}}{${n}}`)).toBe(
          "correct",
        );
        expect(
          graded(`\\frac{1}{${a}+\\sqrt{${n}}}`, `\\frac{${a}-\\sqrt{${n}}}{${a * a - n}}`),
        ).toBe(a * a === n ? "incorrect" : "correct");
        expect(graded(`${a}\\sqrt{${n + 1}}`, `${a}\\sqrt{${n}}`)).toBe("incorrect");
        expect(graded(`${a}`, `${a}\\sqrt{${n}}`)).toBe("incorrect");
        expect(graded(`${n}\\sqrt{${a}}`, `${n}\\sqrt{${a}} + 10^{-40}`)).toBe("incorrect");
      }),
      { numRuns: 60 },
    );
  });
});

it("every text is its own answer", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", minLength: 1, maxLength: 80 }), (text) => {
      expect(graded(text, text)).toBe("correct");
    }),
    { numRuns: 500 },
  );
});

it("a comparison is symmetric between numbers, roots and lists", () => {
  const atom = fc.constantFrom("2", "-2", "1/2", "0.5", "\\sqrt{2}", "1.4142", "\\pi", "50\\%", "x", "(1,2)", "1,2", "\\{1,2\\}", "[1,2]", "x=2", "\\pm 2", "2_5", "\\infty"); // biome-ignore format: a list
  fc.assert(
    fc.property(atom, atom, (a, b) => {
      expect(graded(a, b)).toBe(graded(b, a));
    }),
    { numRuns: 600 },
  );
});
