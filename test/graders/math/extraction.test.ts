import { describe, expect, it } from "vitest";
import type { GraderSpec } from "../../../src/graders/grader.js";
import { grade } from "../../../src/graders/index.js";

const R = String.raw;

const HOLDS: readonly (readonly [string, string])[] = [
  ["First \\boxed{1}, then \\boxed{2}.", "2"],
  ["so \\boxed 5", "5"],
  ["\\boxed{\\frac{1}{2}} is it", "1/2"],
  ["\\fbox{7}", "7"],
  ["$\\boxed{3}$ and $\\boxed{4}$", "3,4"],
  ["Step 1: \\boxed{3}.\n\nStep 2: \\boxed{4}", "4"],
  ["The answer is 42.", "42"],
  ["The final answer is: $x=3$", "3"],
  ["Answer: 7", "7"],
  ["**Answer:** 7", "7"],
  ["**Answer**: 7 apples", "7"],
  ["Final Answer:\n\n$$\\frac{3}{4}$$", "3/4"],
  ["**Final Answer**\n\nThe total is 12.", "12"],
  ["### Answer\n\n5", "5"],
  ["So the answer is $5$ because $x=2$ is excluded.", "5"],
  ["A resposta é 15.", "15"],
  ["Resposta final: 15", "15"],
  ["La respuesta es 15.", "15"],
  ["La respuesta final es $\\frac12$.", "1/2"],
  ["Die Antwort ist 15.", "15"],
  ["Die Antwort lautet: 15", "15"],
  ["Das Ergebnis ist 15.", "15"],
  ["La réponse est 15.", "15"],
  ["Réponse : 15", "15"],
  ["答案是15。", "15"],
  ["答案：15", "15"],
  ["所以答案为 $\\frac{1}{2}$。", "1/2"],
  ["最终答案是 (2,3)", "(2,3)"],
  ["因此，共有 15 个苹果。", "15"],
  ["blah\n#### 18", "18"],
  ["blah <<3*4=12>>\nA: 12", "12"],
  ["Q: what?\nA: 12 apples", "12"],
  ["The answer is B", "B"],
  ["...so there are **12** apples.", "12"],
  ['{"reasoning":"a","answer":"12"}', "12"],
  ['{"answer": "\\frac{1}{2}"}', "1/2"],
  ['```json\n{"reasoning": "x\ny", "answer": 5}\n```', "5"],
  ["We get x = 3 and y = 4, so x + y = 7.", "7"],
  ["Hence, the value is \\( \\frac{3}{4} \\).", "3/4"],
  ["The solutions are $x=1$ and $x=-2$.", "1,-2"],
  ["Therefore, $x \\in [1,2]$.", "[1,2]"],
  ["Thus x = 5", "5"],
  ["So the total cost is $5 + $3 = $8.", "8"],
  ["It takes 3 hours and 20 minutes, or 200 minutes in total.", "200"],
  ["The answer is not 5. The answer is 6.", "6"],
  ["answer is 9 boys", "9"],
  ["The answer is approximately 3.1416", "\\pi"],
  ["The correct answer is (C) 5.", "(C)"],
  ["The answer is 1,234.", "1234"],
  ["The answer is $1,234.56.", "1234.56"],
  ["The answer is 5 cm.", "5 cm"],
  ["The answer is -5.", "-5"],
  ["The answer is 3.5.", "3.5"],
  ["The answer is 3/4.", "3/4"],
  ["My answer: x = 2 or x = 3", "2,3"],
  ["The final answer is $\\boxed{}$ 5", "5"],
  ["The result is 10^3.", "1000"],
  ["The answer to the question is 12.", "12"],
  ["42 is the answer.", "42"],
  ["Thus $42$ is the final answer.", "42"],
  ["The answer is\n\n\\[ x^2 + 1 \\]", "x^2+1"],
  ["The answer is:\n- 12", "12"],
  ["Answer: The train takes 5 hours.", "5"],
  ["Answer = 5", "5"],
  ["ANSWER: 5", "5"],
  ["The answer is **5**.", "5"],
  ["The answer is `5`.", "5"],
  ["the answer is five", "5"],
  ["Therefore the answer should be 12.", "12"],
  ["The answer would be 12", "12"],
  ["The answer must be 12", "12"],
  ["The answer equals 12", "12"],
  ["The answers are 3 and 4.", "3,4"],
  ["Our final answer is therefore 12", "12"],
  ["Solution: x=4", "4"],
  ["Thus, the answer is $\\dfrac{1}{2}$, i.e., 0.5.", "1/2"],
  ["I hope this helps! The answer is 5. Let me know if you need the 3 steps explained.", "5"],
  ["\\[\\boxed{x = \\frac{-b \\pm \\sqrt{b^2-4ac}}{2a}}\\]", R`\frac{-b \pm \sqrt{b^2-4ac}}{2a}`],
  ["\\boxed{\\text{The answer is } 5}", "5"],
  ["\\boxed{5 \\text{ or } 6}", "5,6"],
  ["\\boxed{x=5,\\; y=6}", "(5,6)"],
  ["\\boxed{\\begin{array}{c} 5 \\end{array}}", "5"],
  ["\\boxed{$5$}", "5"],
  ["\\boxed{\\$5}", "5"],
  ["\\boxed{5}.\n\nNote: 3 other values were rejected.", "5"],
  ["We add them:\n = (2 + 4) + (−3 − 2)i = 6 − 5i.\n\nThus w = 6 − 5i.", "6-5i"],
  ["Hence the side is √66.\nNothing else fits, so we stop here with √66.", "\\sqrt{66}"],
  ["The chance that both happen is here ½ × ½ = ¼.", "1/4"],
  ["The largest area of the field in all is 20000/π square meters.", "20000/\\pi"],
  ["The three others fail, as we saw in step 2. So it must be\n\n(B).", "(B)"],
  ["Each answer: -2 points. He gave 56 right ones, so we end with 56.", "56"],
  ["ومنه نجد أن الناتج النهائي للعملية المطلوبة في السؤال يساوي ٩٢", "92"],
];

