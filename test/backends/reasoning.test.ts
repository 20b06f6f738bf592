import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitReasoning } from "../../src/backends/chat/reasoning.js";

const inline = (content: string) => splitReasoning({ reasoningField: "", content });
const beside = (reasoningField: string, content: string) =>
  splitReasoning({ reasoningField, content });

describe("without a reasoning field", () => {
  it("takes content without tags for the answer, as it is", () => {
    expect(inline("  42")).toEqual({
      reasoning: "",
      answer: "  42",
      answerStart: 2,
      unfinishedReasoning: false,
    });
  });

  it("splits a thought in tags from the answer", () => {
    const content = "<think>\nsix sevens\n</think>\n\n42";
    const split = inline(content);
    expect(split).toMatchObject({
      reasoning: "six sevens",
      answer: "42",
      unfinishedReasoning: false,
    });
    expect(content.slice(split.answerStart)).toBe("42");
    expect(content.slice(split.reasoningSpan?.start, split.reasoningSpan?.end)).toBe("six sevens");
  });

  it("needs no opening tag: chat templates put it into the prompt", () => {
    expect(inline("six sevens\n</think>\n42")).toMatchObject({
      reasoning: "six sevens",
      answer: "42",
    });
  });

  it("splits at the last closing tag, so that thoughts may nest", () => {
    expect(inline("<think>a<think>b</think>c</think>42")).toMatchObject({
      reasoning: "a<think>b</think>c",
      answer: "42",
    });
  });

  it("takes a thought that is never closed for unfinished, not for an answer", () => {
    expect(inline("<think>six sevens are")).toEqual({
      reasoning: "six sevens are",
      reasoningSpan: { start: 7, end: 21 },
      answer: "",
      unfinishedReasoning: true,
    });
    expect(inline("Well. <think>six")).toMatchObject({ answer: "", unfinishedReasoning: true });
    expect(inline("<think>a</think>\n<think>b")).toMatchObject({
      answer: "",
      unfinishedReasoning: true,
    });
  });

  it("allows an empty thought", () => {
    expect(inline("<think>\n\n</think>\n\n42")).toEqual({
      reasoning: "",
      answer: "42",
      answerStart: 19,
      unfinishedReasoning: false,
    });
  });

  it("keeps the indentation of the answer's first line", () => {
    expect(inline("</think>\n\n    return 1\n").answer).toBe("    return 1\n");
    expect(inline("</think> 42").answer).toBe("42");
  });

  it("has no answer where nothing but white space follows the thought", () => {
    expect(inline("<think>a</think>\n \n")).toEqual({
      reasoning: "a",
      reasoningSpan: { start: 7, end: 8 },
      answer: "",
      unfinishedReasoning: false,
    });
  });
});

describe("with a reasoning field", () => {
  it("takes the field for the reasoning and the content for the answer", () => {
    expect(beside("six sevens", "42")).toEqual({
      reasoning: "six sevens",
      answer: "42",
      answerStart: 0,
      unfinishedReasoning: false,
    });
  });

  it("does not count a thought twice that the content repeats in tags", () => {
    expect(beside("six sevens", "<think>six sevens</think>\n\n42")).toMatchObject({
      reasoning: "six sevens",
      answer: "42",
    });
    expect(beside("six sevens\n", "six sevens\n</think>\n42")).toMatchObject({ answer: "42" });
    expect(beside("other words", "<think>a<think>b</think>c</think>42")).toMatchObject({
      answer: "42",
    });
    expect(beside("uses <think> loosely", "<think>\nuses <think> loosely\n</think>42").answer).toBe(
      "42",
    );
  });

  it("does not take a closing tag quoted in the answer for a delimiter", () => {
    const answer = "The tag </think> ends a thought.";
    expect(beside("r", answer).answer).toBe(answer);
    expect(beside("r", `<think>r</think>\n${answer}`).answer).toBe(answer);
  });

  it("drops an orphaned closing tag at the head of the content", () => {
    expect(beside("r", "</think>\n\n42").answer).toBe("42");
  });

  it("sees that the repeated thought was never closed", () => {
    expect(beside("six", "<think>six")).toEqual({
      reasoning: "six",
      answer: "",
      unfinishedReasoning: true,
    });
  });
});

it("gives back reasoning and answer whatever they are, in every form", () => {
  const words = fc
    .string({ unit: "grapheme", minLength: 1 })
    .filter((s) => s.trim() === s && s !== "");
  fc.assert(
    fc.property(words, words, (reasoning, answer) => {
      fc.pre(!/think>/.test(reasoning + answer));
      const forms = [
        inline(`<think>\n${reasoning}\n</think>\n\n${answer}`),
        inline(`${reasoning}</think>${answer}`),
        beside(reasoning, answer),
        beside(reasoning, `<think>${reasoning}</think>\n${answer}`),
      ];
      for (const form of forms) expect(form).toMatchObject({ reasoning, answer });
    }),
  );
});
