import { describe, expect, it } from "vitest";
import type { GraderSpec } from "../../../src/graders/grader.js";
import { literal } from "../../../src/graders/literal/grade.js";

const graded = (response: string, target: unknown, spec: Partial<GraderSpec> = {}) =>
  literal.grade(response, target, { kind: "literal", ...spec });

/** What was read, and why; else the grade. */
const told = (response: string, target: unknown, spec: Partial<GraderSpec> = {}) => {
  const result = graded(response, target, spec);
  return "extracted" in result
    ? `${result.grade} ${result.extracted} | ${result.reason}`
    : `${result.grade} | ${result.reason}`;
};

const EQUAL = "equal values (python-equality)";
const SIDE = "equal values (right-side)";
const BARE = "equal (lost-quotes)";
const OTHER = "different values";

describe("a bare answer", () => {
  const answer = (response: string, target: unknown) => told(response, target, { form: "answer" });

  it.each([
    ["[1, 2]", "[1,2]", `correct [1, 2] | bare answer: ${EQUAL}`],
    [" `[1, 2]`. ", "[1,2]", `correct [1, 2] | bare answer: ${EQUAL}`],
    ["**[1, 2]**.", "[1,2]", `correct [1, 2] | bare answer: ${EQUAL}`],
    ["f(1) == 3", "3", `correct 3 | bare answer: ${SIDE}`],
    ["**f(1) == 3**", "3", `correct 3 | bare answer: ${SIDE}`],
    ["```python\n[1, 2]\n```", "[1,2]", `correct [1, 2] | bare answer: ${EQUAL}`],
    ["```\n\n [1, 2] \n\n```", "[1,2]", `correct [1, 2] | bare answer: ${EQUAL}`],
    ["ab", "'ab'", `correct ab | bare answer: ${BARE}`],
    ["`ab`", "'ab'", `correct ab | bare answer: ${BARE}`],
    ["f(1) == ab", "'ab'", `correct ab | bare answer: ${BARE}`],
    ["'ab'.", "'ab'", `correct 'ab' | bare answer: ${EQUAL}`],
    ["**'ab'**", "'ab'", `correct 'ab' | bare answer: ${EQUAL}`],
    ["**1.5**", "1.5", `correct 1.5 | bare answer: ${EQUAL}`],
    ["[1]", " [1] ", `correct [1] | bare answer: ${EQUAL}`],
    ["ab", " 'ab' ", `correct ab | bare answer: ${BARE}`],
    ["'ab'", "ab", `correct 'ab' | bare answer: ${EQUAL}`],
    ["ab", "ab", `correct ab | bare answer: ${BARE}`],
    ["a\\nb", "'a\\nb'", `correct a\\nb | bare answer: ${BARE}`],
    ["a\nb", "'a\\nb'", `correct a\nb | bare answer: ${BARE}`],
    ["aAb", "'''a\\x41b'''", `correct aAb | bare answer: ${BARE}`],
    ["[1, 3]", "[1,2]", `incorrect [1, 3] | bare answer: ${OTHER}`],
    ["f(1) == 4", "3", `incorrect 4 | bare answer: ${OTHER}`],
    ["ab", "3", "incorrect ab | bare answer: no literal, and no equal string"],
    ["`ab`", "'abc'", "incorrect ab | bare answer: no literal, and no equal string"],
    ["", "3", "incorrect  | bare answer: no literal, and no equal string"],
    // Quotes belong to a literal, and so does all that stands between them.
    ["'ab'c", "'ab'", "incorrect 'ab'c | bare answer: no literal, and no equal string"],
    ["'`ab`'", "'ab'", `incorrect '\`ab\`' | bare answer: ${OTHER}`],
    ['"**ab**"', "'ab'", `incorrect "**ab**" | bare answer: ${OTHER}`],
    ["`a` or `b`", "'a'", "incorrect `a` or `b` | bare answer: no literal, and no equal string"],
    // A target of two joined strings has its value bare, not its signs.
    ["ab", "'a' 'b'", `correct ab | bare answer: ${BARE}`],
    ["a' 'b", "'a' 'b'", "incorrect a' 'b | bare answer: no literal, and no equal string"],
    ["'ab", "r'ab'", "incorrect 'ab | bare answer: no literal, and no equal string"],
    ["ab", "r'ab'", `correct ab | bare answer: ${BARE}`],
    ["ab", "b'ab'", "incorrect ab | bare answer: no literal, and no equal string"],
    ["None", "'None'", `correct None | bare answer: ${BARE}`],
  ])("%j against %s is %s", (response, target, expected) => {
    expect(answer(response, target)).toBe(expected);
  });

  it.each([
    ["[1, 2]", [1, 2], "correct"],
    ["(1, 2)", [1, 2], "incorrect"],
    ["true", true, "correct"],
    ["{'a': None}", { a: null }, "correct"],
    ["1", { a: null }, "incorrect"],
  ])("%j against the JSON value %j is %s", (response, target, expected) => {
    expect(graded(response, target, { form: "answer" }).grade).toBe(expected);
  });

  it("has a score of 1 or 0", () => {
    expect(graded("3", "3", { form: "answer" })).toMatchObject({ score: 1 });
    expect(graded("4", "3", { form: "answer" })).toMatchObject({ score: 0 });
  });

  it("may be any of the aliases", () => {
    const spec = { form: "answer", aliases: ["[2]", "'b'"] } as const;
    expect(graded("[2]", "1", spec).grade).toBe("correct");
    expect(graded("b", "1", spec).grade).toBe("correct");
    expect(graded("1", "1", spec).grade).toBe("correct");
    expect(graded("c", "1", spec).grade).toBe("incorrect");
  });

  it("is ungraded where it is too long, or its target too deep", () => {
    const long = "x".repeat(100_000);
    expect(graded(long, `'${"x"}'`, { form: "answer" }).grade).toBe("incorrect");
    expect(graded(`${long}x`, "'x'", { form: "answer" })).toEqual({
      grade: "ungraded",
      reason: "too large",
    });
    expect(graded("1", "[".repeat(99), { form: "answer" }).grade).toBe("ungraded");
  });
});

