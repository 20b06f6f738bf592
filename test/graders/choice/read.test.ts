import { describe, expect, it } from "vitest";
import { optionsOf } from "../../../src/graders/choice/options.js";
import { namedIn } from "../../../src/graders/choice/read.js";

const LETTERS = optionsOf(undefined, "B");
const NUMBERS = optionsOf(["1", "2", "3"], "2");
const FOXES = optionsOf(["a red fox", "two red foxes", "a wolf", "none of them"], "B");
const COLOURS = optionsOf(["blue", "green", "blue-green"], "A");

const strict = (text: string, options = LETTERS) => namedIn(text, options, "strict");
const called = (text: string, options = LETTERS) => namedIn(text, options, "called");
const free = (text: string, options = LETTERS) => namedIn(text, options, "free");

describe("a statement that starts with a label", () => {
  it.each([
    "B",
    "b",
    " B.",
    "(B)",
    "[b]",
    "“B”",
    "option B",
    "the letter B",
    ": B",
    "→ B",
    "therefore, B",
    "most likely B",
    "either B",
    "B because it fits",
    "B, since it fits",
    "B (the largest)",
    "B – it fits",
    "B / it fits",
    "B是",
    "B it is",
    "B and no other",
    "not A, but B",
    "not A; rather B",
  ])("names it in %j, whatever is asked", (text) => {
    expect(strict(text)).toEqual(["B"]);
    expect(called(text)).toEqual(["B"]);
    expect(free(text)).toEqual(["B"]);
  });

  it.each([
    ["A and B", ["A", "B"]],
    ["A, B", ["A", "B"]],
    ["A/B", ["A", "B"]],
    ["A or possibly B", ["A", "B"]],
    ["A. or option B", ["A", "B"]],
    ["(A) & (B)", ["A", "B"]],
    ["(A) or maybe (B)", ["A", "B"]],
    ["A or B are fine", []],
    ["A, (B), (C)", ["A", "B", "C"]],
    ["A or A", ["A"]],
    // What is said behind a reason joins nothing.
    ["A because (B) or (C) fail", ["A"]],
    ["A. As (B), (C) and (D) fail", ["A"]],
    ["A; and (B) fails", ["A"]],
    ["A, not (B), (C)", ["A"]],
    ["A because (B) or (C) are too small", ["A"]],
  ])("and others with it in %j: %j", (text, labels) => {
    expect(strict(text)).toEqual(labels);
  });

  it.each([
    // A sentence about the label does not choose it.
    "B is larger",
    "B was found",
    "B has four",
    "B and C are equal",
    "B can be split",
    "B larger",
    // No label at all.
    "",
    "E2",
    "Be that as it may",
    "none",
    "K",
    "not B",
  ])("is none in %j", (text) => {
    expect(strict(text)).toEqual([]);
  });

  it.each([
    ["A wolf", []],
    ["I believe so", []],
    ["A it is", []],
    ["A, for one", ["A"]],
    ["C it is", ["C"]],
  ])("tells the article and the pronoun from it in %j", (text, labels) => {
    expect(strict(text)).toEqual(labels);
  });

  it.each([
    ["B larger", ["B"]],
    ["B is larger", ["B"]],
    ["A larger", []],
    ["so we say that B holds", ["B"]],
    ["we say A holds", []],
    ["we say (A) holds", ["A"]],
    ["2 of them: B", ["B"]],
    ["we get 2", []],
    ["we get 2.5 or C", ["C"]],
    ["A, I think; C perhaps", ["A"]],
  ])("freely read, %j names %j", (text, labels) => {
    expect(free(text)).toEqual(labels);
  });

  it.each([
    ["we say option B holds", ["B"]],
    ["we say (B) holds", ["B"]],
    ["we say B holds", []],
    ["B larger", ["B"]],
    ["we say option B and option C hold", ["B", "C"]],
    ["we say option B and again option B", ["B"]],
    ["we say option Bravo", []],
    ["adoption B", []],
  ])("called by its name, %j names %j", (text, labels) => {
    expect(called(text)).toEqual(labels);
  });

  it("may be a number", () => {
    expect(strict("2", NUMBERS)).toEqual(["2"]);
    expect(strict("2. Ana", NUMBERS)).toEqual(["2"]);
    expect(strict("2.5", NUMBERS)).toEqual([]);
    expect(strict("7", NUMBERS)).toEqual([]);
    expect(free("we had 2", NUMBERS)).toEqual([]);
    expect(free("we had (2)", NUMBERS)).toEqual(["2"]);
    expect(free("we had option 2", NUMBERS)).toEqual(["2"]);
  });
});

describe("a statement with an option's text", () => {
  it.each([
    ["two red foxes", ["B"]],
    ["Two red foxes.", ["B"]],
    ["likely two red foxes", ["B"]],
    ["two red foxes, since they are red", ["B"]],
    ["two red foxes: they are red", ["B"]],
    ["two red foxes – they are red", ["B"]],
    ["(B) two red foxes", ["B"]],
    ["B two red foxes", ["B"]],
    ["A a red fox", ["A"]],
    ["a wolf", ["C"]],
    ["(B) a wolf", ["B", "C"]],
    ["B) a wolf", ["B", "C"]],
    ["B: a wolf", ["B", "C"]],
    ["B- a wolf", ["B", "C"]],
    ["(B) a hare", ["B"]],
    ["none of them", ["D"]],
    ["a hare", []],
  ])("%j names %j", (text, labels) => {
    expect(strict(text, FOXES)).toEqual(labels);
  });

  it.each([
    ["we see a wolf here", ["C"]],
    ["we see the wolf here", ["C"]],
    ["we see a wolf and two red foxes", ["B", "C"]],
    ["we see not a wolf but two red foxes", ["B"]],
    ["we see two red foxes rather than a wolf", ["B"]],
    ["we see wolves", []],
    ["we see option C, no wolf", ["C"]],
  ])("mentions it in %j: %j", (text, labels) => {
    expect(strict(text, FOXES)).toEqual([]);
    expect(called(text, FOXES)).toEqual(labels);
    expect(free(text, FOXES)).toEqual(labels);
  });

  it("means the longest text where one holds another", () => {
    expect(called("it looks blue-green to me", COLOURS)).toEqual(["C"]);
    expect(called("it looks blue to me", COLOURS)).toEqual(["A"]);
    expect(called("it looks blue, then green", COLOURS)).toEqual(["A", "B"]);
    expect(called("it looks bluer", COLOURS)).toEqual([]);
  });

  it("may be a denial by itself", () => {
    const denials = optionsOf(["not a fox, nor a wolf", "a wolf"], "A");
    expect(strict("Not a fox, nor a wolf.", denials)).toEqual(["A"]);
  });

  it("is no number that is only counted", () => {
    expect(free("we had 12", optionsOf(20, "2"))).toEqual([]);
    expect(free("we had 1,234 then", optionsOf(20, "2"))).toEqual([]);
  });

  it("names all options of the same text", () => {
    const twins = optionsOf(["a wolf", "a wolf", ""], "A");
    expect(strict("a wolf", twins)).toEqual(["A", "B"]);
    expect(called("it looks like nothing", twins)).toEqual([]);
  });
});
