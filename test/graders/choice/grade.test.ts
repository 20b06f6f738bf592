import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { choice } from "../../../src/graders/choice/grade.js";
import type { GraderSpec } from "../../../src/graders/grader.js";

const FOXES = ["a red fox", "two red foxes", "a wolf", "none of them"];
const LONG =
  "We weigh each of them in turn and see how well it goes with what is told in the text.";

const told = (response: string, spec: Partial<GraderSpec> = {}, target: unknown = "B") => {
  const result = choice.grade(response, target, { kind: "choice", options: 4, ...spec });
  return "extracted" in result
    ? `${result.extracted} | ${result.reason}`
    : `${result.grade} | ${result.reason}`;
};

const LAST = "(last-statement)";

describe("where a choice is found", () => {
  it.each([
    ["B", `B | last line: option B ${LAST}`],
    [`${LONG}\nB`, `B | last line: option B ${LAST}`],
    [`${LONG}\n[B].\n`, `B | last line: option B ${LAST}`],
    [`${LONG}\nThe answer is B.`, `B | final statement: option B ${LAST}`],
    ["B, since it fits", `B | whole answer: option B ${LAST}`],
    [`B. Tin\n${LONG}`, `B | line of its own: option B ${LAST}`],
    [`${LONG}\nB. Tin`, `B | line of its own: option B ${LAST}`],
    ["I think option B", `B | whole answer: option B ${LAST}`],
    ["I'd say that it is (B)", `B | final statement: option B ${LAST}`],
    [LONG, "unparsed | no answer was found"],
    ["A. Tin\nB. Lead", "unparsed | no answer was found"],
    ["", "unparsed | no answer was found"],
    [`It goes with (B).\n${LONG}`, "unparsed | no answer was found"],
    ["A or C", "unparsed | whole answer: names A, C (one-option)"],
  ])("in %j: %s", (response, found) => {
    expect(told(response)).toBe(found);
  });

  it.each([
    ["<answer>B</answer>", `B | <answer>: option B ${LAST}`],
    ["<ANSWER>B</ANSWER> I hope", `B | <answer>: option B ${LAST}`],
    ["\\boxed{B}", `B | boxed: option B ${LAST}`],
    ['{"answer": "B"}', `B | field "answer": option B ${LAST}`],
    ['{"final_answer": "B"}', `B | field "final_answer": option B ${LAST}`],
    ['{"choice": "B"}', `B | field "choice": option B ${LAST}`],
    ['{"option": "B"}', `B | field "option": option B ${LAST}`],
    ['{"answer_choice": "B"}', `B | field "answer_choice": option B ${LAST}`],
    // The last marked answer counts, and what is stated behind it.
    ["<answer>A</answer> \\boxed{B}", `B | boxed: option B ${LAST}`],
    ["\\boxed{A} <answer>B</answer>", `B | <answer>: option B ${LAST}`],
    ["\\boxed{A} Wait. The answer is B.", `B | final statement: option B ${LAST}`],
    ["The answer is A. \\boxed{B}", `B | boxed: option B ${LAST}`],
    ["\\boxed{B} and A was tempting", `B | boxed: option B ${LAST}`],
    // A mark that holds no option is none.
    ["\\boxed{66} <answer></answer> The answer is B.", `B | final statement: option B ${LAST}`],
    ["<answer>B</answer> in \\boxed{}", `B | <answer>: option B ${LAST}`],
    ["The answer is B. \\boxed{66}", `B | final statement: option B ${LAST}`],
    // What is said inside a mark is not said behind it.
    ["\\boxed{B: it is A that fails}", `B | boxed: option B ${LAST}`],
    ['{"answer": "B: it is A that fails"}', `B | field "answer": option B ${LAST}`],
    ["<answer>B as it is told</answer> So A.", `A | final statement: option A ${LAST}`],
    // A whole argument in a mark.
    [`<answer>${LONG}\nThe answer is B.</answer>`, `B | <answer>: option B ${LAST}`],
    [`<answer>\nB\n</answer>`, `B | <answer>: option B ${LAST}`],
  ])("marked in %j: %s", (response, found) => {
    expect(told(response)).toBe(found);
  });

  it.each([
    ["<x>B</x> The answer is A.", "tag:x", `B | <x>: option B ${LAST}`],
    ["<x>we say B holds</x>", "tag:x", `B | <x>: option B ${LAST}`],
    ["<x>none</x>", "tag:x", "unparsed | <x>: names no option"],
    ["<x>A or B</x>", "tag:x", "unparsed | <x>: names A, B (one-option)"],
    ["B, since it fits", "tag:x", `B | whole answer: option B ${LAST}`],
    ["(B)", "tag:x", `B | whole answer: option B ${LAST}`],
    [LONG, "tag:x", "unparsed | no answer was found"],
    ["The answer is B. It fits all that was told.", "tag:x", "unparsed | no answer was found"],
  ])("asked for, in %j with %s: %s", (response, answer_in, found) => {
    expect(told(response, { answer_in })).toBe(found);
  });

  it.each([
    ["B", `B | last line: option B ${LAST}`],
    ["two red foxes", `B | bare answer: option B ${LAST}`],
    ["<answer>B</answer>", `B | last line: option B ${LAST}`],
    ["a hare", "unparsed | no answer was found"],
  ])("in the bare answer %j: %s", (response, found) => {
    expect(told(response, { form: "answer", options: FOXES })).toBe(found);
  });

  it("is right with the score 1, and wrong with 0", () => {
    const spec: GraderSpec = { kind: "choice", options: 4 };
    expect(choice.grade("B", "B", spec)).toMatchObject({ grade: "correct", score: 1 });
    expect(choice.grade("A", "B", spec)).toMatchObject({ grade: "incorrect", score: 0 });
    expect(choice.grade("A", "Q", spec)).toEqual({
      grade: "ungraded",
      reason: 'the target "Q" names no option',
    });
  });

  it("is short where it is an opinion or a text alone: 120 characters, on one line", () => {
    const words = (count: number) => `I think option B${" x".repeat((count - 16) / 2)}`;
    expect(told(words(120))).toContain("B |");
    expect(told(words(122))).toContain("unparsed");
    const answer = (count: number) => `B, since${" x".repeat((count - 8) / 2)}`;
    expect(told(answer(120))).toContain("B | whole answer");
    expect(told(`I think option B\nor so it seems to me`)).toContain("unparsed");
  });

  it("may stand in a mark of 4000 characters, and in more where it is stated", () => {
    const marked = (count: number) =>
      `<answer>C. ${"x ".repeat((count - 20) / 2)}The answer is B.</answer>`;
    expect(told(marked(4000))).toBe(`C | <answer>: option C ${LAST}`);
    expect(told(marked(4020))).toBe(`B | <answer>: option B ${LAST}`);
    expect(told(`<answer>${LONG}\n${LONG}</answer>`, { answer_in: "tag:answer" })).toBe(
      "unparsed | <answer>: names no option",
    );
    const whole = (count: number) => `B, since${" x".repeat((count - 8) / 2)}`;
    expect(told(whole(120), { answer_in: "tag:x" })).toContain("B | whole answer");
    expect(told(whole(122), { answer_in: "tag:x" })).toContain("unparsed");
  });

  it("is looked for in the last 100000 characters", () => {
    const padding = (count: number) => " x".repeat(count / 2);
    expect(told(`The answer is B.${padding(90_000)}`)).toContain("B |");
    expect(told(`The answer is B.${padding(101_000)}`)).toContain("unparsed");
    expect(told(`<answer>B</answer>${padding(90_000)}`)).toContain("B |");
    expect(told(`<answer>B</answer>${padding(101_000)}`)).toContain("unparsed");
  });
});