it.each(HOLDS)("%j holds %s", (response, target) => {
  expect(grade(response, target, { kind: "math" })).toMatchObject({ grade: "correct" });
});

describe("the place that a suite names", () => {
  it.each([
    ["boxed", "The answer is 4. \\boxed{5}", "5"],
    ["cue", "\\boxed{5} The answer is 4.", "4"],
    ["tag:answer", "\\boxed{5} <answer>4</answer>", "4"],
    ["json:result", '{"result": "x^2", "answer": "3"}', "x^2"],
    ["json:answer", '{"reasoning": "a\nb", "answer": "\\frac{1}{2}"}', "1/2"],
    ["json:answer", '{"answer": [1, 2], "note": "3"}', "1, 2"],
    ["line:####", "#### 3\n#### 4\nand 5 more", "4"],
    ["number", "It is 3 and then 4 of them.", "4"],
    ["whole", "x = 4", "4"],
  ])("%s", (answer_in, response, target) => {
    expect(grade(response, target, { kind: "math", answer_in })).toMatchObject({
      grade: "correct",
    });
  });
});

describe("a response that", () => {
  const spec: GraderSpec = { kind: "math" };
  it.each([
    ["says nothing", "I am thinking about it\nand about more."],
    ["has an empty box", "\\boxed{}"],
    ["is empty", "   "],
  ])("%s is unparsed", (_name, response) => {
    expect(grade(response, "5", spec).grade).toBe("unparsed");
  });

  it("declines is refused", () => {
    expect(grade("I'm sorry, but I can't help with that.", "5", spec).grade).toBe("refused");
  });
});

describe("a target that is itself a text", () => {
  it.each([
    ["\\boxed{2} and \\boxed{3}", "We find $n=2$ or $n=3$: $\\boxed{3}$, $\\boxed{2}$."],
    ["7", "There are 3 red and 4 blue, so the answer is 7."],
  ])("%s answers %s", (response, target) => {
    const spec: GraderSpec = { kind: "math", target_form: "response" };
    expect(grade(response, target, spec)).toMatchObject({ grade: "correct" });
  });
});

describe("a locale", () => {
  it.each([
    ["de", "3,14", "3.14", "correct"],
    ["de-AT", "1.234,5", "1234.5", "correct"],
    ["fr", "12 345,6", "12345.6", "correct"],
    ["en", "3,14", "3.14", "incorrect"],
    [undefined, "3,14", "3.14", "incorrect"],
    [undefined, "3,14", "14, 3", "correct"],
  ])("%s reads %s as %s: %s", (locale, answer, target, expected) => {
    const spec: GraderSpec = { kind: "math", form: "answer", ...(locale && { locale }) };
    expect(grade(answer, target, spec).grade).toBe(expected);
  });
});