describe("a place of answers", () => {
  it.each([
    ["<answer>[1, 2]</answer>", `correct [1, 2] | <answer>: ${EQUAL}`],
    ["[ANSWER][1, 2][/ANSWER]", `correct [1, 2] | <answer>: ${EQUAL}`],
    ["[answer] [9] [/answer] [ANSWER]\n[1, 2]\n[/ANSWER]", `correct [1, 2] | <answer>: ${EQUAL}`],
    ["<ANSWER>[1, 2]</Answer> and [9]", `correct [1, 2] | <answer>: ${EQUAL}`],
    ['{"answer": "[1, 2]"}', `correct [1, 2] | field "answer": ${EQUAL}`],
    ["so \\boxed{[1, 2]}", `correct [1, 2] | boxed: ${EQUAL}`],
    ["<answer>[1, 2]</answer> \\boxed{[9]}", `correct [1, 2] | <answer>: ${EQUAL}`],
    ['{"answer": [1, 2]} \\boxed{[9]}', `correct [1, 2] | field "answer": ${EQUAL}`],
    ["<answer>[9]</answer> [1, 2]", `incorrect [9] | <answer>: ${OTHER}`],
    ["<answer>x</answer> [1, 2]", "incorrect x | <answer>: no literal, and no equal string"],
    // Tags that were left open, or closed alone, hold nothing that is sure.
    ["We close it with [/ANSWER] and say no more", "unparsed | no answer was found"],
    ["[ANSWER]", "incorrect [ANSWER] | whole answer: no literal, and no equal string"],
    ["</answer>", "incorrect </answer> | whole answer: no literal, and no equal string"],
  ])("in %j: %s", (response, expected) => {
    expect(told(response, "[1, 2]")).toBe(expected);
  });

  it.each([
    ["out:\nx\n[1, 2]", "line:[1", 'incorrect , 2] | line "[1": no literal, and no equal string'],
    ["Output: [1, 2]\nDone", "line:Output:", `correct [1, 2] | line "Output:": ${EQUAL}`],
    ["<out>[1, 2]</out>", "tag:out", `correct [1, 2] | <out>: ${EQUAL}`],
    ["<out>[1, 2]", "tag:out", `correct [1, 2] | <out>: ${EQUAL}`],
    ["[out][1, 2][/out] \\boxed{3}", "boxed|tag:out", "incorrect 3 | boxed: different values"],
    ["[out][1, 2][/out]", "boxed|tag:out", `correct [1, 2] | <out>: ${EQUAL}`],
    ['{"out": [1, 2]}', "json:out", `correct [1, 2] | field "out": ${EQUAL}`],
    ["[1, 2]", "json:out", `correct [1, 2] | whole answer: ${EQUAL}`],
    ["[1, 3]", "json:out", `incorrect [1, 3] | whole answer: ${OTHER}`],
    // Where a place is asked for, prose is not searched.
    ["It returns [1, 2].", "json:out", "unparsed | no answer was found"],
  ])("%j, asked for in %s: %s", (response, answer_in, expected) => {
    expect(told(response, "[1, 2]", { answer_in })).toBe(expected);
  });

  it("keeps the white space of a JSON string, and of nothing else", () => {
    expect(told('{"answer": " ab"}', "' ab'")).toBe(`correct  ab | field "answer": ${BARE}`);
    expect(graded('{"answer": " ab"}', "'ab'").grade).toBe("incorrect");
    expect(graded("<answer> ab </answer>", "'ab'").grade).toBe("correct");
    expect(graded('{"answer": ab }', "'ab'").grade).toBe("correct");
  });
});

