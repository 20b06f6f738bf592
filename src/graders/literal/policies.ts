import type { Policy } from "../grader.js";

export const PYTHON_EQUALITY: Policy = {
  name: "python-equality",
  rule: "values are compared as Python's == compares them: 1 == 1.0 == True, a list is no tuple, sets and dicts have no order; nan is itself",
  why: "the spelling of a value is not the value; nan as an answer means nan",
};

export const LOST_QUOTES: Policy = {
  name: "lost-quotes",
  rule: "a bare text equals a string target without quotes, sign by sign; white space inside it counts, and in a JSON string also white space round it",
  why: "models often leave out the quotes of a string, and no other reading of the text is meant",
};

export const JSON_NAMES: Policy = {
  name: "json-names",
  rule: "true, false and null are True, False and None; NaN and Infinity are nan and inf",
  why: "an answer in JSON can spell them no other way",
};

export const RIGHT_SIDE: Policy = {
  name: "right-side",
  rule: "of `assert f(..) == X`, `f(..) == X` and `name = X` the literal X is the answer",
  why: "tasks that show an assertion get it back completed",
};
