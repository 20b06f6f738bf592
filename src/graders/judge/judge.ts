import type { Grader } from "../grader.js";
import { decide, readVerdict } from "./verdict.js";

/**
 * What is pure of the LLM judge: reading the verdict in a judge's reply. Asking the judge is the
 * runner's, which hands each vote to `decide`.
 */
export const judge: Grader = {
  about: "A model's verdict on an answer, by a fixed rubric and a majority of votes.",
  options: [],
  policies: [
    {
      name: "taking turns",
      rule: "every other vote is shown the answer before the reference",
      why: "judges favour a text for its place",
    },
    {
      name: "majority of all votes",
      rule: "a verdict needs more than half of the votes asked for, failed ones included",
      why: "a judge that fails must not decide",
    },
    {
      name: "one verdict a reply",
      rule: "a reply that ends with two different verdicts, or none, is a failed vote",
      why: "guessing which one was meant would be our verdict, not the judge's",
    },
    {
      name: "no correction",
      rule: "scores of a judge are not corrected for its errors",
      why: "the labelled cases certify that verdicts are read rightly; how often the judging model errs they cannot know",
    },
  ],
  grade: (reply) => decide([readVerdict(reply)]),
};
