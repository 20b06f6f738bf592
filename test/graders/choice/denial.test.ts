import { describe, expect, it } from "vitest";
import { denials, withoutDenials } from "../../../src/graders/choice/denial.js";

const denied = (text: string) => denials(text).flatMap(({ names }) => names);

describe("a denial", () => {
  it.each([
    ["not B", ["B"]],
    ["It is not (B).", ["B"]],
    ["It isn't B.", ["B"]],
    ["It isn’t B.", ["B"]],
    ["Neither A nor C", ["A", "C"]],
    ["except D", ["D"]],
    ["We rule out A and C.", ["A", "C"]],
    ["ruling out options A, B or (C)", ["A", "B", "C"]],
    ["eliminated D", ["D"]],
    ["rather than B", ["B"]],
    ["instead of B", ["B"]],
    ["It can't be B", ["B"]],
    ["It would not be B", ["B"]],
    ["It's not it's B", ["B"]],
    ["NOT B", ["B"]],
    ["não é a B", ["B"]],
    ["no es la B", ["B"]],
    ["nicht B", ["B"]],
    ["statt B", ["B"]],
    ["不是B", ["B"]],
    ["排除A和C", ["A", "C"]],
    // Behind the label.
    ["B is wrong", ["B"]],
    ["B is not it", ["B"]],
    ["A and C are clearly incorrect", ["A", "C"]],
    ["Option B was therefore easily ruled out", ["B"]],
    ["B isn't it", ["B"]],
    ["B cannot hold", ["B"]],
    ["B fails", ["B"]],
    ["B can be excluded", ["B"]],
    ["A opção B está errada", ["B"]],
    ["B ist falsch", ["B"]],
    ["B est fausse", ["B"]],
    ["B选项错误", ["B"]],
    ["B不对", ["B"]],
    ["A is wrong. So is C: C is false.", ["A", "C"]],
  ])("in %j is of %j", (text, names) => {
    expect(denied(text)).toEqual(names);
  });

  it.each([
    "B",
    "B is right",
    "nothing B",
    "knot B",
    "B is outstanding",
    "B is notable",
    "B isn",
    "not a wolf",
    "not Bob",
    "B wrong",
    "the wrong B",
    "B has failed",
  ])("stands not in %j", (text) => {
    expect(denied(text)).toEqual([]);
  });

  it("knows where it stands, and can be taken out", () => {
    expect(denials("It is B. B is wrong.")).toEqual([{ at: 9, names: ["B"] }]);
    expect(withoutDenials("not A, but B")).toBe(" ; , but B");
    expect(withoutDenials("A is wrong and C fails: B")).toBe(" ;  and  ; : B");
    expect(withoutDenials("B it is")).toBe("B it is");
  });
});
