import { describe, expect, it } from "vitest";
import { assertAllowed, assertPrivate } from "../../src/policy/admission.js";
import type { Jurisdiction } from "../../src/policy/jurisdictions.js";

const resides = (jurisdiction: Jurisdiction) =>
  ({ jurisdiction, from: "address", because: "a test says so" }) as const;

describe("a backend", () => {
  it("is refused where the policy does not admit its jurisdiction", () => {
    expect(() => assertAllowed("x", resides("cn"), ["local", "eu"])).toThrow(
      'policy refuses backend "x": its jurisdiction is cn, allowed: local, eu',
    );
    expect(() => assertAllowed("x", resides("unknown"), ["eu"])).toThrow("unknown");
    expect(() => assertAllowed("x", resides("local"), [])).toThrow("allowed: none");
  });

  it("is admitted where it does, and where no policy says anything", () => {
    expect(() => assertAllowed("x", resides("eu"), ["eu"])).not.toThrow();
    expect(() => assertAllowed("x", resides("unknown"), undefined)).not.toThrow();
  });
});

describe("a suite of private data", () => {
  it.each<[Jurisdiction, readonly string[] | undefined, boolean]>([
    ["local", undefined, true],
    ["local", ["eu"], true],
    ["eu", ["eu"], true],
    ["eu", undefined, false],
    ["us", ["eu"], false],
    ["unknown", ["eu"], false],
  ])("to %s, where the policy lists %s for it, may go: %s", (where, listed, may) => {
    const send = () => assertPrivate({ name: "s", data: "private" }, "x", resides(where), listed);
    if (may) expect(send).not.toThrow();
    else expect(send).toThrow(/suite "s" to backend "x": its data are private/);
  });

  it.each(["public", undefined] as const)("is not one whose data are %s", (data) => {
    const suite = data === undefined ? { name: "s" } : { name: "s", data };
    expect(() => assertPrivate(suite, "x", resides("cn"))).not.toThrow();
  });
});
