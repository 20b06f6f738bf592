import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EgressGuard, EgressRefused } from "../../src/policy/egress.js";
import { residenceOf } from "../../src/policy/jurisdiction.js";

function guardOf(allow: readonly string[] | undefined, ...addresses: readonly string[]) {
  const guard = new EgressGuard(allow);
  for (const [index, baseURL] of addresses.entries()) {
    const backend = `b${index}`;
    guard.admit({ backend, baseURL, residence: residenceOf(backend, { kind: "test", baseURL }) });
  }
  return guard;
}

describe("the guard", () => {
  it("lets through what goes to the address of a backend", () => {
    expect(
      guardOf(["cn"], "https://api.deepseek.com/v1").decide("https://api.deepseek.com"),
    ).toEqual(expect.objectContaining({ allowed: true, backend: "b0", jurisdiction: "cn" }));
  });

  it.each([
    "https://telemetry.example.com",
    "http://api.deepseek.com",
    "https://api.deepseek.com:8443",
    "https://deepseek.com",
    "https://api.deepseek.com.example.com",
    "http://127.0.0.1",
  ])("stops what goes to %s, which no backend names", (origin) => {
    const decision = guardOf(undefined, "https://api.deepseek.com/v1").decide(origin);
    expect(decision).toMatchObject({ allowed: false, jurisdiction: "unknown" });
    expect(decision).not.toHaveProperty("backend");
  });

  it("stops what the policy does not allow, though a backend names it", () => {
    const guard = guardOf(["local", "eu"], "https://api.deepseek.com/v1", "http://127.0.0.1:1/v1");
    expect(guard.decide("https://api.deepseek.com")).toMatchObject({
      allowed: false,
      backend: "b0",
    });
    expect(guard.decide("http://127.0.0.1:1")).toMatchObject({ allowed: true, backend: "b1" });
  });

  it("stops an origin that two backends share where one of them is not allowed", () => {
    const guard = new EgressGuard(["local"]);
    const baseURL = "http://localhost:11434/v1";
    for (const model of ["r1:8b", "glm:cloud"]) {
      const residence = residenceOf(model, { kind: "ollama", baseURL, model });
      guard.admit({ backend: model, baseURL, residence });
    }
    expect(guard.decide("http://localhost:11434")).toMatchObject({
      allowed: false,
      backend: "glm:cloud",
    });
  });

  it("keeps each decision once, those on its backends from the start", () => {
    const guard = guardOf(undefined, "https://a.example/v1");
    for (let time = 0; time < 3; time += 1) {
      guard.decide("https://a.example");
      guard.decide("https://b.example");
    }
    expect(guard.decisions).toMatchObject([
      { host: "a.example", backend: "b0", allowed: true },
      { host: "b.example", allowed: false },
    ]);
  });

  it.each([
    ["https://b.example/x", [["b.example", false]]],
    ["//b.example/x", [["b.example", false]]],
    ["http://a.example/v1", [["a.example", false]]],
    ["/elsewhere", []],
    ["https://a.example/other", []],
    ["http://[not an address", []],
  ])("notes a redirect to %s", (location, noted) => {
    const guard = guardOf(undefined, "https://a.example/v1");
    guard.redirected("https://a.example", location);
    expect(guard.decisions.slice(1).map(({ host, allowed }) => [host, allowed])).toEqual(noted);
  });

  it("lets nothing through but the origins of its backends, whatever is asked for", () => {
    const guard = guardOf(undefined, "https://a.example/v1", "http://127.0.0.1:8000/v1");
    fc.assert(
      fc.property(fc.webUrl(), (url) => {
        expect(guard.decide(new URL(url).origin).allowed).toBe(
          ["https://a.example", "http://127.0.0.1:8000"].includes(new URL(url).origin),
        );
      }),
    );
  });
});

it("a refusal says what was refused, why, and the mend", () => {
  const decision = guardOf(["eu"], "https://api.deepseek.com/v1").decide(
    "https://api.deepseek.com",
  );
  if (decision.allowed) throw new Error("it was let through");
  const { message } = new EgressRefused(decision);
  expect(message).toContain("api.deepseek.com");
  expect(message).toContain("is cn, allowed: eu");
  expect(message).toContain("policy.allow");
});