describe("the statement that counts", () => {
  it.each([
    ["The answer is A. The answer is B.", "B"],
    ["The answer is A. I choose B. Thank you.", "B"],
    ["B is correct. The answer is A.", "A"],
    ["The answer is A. B is correct.", "B"],
    ["The answer is A. A resposta é B.", "B"],
    ["A resposta é A. A opção B está errada.", "A"],
    ["The answer is B. A is wrong.", "B"],
    ["The answer is A. B is right, A is wrong.", "B"],
    ["A is wrong. The answer is A.", "A"],
    ["The answer is A. No: A is wrong.", "unparsed"],
    ["If the answer is A, then so is C. The answer is B.", "B"],
    ["The answer is B. If the answer were A, we had C.", "B"],
    ["The answer is B. Whether A is correct is not asked.", "B"],
    ["The answer is B. Suppose that option A is correct.", "B"],
    ["Wenn A richtig ist. Daher ist B richtig.", "B"],
    ["The answer is\n\nB", "B"],
    ["The answer is B. Then C.", "B"],
    ["The answer is:\nB. two foxes.\nA. one fox.", "B"],
    ["B: correct", "B"],
    ["  (B) ✓\n(A) no", "B"],
    ["It is said that B: correct", "unparsed"],
    ["A: this is wrong\nB: this is right", "B"],
    ["A fits best", "A"],
    ["The answer, however, is B", "B"],
  ])("of %j is %s", (response, named) => {
    expect(told(response).split(" ")[0]).toBe(named);
  });

  it("is one of the last 200 that are found", () => {
    const none = (count: number) => "The answer is here. ".repeat(count);
    expect(told(`The answer is B. ${none(60)}`)).toContain("B |");
    // Each stands before two kinds of statement.
    expect(told(`The answer is B. ${none(120)}`)).toContain("unparsed");
    expect(told(`The answer is B. ${none(450)}`)).toContain("unparsed");
  });
});

