import { describe, expect, it } from "vitest";
import { findAnswer } from "../../../src/graders/places/find.js";

/** Where it was found and what; undefined where nothing was. */
const find = (response: string, answer_in: string) => {
  const found = findAnswer(response, { answer_in }, []);
  return found && `${found.place}: ${found.text}`;
};

const LONG = "We go through all of it once more and see that nothing has been left out of it.";

describe("an answer in the place that was asked for", () => {
  it.each([
    // Tags.
    ["<a>7</a>", "tag:a", "<a>: 7"],
    ["<A> 7 </A>", "tag:a", "<a>: 7"],
    ["<a>6</a> <a>7</a>", "tag:a", "<a>: 7"],
    [`The <a> tag is asked for. <a>7</a> ${LONG}`, "tag:a", "<a>: 7"],
    [`<a>6</a> ${LONG} <a>7`, "tag:a", "<a>: 6"],
    [`${LONG} <a>7`, "tag:a", "<a>: 7"],
    [`${LONG} <a>${"7".repeat(120)}`, "tag:a", `<a>: ${"7".repeat(120)}`],
    [`${LONG} <a>${"7".repeat(121)}`, "tag:a", undefined],
    [`${LONG} <a>7<b>`, "tag:a", undefined],
    [`${LONG} <a>`, "tag:a", undefined],
    [`${LONG} 7</a>`, "tag:a", undefined],
    [`</a> ${LONG} <a>`, "tag:a", undefined],
    [`<a></a> ${LONG}`, "tag:a", undefined],
    // Lines.
    ["Answer: 7", "line:Answer:", 'line "Answer:": 7'],
    ["x\n  Answer: 7\ny", "line:Answer:", 'line "Answer:": 7'],
    ["Answer: 6\nAnswer: 7", "line:Answer:", 'line "Answer:": 7'],
    ["Answer: 7\nThe Answer: 8", "line:Answer:", 'line "Answer:": 7'],
    [
      "Answer: 7\nsee the Answer: 8 there, and all that there is",
      "line:Answer:",
      'line "Answer:": 7',
    ],
    [`${LONG} Answer: 7`, "line:Answer:", undefined],
    [`${" ".repeat(200)}Answer: 7 ${LONG} x`, "line:Answer:", undefined],
    [`\n${" ".repeat(100)}Answer: 7`, "line:Answer:", 'line "Answer:": 7'],
    // Numbers.
    ["6 and 7 of them", "number", "last number: 7"],
    ["-7 it was, as we saw", "number", "last number: -7"],
    ["it was 1,234,567.89 in all", "number", "last number: 1,234,567.89"],
    ["it was 3/4 of it all", "number", "last number: 3/4"],
    ["it was .5 of it all", "number", "last number: .5"],
    ["it was -.5 of it all", "number", "last number: -.5"],
    ["it was 1,23 of it all", "number", "last number: 23"],
    ["it was 1234,567 of it", "number", "last number: 567"],
    // The others.
    ["so \\boxed{7}", "boxed", "boxed: 7"],
    ["The answer is 7", "cue", "final statement: 7"],
    ["7", "whole", "whole answer: 7"],
    ['{"x": "7"}', "json:x", 'field "x": 7'],
    // The first place that holds one, and at last the whole.
    ["<a>7</a> \\boxed{8}", "boxed|tag:a", "boxed: 8"],
    ["<a>7</a> \\boxed{8}", "tag:a|boxed", "<a>: 7"],
    ["<a></a> \\boxed{8}", "tag:a|boxed", "boxed: 8"],
    ["7", "tag:a|boxed", "whole answer: 7"],
    [LONG, "tag:a|boxed|cue", undefined],
  ])("%j, %s: %j", (response, place, found) => {
    expect(find(response, place)).toBe(found);
  });

  it("is any text where that is the bare answer", () => {
    expect(findAnswer(` ${LONG} `, { form: "answer", answer_in: "boxed" }, [])).toEqual({
      text: ` ${LONG} `,
      place: "bare answer",
    });
  });

  it("must be a place that there is", () => {
    expect(() => find("7", "bold")).toThrow(/"bold" is no place/);
    expect(() => find("7", "value")).toThrow(RangeError);
    expect(() => find("7", "")).toThrow(RangeError);
  });

  it("is among the last 200 places of a prefix, and the last 20000 signs for a number", () => {
    const mentions = (count: number) => `Answer: 7\n${"see Answer: x\n".repeat(count)}`;
    expect(find(mentions(199), "line:Answer:")).toBe('line "Answer:": 7');
    expect(find(mentions(200), "line:Answer:")).toBeUndefined();
    expect(find(`7${" x".repeat(9999)}`, "number")).toBe("last number: 7");
    expect(find(`7${" x".repeat(10_000)}`, "number")).toBeUndefined();
  });
});

describe("the usual places", () => {
  const usual = (response: string, kind: "bold" | "value") =>
    findAnswer(response, {}, [{ kind }])?.text;

  it.each([
    ["It was **7**.", "7"],
    ["**6** and **7**", "7"],
    ["**7**\nb\nc\nd", "7"],
    ["**7**\n\nb\n\nc\n\nd\n\n", "7"],
    ["**7**\nb\nc\nd\ne", undefined],
    ["** 7 **", "7"],
    [`**${"7".repeat(200)}**`, "7".repeat(200)],
    [`**${"7".repeat(201)}**`, undefined],
    ["**a\nb**", undefined],
    ["*7*", undefined],
  ])("bold in %j is %j", (response, text) => {
    expect(usual(response, "bold")).toBe(text);
  });

  it("name where they are", () => {
    expect(findAnswer("**7**", {}, [{ kind: "bold" }])?.place).toBe("bold");
    expect(findAnswer("so 7", {}, [{ kind: "value" }])?.place).toBe("last formula or number");
  });
});

describe("a response that is nothing but an answer", () => {
  const whole = (response: string) => findAnswer(response, { answer_in: "whole" }, [])?.text;

  it.each([
    ["7", "7"],
    [" **7**. ", "7"],
    ["a red fox", "a red fox"],
    ["A, B", "A, B"],
    ["x = 7 + y and so on", "x = 7 + y and so on"],
    ["\\frac{1}{2}", "\\frac{1}{2}"],
    ["1 2 3 4 5", "1 2 3 4 5"],
    ["ПЯТЬ", "ПЯТЬ"],
    ["甲。乙", "甲。乙"],
    ["sums over x = 7", "sums over x = 7"],
    ["x".repeat(120), "x".repeat(120)],
    [`$$${"x".repeat(120)}$$`, "x".repeat(120)],
    [`${" ".repeat(360)}${"x".repeat(120)}`, "x".repeat(120)],
    ["all of them = 7", "all of them = 7"],
  ])("%j holds %j", (response, text) => {
    expect(whole(response)).toBe(text);
  });

  it.each([
    "",
    "?!",
    "a\nb",
    "one two three four",
    "these sum up to it = 7",
    "\\boxed{}",
    "\\fbox { }",
    "这是七。",
    "真的？",
    "x".repeat(121),
    `${" ".repeat(361)}${"x".repeat(120)}`,
  ])("is not %j", (response) => {
    expect(whole(response)).toBeUndefined();
  });
});
