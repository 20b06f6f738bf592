import { describe, expect, it } from "vitest";
import { grade } from "../../../src/graders/index.js";

/** What is read from a response to a question with four options, or with ten. */
function read(response: string, options = 4): string {
  const result = grade(response, "B", { kind: "choice", options });
  return "extracted" in result ? result.extracted : result.grade;
}

describe("a statement of B", () => {
  it.each([
    "Looking at each:\n- A: wrong, as lead is soft.\n- B: correct.\n- C: wrong.\n- D: wrong.",
    "A) Incorrect – too small.\nB) Correct – it fits.\nC) Incorrect.\nD) Incorrect.",
    "**Answer: B) Mitochondria**\n\nExplanation: A is the nucleus. C is the ribosome.",
    "**B) Mitochondria**\n\nExplanation: the mitochondria make ATP. Option A (nucleus) stores DNA.",
    "The correct answer is **(B)**.\n\nThe others are wrong:\n- (A) is too small\n- (C) is too large",
    "The correct answer is B.\n\nA is incorrect because it is small.\nC is true in general but does not answer the question.",
    "The answer is (B). Let me know if you have any questions about A, C, or D!",
    "Based on this, I believe the answer is: **B. 42**",
    "answer is b",
    "ans: B",
    "Ans. B",
    "Correct Answer – B",
    "ANSWER\nB",
    "THE ANSWER IS B",
    "The answer is: \n\n**B**\n\nbecause it fits.",
    "\\boxed{\\textbf{(B)}\\ 42}",
    "B is the only option that works.",
    "Only option B satisfies both conditions.",
    "That leaves B.",
    "So B it is.",
    "→ B",
    "The value is 42, which corresponds to option B.",
    "B - 42",
    "B, because it fits",
    "The letter of the correct option is B.",
    "The answer, then, is B.",
    "The answer must therefore be B.",
    "The most likely diagnosis is B. Pneumonia.",
    "The answer isn't A, it's B.",
    "Not A, C or D. So B.",
    "A and C can be ruled out, leaving B and D. D is too large, so the answer is B.",
    "Is the answer A? No. Is the answer B? Yes.",
    "I was wrong to say A: the correct answer is B.",
    "Answer: A\n\nCorrection: B",
    "The answer is A... no, B.",
    "The answer is B. So A and C are too large.",
    "The answer is B. If A were right, so would be D.",
    "{'answer': 'B'}",
    '{"Answer": "B"}',
    "【答案】B",
    "综上所述，B项正确。",
    "A不对，C不对，应该选B",
    "Está correta a alternativa B.",
    "A resposta não é A, e sim B.",
    "A alternativa correta é a letra “B”.",
    "La respuesta no es A sino B.",
    "Daher ist B richtig.",
    "Nicht A, sondern B.",
    "La réponse n'est pas A mais B.",
    "Answer: A good choice would be B",
    "The answer is a bit tricky, but it is B.",
  ])("is read from %j", (response) => {
    expect(read(response)).toBe("B");
  });

  it.each([
    "We exclude A; B remains.",
    "The answer is none of the above.",
    "The answer is E.",
    "A, B, C, D",
    "It could be A, or B, or C.",
    "The answer depends on A and B.",
    "A: 3\nB: 4\nC: 5\nD: 6",
    "Let A be the set of even numbers and B the set of odd ones. Thus A is larger.",
    "Point B is the midpoint of AC.",
    "If A is correct then so is D, which is impossible.",
    "Is it A?",
    "So A and C are equal.",
    "The answer is A bit of both.",
    "A resposta não é A.",
    "Die Antwort ist A oder B.",
    "答案不是A",
  ])("is not read from %j, nor one of another option", (response) => {
    expect(read(response)).toBe("unparsed");
  });

  it.each([
    ["I'd choose I.", "I"],
    ["The answer is I believe B", "B"],
    ["Answer: I'm not sure", "unparsed"],
    ["I'm confident that the answer is B", "B"],
    ["As an AI, I can't choose.", "unparsed"],
  ])("tells the pronoun from option I in %j", (response, named) => {
    expect(read(response, 10)).toBe(named);
  });
});
