import { describe, expect, it } from "vitest";
import type { BackendConfig } from "../../src/config/backend-kinds.js";
import { assertAllowed, jurisdictionOf } from "../../src/policy/jurisdiction.js";

function endpoint(baseURL: string, jurisdiction?: string): BackendConfig {
  const common = { kind: "openai-compatible", baseURL, model: "m" } as const;
  return jurisdiction === undefined ? common : { ...common, jurisdiction };
}

describe("the jurisdiction of a backend", () => {
  it.each([
    ["http://127.0.0.1:8000/v1", undefined, "local"],
    ["http://127.9.9.9/v1", undefined, "local"],
    ["http://[::1]:8000/v1", undefined, "local"],
    ["http://localhost/v1", "us", "local"],
    ["https://api.example.com/v1", undefined, "unknown"],
    ["https://api.example.com/v1", "eu", "eu"],
    ["https://localhost.example.com/v1", undefined, "unknown"],
    ["https://127.0.0.1.example.com/v1", undefined, "unknown"],
  ])("of %s declared %s is %s", (address, declared, expected) => {
    expect(jurisdictionOf(endpoint(address, declared))).toBe(expected);
  });

  it("is refused when the policy does not admit it, before anything is sent", () => {
    expect(() =>
      assertAllowed("x", endpoint("https://a.example/v1", "cn"), ["local", "eu"]),
    ).toThrow('policy refuses backend "x": its jurisdiction is cn, allowed: local, eu');
    expect(() => assertAllowed("x", endpoint("https://a.example/v1"), ["eu"])).toThrow("unknown");
    expect(() => assertAllowed("x", endpoint("https://a.example/v1", "eu"), ["eu"])).not.toThrow();
    expect(() => assertAllowed("x", endpoint("https://a.example/v1"), undefined)).not.toThrow();
  });
});
