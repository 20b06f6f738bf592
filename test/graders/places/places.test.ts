import { describe, expect, it } from "vitest";
import { grade } from "../../../src/graders/index.js";

const graded = (response: string, target: string, answer_in?: string) =>
  grade(response, target, { kind: "math", ...(answer_in !== undefined && { answer_in }) });

describe("a final statement", () => {
  it.each([
    ["So the answer is \\[ 12 \\]", "12"],
    ["The answer is\n\\[\n\\frac{3}{4}\n\\]\nas was to be shown.", "3/4"],
    ["The final answer is $$ x^2 + 1 $$", "x^2+1"],
    ["Therefore, the answer is $7$. I checked it with 3 other methods.", "7"],
    ["The answer is: 42.", "42"],
    ["The answer is 5, since 2 + 3 = 5.", "5"],
    ["I first thought the answer is 4. The answer is 6.", "6"],
    ["Answer: (1, 2)", "(1,2)"],
  ])("of %j is read as %s", (response, target) => {
    expect(graded(response, target).grade).toBe("correct");
  });

  it.each([
    ["The answer is $7$. It is not \\[ 12 \\]", "12"],
    ["I first thought the answer is 4. The answer is 6.", "4"],
    ["The answer is \\[ 12 \\] and not \\[ 13 \\]", "13"],
  ])("of %j is not read as %s", (response, target) => {
    expect(graded(response, target).grade).toBe("incorrect");
  });
});

describe("a field of JSON", () => {
  const read = (response: string, target: string) => graded(response, target, "json:answer").grade;

  it.each([
    '{"answer": "12"}',
    '{"reasoning": "first\nthen", "answer": "12"}',
    '{"answer": 12}',
    '{"answer": 3, "note": "no", "answer": "12"}',
    '```json\n{"reasoning": "\\frac{1}{2}", "answer": "12"}\n```',
    'The "answer" is in {"answer": "12"}',
    '{"answer" : "12", "unit": "cm"}',
  ])("is read from %j", (response) => {
    expect(read(response, "12")).toBe("correct");
  });

  it("is the last of many, and none where there is no such field", () => {
    const many = Array.from({ length: 120 }, (_, n) => `{"answer": "${n}"}`).join("\n");
    expect(read(many, "119")).toBe("correct");
    expect(read(many, "0")).toBe("incorrect");
    expect(read('{"result": "a longer sentence without any value"}', "12")).not.toBe("correct");
  });

  it("keeps an escaped quote and a backslash of LaTeX", () => {
    expect(read('{"answer": "\\frac{1}{2}"}', "1/2")).toBe("correct");
    expect(read('{"answer": "\\\\frac{1}{2}"}', "1/2")).toBe("correct");
  });
});

describe("bold text", () => {
  it("counts near the end, and no heading further up does", () => {
    expect(graded("**Step 1**\nWe add.\n\nIt comes to **12**.", "12").grade).toBe("correct");
    const heading = `**12**\n\n${"A line of reasoning.\n".repeat(9)}In the end it was 7`;
    expect(graded(heading, "12").grade).not.toBe("correct");
  });
});
