import { describe, expect, it } from "vitest";
import { answerOf, CASES } from "./cases.js";
import { judge } from "./judge.js";

const judged = CASES.filter(({ expected }) => ["correct", "incorrect"].includes(expected)).flatMap(
  (each) => {
    const equal = judge(each.shape, answerOf(each), each.target);
    return equal === undefined ? [] : [{ ...each, found: equal ? "correct" : "incorrect" }];
  },
);

describe("labels of the certificate, by a route that shares nothing with the grader", () => {
  it("are all confirmed where mathjs or exact sampling can decide", () => {
    const wrong = judged.filter(({ expected, found }) => expected !== found);
    expect(wrong.map(({ id, response, target }) => [id, response, target])).toEqual([]);
  });

  it("are decided so for at least 600 cases", () => {
    expect(judged.length).toBeGreaterThanOrEqual(600);
  });
});
