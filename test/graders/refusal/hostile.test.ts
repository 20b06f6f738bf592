import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gradeResponse } from "../../../src/runner/grade-response.js";

const grades = ["correct", "incorrect", "refused", "unparsed"];
const graded = (reply: string) => gradeResponse(reply, "", { kind: "refusal" });

const PIECES = [
  "I'm sorry, ",
  "i cannot ",
  "it is important to ",
  "respect ",
  "if you are ",
  "the question ",
  "however, i can ",
  "não posso ",
  "我不能",
  "，",
  "。",
  '"',
  "“",
  "```",
  "\n- ",
  "a: b\n",
  "\u0301",
  " ",
  "x",
];

describe("a hostile reply", () => {
  it.each(PIECES)("of %j, five million characters long, comes back with a grade", (piece) => {
    const reply = piece.repeat(Math.ceil(5_000_000 / piece.length));
    const { grade } = graded(reply);
    expect(grades).toContain(grade);
  });

  it("of any text has one of the four grades", () => {
    const reply = fc.oneof(
      fc.string({ unit: "binary", maxLength: 300 }),
      fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join("")),
    );
    fc.assert(fc.property(reply, (text) => grades.includes(graded(text).grade)));
  });

  it("keeps its refusal however much white space surrounds it, and in capitals", () => {
    const no = "I'm sorry, but I can't help with that.";
    fc.assert(
      fc.property(fc.stringMatching(/^[ \n\t]{0,40}$/), fc.boolean(), (space, loud) => {
        const text = loud ? no.toUpperCase() : no;
        return graded(`${space}${text}${space}`).grade === "refused";
      }),
    );
  });
});
