import fc from "fast-check";
import { expect, it } from "vitest";
import { hashOf, hashOfList } from "../src/hash.js";

it("a list hashed piece by piece has the hash of the whole", () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue()), (values) => {
      expect(hashOfList(values)).toBe(hashOf(values));
    }),
  );
});
