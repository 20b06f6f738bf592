import type { Policy } from "../grader.js";

export const LAST_STATEMENT: Policy = {
  name: "last-statement",
  rule: "the last statement that decides for an option counts, unless a later one denies that option",
  why: "models name options while they think; what they conclude is their answer",
};

export const ONE_OPTION: Policy = {
  name: "one-option",
  rule: "an answer that names two options, or one by its label and another by its text, is unparsed",
  why: "one was asked for; to pick one of two would be the grader's guess",
};

export const STATED: Policy = {
  name: "stated",
  rule: "an option is chosen only by being named; what is left when others are denied is not",
  why: "a model that rules out A and C has not said B",
};