describe("prose", () => {
  const LONG = "We go through the loop, one step at a time, and see what it does to the list.";

  it.each([
    [
      `${LONG}\nassert f(2) == [1, 2]\nand that was all there is.`,
      `correct [1, 2] | assertion: ${SIDE}`,
    ],
    [
      `${LONG}\n>>> f(2) == [1, 2]\nand that was all there is.`,
      `correct [1, 2] | assertion: ${SIDE}`,
    ],
    [
      `${LONG}\nrun(2) == [1, 2]\nand that was all there is.`,
      `correct [1, 2] | assertion: ${SIDE}`,
    ],
    [`assert f(2) == [9]\n  assert f(2) == [1, 2]\n${LONG}`, `correct [1, 2] | assertion: ${SIDE}`],
    [
      "```\n[9]\n```\nNo:\n```py\n[1, 2]\n```\nThat was all.",
      `correct [1, 2] | code block: ${EQUAL}`,
    ],
    ["```c++ \n[1, 2]  ```\nThat was all of it.", `correct [1, 2] | code block: ${EQUAL}`],
    ["The answer is [9].\nThe output is: [1, 2]", `correct [1, 2] | final statement: ${EQUAL}`],
    ["It takes [9]. So the output is [1, 2].", `correct [1, 2] | final statement: ${EQUAL}`],
    ["The input is [9]. The output is [1, 2].", `correct [1, 2] | final statement: ${EQUAL}`],
    ["The value is `[1, 2]`. This is so since x is 3.", `correct [1, 2] | code span: ${EQUAL}`],
    ["It returns [1, 2].", `correct [1, 2] | final statement: ${EQUAL}`],
    ["So it returned\n[1, 2]", `correct [1, 2] | final statement: ${EQUAL}`],
    ["This evaluates to [1, 2]", `correct [1, 2] | final statement: ${EQUAL}`],
    ["The result will be [1, 2]", `correct [1, 2] | final statement: ${EQUAL}`],
    ["It prints: [1, 2]", `correct [1, 2] | final statement: ${EQUAL}`],
    ["The value = [1, 2]", `correct [1, 2] | final statement: ${EQUAL}`],
    ["We get `[9]`, no, we get `[1, 2]` out of it all.", `correct [1, 2] | code span: ${EQUAL}`],
    [`${LONG}\n\n[1, 2]\n\n`, `correct [1, 2] | last line: ${EQUAL}`],
    [`${LONG}\n[1, 3]`, `incorrect [1, 3] | last line: ${OTHER}`],
    ["It returns [2, 1].", `incorrect [2, 1] | final statement: ${OTHER}`],
    // Two or three words alone are an answer; more are prose.
    [" ab cd ef ", "incorrect ab cd ef | whole answer: no literal, and no equal string"],
    ["[1,\n 2,\n 3,\n 5]", `incorrect [1,\n 2,\n 3,\n 5] | whole answer: ${OTHER}`],
    [`${LONG}\n${LONG}\n[1, 2]`, `correct [1, 2] | last line: ${EQUAL}`],
    [
      `${LONG}\nwe find f(2) == [1, 2]\nand that was all there was.`,
      "unparsed | no answer was found",
    ],
    ["a b c d", "unparsed | no answer was found"],
    [LONG, "unparsed | no answer was found"],
    [
      `${"x".repeat(120)}`,
      `incorrect ${"x".repeat(120)} | whole answer: no literal, and no equal string`,
    ],
    [`${"x".repeat(121)}`, "unparsed | no answer was found"],
    ["a\nb", "unparsed | no answer was found"],
    ["", "unparsed | no answer was found"],
    // No literal is left of what is said of one.
    [
      "The list [1, 2] is what goes in, not what comes out of it.",
      "unparsed | no answer was found",
    ],
  ])("%j: %s", (response, expected) => {
    expect(told(response, "[1, 2]")).toBe(expected);
  });

  it("may be the string that was asked for, without its quotes", () => {
    expect(told(LONG, `'${LONG}'`)).toBe(`correct ${LONG} | whole answer: ${BARE}`);
    expect(told(`  ${LONG}\n`, `'${LONG}'`)).toBe(`correct ${LONG} | whole answer: ${BARE}`);
    expect(told(`${LONG} x`, `'${LONG}'`)).toBe("unparsed | no answer was found");
    // A string is not read from the words of a statement.
    expect(told("We know that the output is ab of course.", "'ab of course.'")).toBe(
      "unparsed | no answer was found",
    );
  });

  it("is searched in its last 4000 characters for statements, and its last 100000 for blocks", () => {
    const words = (count: number) => "so it goes on, ".repeat(count / 15);
    expect(told(`It returns [1, 2]\n${words(3000)}`, "[1, 2]")).toContain("correct");
    expect(told(`It returns [1, 2]\n${words(4500)}`, "[1, 2]")).toContain("unparsed");
    expect(told(`\`[1, 2]\` we get\n${words(4500)}`, "[1, 2]")).toContain("unparsed");
    expect(told(`\`\`\`\n[1, 2]\n\`\`\`\n${words(90_000)}`, "[1, 2]")).toContain("correct");
    expect(told(`\`\`\`\n[1, 2]\n\`\`\`\n${words(105_000)}`, "[1, 2]")).toContain("unparsed");
  });
});
