import { describe, expect, it } from "vitest";
import { statement } from "../../../src/graders/places/cue.js";

describe("a final statement", () => {
  it.each([
    ["The answer is 7.", "7"],
    ["The answer is: 7", "7"],
    ["answer: 7", "7"],
    ["Answers: 7 and 8", "7 and 8"],
    ["The final answer = 7", "7"],
    ["So the answer is indeed 7.", "7"],
    ["The answer is therefore simply 7", "7"],
    ["The answer is given by 7", "7"],
    ["The answer to the second question is 7.", "7"],
    ["**Answer:** 7", "7"],
    ["**Answer**: **7**", "7"],
    ["The result is 7", "7"],
    ["Final result: 7", "7"],
    ["A resposta correta é 7.", "7"],
    ["La respuesta final es 7", "7"],
    ["Die richtige Antwort lautet 7", "7"],
    ["Das Endergebnis beträgt 7", "7"],
    ["Die Lösung ist 7", "7"],
    ["La réponse correcte est 7", "7"],
    ["Le résultat final est 7", "7"],
    ["La risposta finale è 7", "7"],
    ["Het antwoord: 7", "7"],
    ["Odpowiedź to: 7", "7"],
    ["Svaret är 7", "7"],
    ["最终答案是：7。", "7"],
    ["答えは7。", "7"],
    ["정답은 7", "7"],
    ["الإجابة النهائية هي 7", "7"],
    ["Ответ: 7", "7"],
    ["उत्तर है: 7", "7"],
    ["Đáp án là 7", "7"],
    ["Cevap: 7", "7"],
    ["คำตอบคือ 7", "7"],
    ["Відповідь: 7", "7"],
    // Headings.
    ["## Final Answer\n\n7", "7"],
    ["**Final Answer**\n7", "7"],
    ["Answer\n\n- 7", "7"],
    ["Final Answer:\n\\[ 7 \\]", "7"],
    // The last one counts; one that says nothing does not.
    ["The answer is 7. The answer is 8.", "8"],
    ["The answer is 7.\n\nAnswer:", "7"],
    ["# Answer\n7\nThe answer is 8", "8"],
    ["The answer is 8\n# Answer\n7", "7"],
    // How far it goes.
    ["The answer is 7.5. It is.", "7.5"],
    ["The answer is 7; it is.", "7"],
    ["The answer is 7, because it is", "7"],
    ["The answer is 7 since it is", "7"],
    ["The answer is 7, i.e. seven", "7"],
    ["The answer is 7, which is odd", "7"],
    ["The answer is 7 sincerely", "7 sincerely"],
    ["The answer is 7</answer>", "7"],
    ["The answer is 7\nand 8", "7"],
    ["The answer is **7** ", "7"],
    ["The answer is\n\n7", "7"],
    ["The answer is\n- 7", "7"],
    ["The answer is a\n- b", "a"],
    ["The answer is -7", "-7"],
    ["The answer is $$x. y$$ as told", "x. y"],
    ["The answer is \\[x. y\\] as told", "x. y"],
    ["The answer is $x$ as told", "$x$ as told"],
    // What is said behind it by rote.
    ["The answer is 7. I hope it is correct.", "7"],
    ["The answer is 7 I hope it is correct", "7"],
    ["The answer is 7<|eot_id|>The answer is 8", "7"],
    // The value stands before it.
    ["So x = 7 is the answer", "So x = 7"],
    ["We see that $x$ is the final answer.", "We see that $x$"],
    ["We add, and 7 is indeed our result.", "and 7"],
    ["We get 7 as the sum.", "We get 7"],
    ["First 3 is the value. Then 7 is the value.", "Then 7"],
    ["Lines\nso 7 is my answer", "so 7"],
  ])("of %j is %j", (response, said) => {
    expect(statement(response)).toBe(said);
  });

  it.each([
    "",
    "7",
    "Each answer: 7",
    "The answering machine is 7",
    "The answer isn't 7",
    "The answer area",
    "Fireanswer: 7",
    "That is the answer.",
    "That is the answer. 7",
    "3 is a value",
    "The answer is",
    "Answers vary",
  ])("is none in %j", (response) => {
    expect(statement(response)).toBeUndefined();
  });

  it("has 400 signs at most, and stands in the last 20000", () => {
    expect(statement(`The answer is ${"x".repeat(500)}`)).toHaveLength(400);
    expect(statement(`The answer is 7.${" x".repeat(9900)}`)).toBe("7");
    expect(statement(`The answer is 7.${" x".repeat(10_000)}`)).toBeUndefined();
    expect(statement(`7${" x".repeat(190)} is the answer`)).toHaveLength(381);
    expect(statement(`7${" x".repeat(220)} is the answer`)).toBeUndefined();
  });
});
