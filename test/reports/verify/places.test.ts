import { describe, expect, it } from "vitest";
import { differences, numbersIn } from "../../../src/reports/verify/differences.js";
import { differenceText, placeText } from "../../../src/reports/verify/places.js";

describe("differences between two documents", () => {
  it.each([
    [{ a: 1 }, { a: 1 + 1e-12 }, []],
    [{ a: 0 }, { a: 1e-12 }, [{ path: ["a"], said: 0, is: 1e-12 }]],
    [
      { a: 1 },
      { b: 1 },
      [
        { path: ["a"], said: 1, is: undefined },
        { path: ["b"], said: undefined, is: 1 },
      ],
    ],
    [
      [1, 2, 3],
      [1, 5],
      [
        { path: ["length"], said: 3, is: 2 },
        { path: [1], said: 2, is: 5 },
      ],
    ],
    [{ a: [1] }, { a: { 0: 1 } }, [{ path: ["a"], said: [1], is: { 0: 1 } }]],
    [null, undefined, [{ path: [], said: null, is: undefined }]],
  ])("of %j and %j are %j", (said, is, found) => {
    expect(differences(said, is)).toEqual(found);
  });

  it("count the numbers of a document", () => {
    expect(numbersIn({ a: [1, { b: 2 }], c: "3", d: null })).toBe(2);
  });
});

describe("a difference in words", () => {
  it.each([
    [
      "data/report.json",
      { entries: [{ backend: "b", suite: "s", score: 1 }] },
      ["entries", 0, "score"],
      "b on s: score is 1 in data/report.json, its samples give 2",
    ],
    [
      "data/report.json",
      { claims: [{ id: "c", why: 1 }] },
      ["claims", 0, "why"],
      "claim c: why is 1 ",
    ],
    ["data/charts.js", [{ id: "x", spec: {} }], [0, "spec", "width"], "chart x: spec.width is 1 "],
    ["data/texts-e1-0.js", [{ id: "r.1" }], [0, "answer"], "sample r.1: answer is 1 "],
    ["data/site.js", { suites: [{}] }, ["suites", 0, "key"], "suites.0.key is 1 "],
  ])("in %s names the thing", (file, document, path, words) => {
    expect(differenceText(file, document, { path, said: 1, is: 2 })).toContain(words);
  });

  it("shows two long texts from just before where they part", () => {
    const long = "x".repeat(500);
    const difference = { path: ["a"], said: `${long}1`, is: `${long}2` };
    expect(differenceText("f", {}, difference)).toBe(
      `a is … "${"x".repeat(20)}1" in f, its samples give … "${"x".repeat(20)}2"`,
    );
  });

  it.each([
    [
      '<h2 id="a">1</h2>\n<td>12.5</td>',
      '<h2 id="a">1</h2>\n<td>12.4</td>',
      'p: shows "12.5" in line 2, after #a, where its samples give "12.4"',
    ],
    [
      "<td>1</td>",
      "<td>1</td><td>2</td>",
      'p: shows "" in line 1, where its samples give "<td>2</td>"',
    ],
    ["same", "same and more", 'p: shows "same" in line 1, where its samples give "same and more"'],
  ])("shows where %j is not %j", (said, is, words) => {
    expect(placeText("p", said, is)).toBe(words);
  });
});
