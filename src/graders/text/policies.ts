import type { Policy } from "../grader.js";

export const FOLDED: Policy = {
  name: "folded",
  rule: "case, punctuation round words, articles, hyphens between words and the spelling of numbers do not matter; order, negation and accents do",
  why: "they are a matter of style; what remains is what was asked for",
};

export const EXACT: Policy = {
  name: "exact",
  rule: "every sign counts, except white space round the answer",
  why: "the output of a program or a number in a base is its signs",
};

export const F1: Policy = {
  name: "f1",
  rule: "score: the share of words in common with the target (DROP's token F1, spans aligned, numbers must agree); correct only at 1",
  why: "questions on a text are answered in more or fewer words; only full agreement is a right answer",
};

export const LIST: Policy = {
  name: "list",
  rule: "the same members in any order, each as often as in the target",
  why: "a list that was asked for without an order has none",
};