describe("a line that opens with a label", () => {
  it.each([
    [`B) Tin\n${LONG}`, "B"],
    [`B - Tin\n\n${LONG}`, "B"],
    [`  Option B: Tin\n${LONG}`, "B"],
    [`${LONG}\n\nB) Tin\n`, "B"],
    [`A) Tin\n${LONG}\nB) Lead`, "B"],
    [`B) Tin\nC) Lead\n${LONG}`, "unparsed"],
    [`${LONG}\nB) Tin\nC) Lead`, "unparsed"],
    [`B) Tin\n${LONG}\nC) Lead\nD) Iron`, "B"],
    [`B Tin\n${LONG}`, "unparsed"],
    [`${LONG}\n((B`, "unparsed"],
    [`${LONG}\nB of them`, "unparsed"],
    [`${LONG}\n( b ).`, "B"],
    [`${LONG}\nE`, "unparsed"],
    [`${LONG}\nBC`, "unparsed"],
    [`${LONG}\nB!`, "unparsed"],
  ])("in %j names %s", (response, named) => {
    expect(told(response).split(" ")[0]).toBe(named);
  });
});

describe("a choice, whatever the order of its options", () => {
  const animals = ["a red fox", "two hares", "the wolf", "an otter", "seven geese", "Ana's cat"];
  const shuffled = fc.shuffledSubarray(animals, { minLength: 2 });
  const picked = fc.tuple(shuffled, fc.nat(), fc.nat());
  const labels = "ABCDEF";
  const ways: readonly ((label: string, text: string) => string)[] = [
    (_, text) => text,
    (_, text) => `The answer is ${text}.`,
    (_, text) => `<answer>${text}</answer>`,
    (label) => `${LONG}\nThe answer is (${label}).`,
    (label, text) => `${label}) ${text}`,
    (label, text) => `${LONG}\n\n**${label}. ${text}**`,
    (label) => `\\boxed{\\text{${label}}}`,
    (label) => `{"reasoning": "${LONG}", "answer": "${label}"}`,
  ];

  it("keeps to what was chosen, and grades it by the target alone", () => {
    fc.assert(
      fc.property(picked, fc.constantFrom(...ways), ([options, one, other], say) => {
        const [chosen, target] = [one % options.length, other % options.length];
        const response = say(labels[chosen] ?? "", options[chosen] ?? "");
        for (const wanted of [labels[target], options[target]]) {
          expect(choice.grade(response, wanted, { kind: "choice", options })).toMatchObject({
            grade: chosen === target ? "correct" : "incorrect",
            extracted: labels[chosen],
          });
        }
      }),
      { numRuns: 150, seed: 9 },
    );
  });

  it("is unparsed where a label and another option's text are said", () => {
    fc.assert(
      fc.property(picked, ([options, one, other]) => {
        const [label, text] = [one % options.length, other % options.length];
        fc.pre(label !== text);
        const response = `The answer is (${labels[label]}) ${options[text]}.`;
        expect(choice.grade(response, "A", { kind: "choice", options }).grade).toBe("unparsed");
      }),
      { numRuns: 60, seed: 9 },
    );
  });
});
