import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { grade } from "../../../src/graders/index.js";

/** A value that JSON can hold, with its targets' and answers' spelling chosen apart. */
type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const word = fc.stringMatching(/^[a-z"'\\ \n,\]}é]{0,6}$/);
const value = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    fc.integer({ min: -9999, max: 9999 }),
    word,
    fc.constantFrom(null, true, false, 0.5, -2.25, 1e21),
    fc.array(tie("json"), { maxLength: 4 }),
    fc.dictionary(word, tie("json"), { maxKeys: 4 }),
  ),
})).json;

/** How a value is written: the quotes, the space, the way of numbers, the order of keys. */
interface Style {
  readonly quote: "'" | '"';
  readonly space: string;
  readonly trailing: boolean;
  readonly floats: boolean;
  readonly json: boolean;
  readonly backwards: boolean;
}

const style: fc.Arbitrary<Style> = fc.record({
  quote: fc.constantFrom("'" as const, '"' as const),
  space: fc.constantFrom("", " ", "\n  "),
  trailing: fc.boolean(),
  floats: fc.boolean(),
  json: fc.boolean(),
  backwards: fc.boolean(),
});

const quoted = (text: string, { quote }: Style): string =>
  `${quote}${text.replaceAll("\\", "\\\\").replaceAll(quote, `\\${quote}`).replaceAll("\n", "\\n")}${quote}`;

const joined = (open: string, parts: readonly string[], close: string, how: Style): string => {
  const comma = how.trailing && parts.length > 0 ? "," : "";
  return `${open}${how.space}${parts.join(`,${how.space}`)}${comma}${how.space}${close}`;
};

const isList = (json: Json): json is readonly Json[] => Array.isArray(json);

const written = (json: Json, how: Style): string => {
  if (json === null) return how.json ? "null" : "None";
  if (typeof json === "boolean") return how.json ? String(json) : json ? "True" : "False";
  if (typeof json === "number") {
    return how.floats && Number.isInteger(json) && Math.abs(json) < 1e6 ? `${json}.0` : `${json}`;
  }
  if (typeof json === "string") return quoted(json, how);
  if (isList(json))
    return joined(
      "[",
      json.map((item) => written(item, how)),
      "]",
      how,
    );
  const entries = Object.entries(json).map(
    ([key, item]) => `${quoted(key, how)}:${how.space}${written(item, how)}`,
  );
  return joined("{", how.backwards ? entries.toReversed() : entries, "}", how);
};

const spec = { kind: "literal", form: "answer" } as const;
const runs = { numRuns: 150, seed: 5 };

describe("a value", () => {
  it("is the same however it is written", () => {
    fc.assert(
      fc.property(value, style, style, (json, one, other) => {
        expect(grade(written(json, one), written(json, other), spec).grade).toBe("correct");
      }),
      runs,
    );
  });

  it("may be the target as JSON, and stand in a fence, in tags or behind an equals sign", () => {
    fc.assert(
      fc.property(
        value.filter((json) => json !== null),
        style,
        (json, how) => {
          // A string as a JSON target is the text of a literal.
          const target = typeof json === "string" ? written(json, how) : json;
          const answer = written(json, how);
          expect(grade(answer, target, spec).grade).toBe("correct");
          for (const response of [
            `<answer>${answer}</answer>`,
            `[ANSWER]\nassert f(1) == ${answer}\n[/ANSWER]`,
            `<answer>\n\`\`\`python\n${answer}\n\`\`\`\n</answer>`,
          ]) {
            expect(grade(response, target, { kind: "literal" }).grade).toBe("correct");
          }
        },
      ),
      runs,
    );
  });

  it("is another with one member more, in a tuple, or as a string", () => {
    fc.assert(
      fc.property(fc.array(value, { maxLength: 4 }), style, (items, how) => {
        const target = written(items, how);
        const tuple = `(${items.map((item) => `${written(item, how)},`).join(" ")})`;
        for (const other of [
          written([...items, 7], how),
          tuple,
          quoted(target, how),
          `[${target}]`,
        ]) {
          expect(grade(other, target, spec).grade).toBe("incorrect");
        }
      }),
      runs,
    );
  });
});
