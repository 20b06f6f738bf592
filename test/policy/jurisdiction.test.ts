import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { residenceOf } from "../../src/policy/jurisdiction.js";
import { JURISDICTIONS } from "../../src/policy/jurisdictions.js";

const of = (baseURL: string, model = "m", declared?: string, kind = "openai-compatible") =>
  residenceOf("x", { kind, baseURL, model, ...(declared !== undefined && { declared }) });

describe("the address of a backend", () => {
  it.each([
    ["http://127.0.0.1:8000/v1", "local"],
    ["http://127.9.9.9/v1", "local"],
    ["http://127.1/v1", "local"],
    ["http://0x7f000001/v1", "local"],
    ["http://[::1]:8000/v1", "local"],
    ["http://[::ffff:127.0.0.1]/v1", "local"],
    ["http://LOCALHOST/v1", "local"],
    ["http://localhost./v1", "local"],
    ["http://gpu.localhost/v1", "local"],
    ["http://0.0.0.0:8000/v1", "unknown"],
    ["http://192.168.1.5:8000/v1", "unknown"],
    ["https://localhost.example.com/v1", "unknown"],
    ["https://127.0.0.1.example.com/v1", "unknown"],
    ["https://api.deepseek.com", "cn"],
    ["https://API.DeepSeek.com./v1", "cn"],
    ["https://api.deepseek.com.example.com/v1", "unknown"],
    ["https://notdeepseek.com/v1", "unknown"],
    ["https://api.openai.com/v1", "us"],
    ["https://eu.api.openai.com/v1", "eu"],
    ["https://jp.api.openai.com/v1", "unknown"],
    ["https://api.fireworks.ai/inference/v1", "us"],
    ["https://api.perplexity.ai", "us"],
    ["https://ollama.com/v1", "unknown"],
    ["https://r.services.ai.azure.com/openai/v1", "unknown"],
    ["https://r.openai.azure.com/openai/v1", "unknown"],
    ["https://ds-r1.eastus2.models.ai.azure.com/v1", "us"],
    ["https://ds-r1.swedencentral.models.ai.azure.com/v1", "eu"],
    ["https://ds-r1.uksouth.models.ai.azure.com/v1", "uk"],
    ["https://ds-r1.atlantis.models.ai.azure.com/v1", "unknown"],
    ["https://bedrock-runtime.us-east-1.amazonaws.com/openai/v1", "us"],
    ["https://bedrock-runtime.eu-central-1.amazonaws.com", "eu"],
    ["https://bedrock-runtime.eu-west-2.amazonaws.com", "uk"],
    ["https://bedrock-runtime.eu-central-2.amazonaws.com", "ch"],
    ["https://bedrock-runtime-fips.us-gov-west-1.amazonaws.com", "us"],
    ["https://bedrock-mantle.ap-northeast-1.api.aws/v1", "jp"],
    ["https://bedrock-runtime.cn-north-1.amazonaws.com.cn", "cn"],
    ["https://bedrock-runtime.us-east-1.amazonaws.com.example.com", "unknown"],
    ["https://bedrock-runtime.xx-east-9.amazonaws.com", "unknown"],
  ])("%s says %s", (address, expected) => {
    expect(of(address).jurisdiction).toBe(expected);
  });

  it("says nothing else for a name below or around a known one, whatever stands there", () => {
    const label = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);
    fc.assert(
      fc.property(label, label, (a, b) => {
        expect(of(`https://${a}.api.deepseek.com/v1`).jurisdiction).toBe("cn");
        expect(of(`https://api.deepseek.com.${a}.${b}x/v1`).jurisdiction).toBe("unknown");
        expect(of(`https://127.0.0.1.${a}.${b}x/v1`).jurisdiction).toBe("unknown");
      }),
    );
  });
});

describe("the model asked for", () => {
  it.each([
    ["http://localhost:11434/v1", "deepseek-r1:8b", "local"],
    ["http://localhost:11434/v1", "glm-4.6:cloud", "unknown"],
    ["http://localhost:11434/v1", "deepseek-v3.1:671b-cloud", "unknown"],
    ["http://localhost:11434/v1", "DeepSeek-v3.1:671b-CLOUD", "unknown"],
    ["http://localhost:11434/v1", "cloudy", "local"],
    ["https://bedrock-runtime.us-east-1.amazonaws.com", "us.deepseek.r1-v1:0", "us"],
    ["https://bedrock-runtime.eu-west-2.amazonaws.com", "eu.amazon.nova-lite-v1:0", "eu"],
    ["https://bedrock-runtime.us-east-1.amazonaws.com", "global.amazon.nova-2-lite", "unknown"],
    ["https://bedrock-runtime.ap-south-1.amazonaws.com", "apac.amazon.nova-lite", "unknown"],
    [
      "https://bedrock-runtime.us-east-1.amazonaws.com",
      "arn:aws:bedrock:us-east-1:1:inference-profile/us.deepseek.r1-v1:0",
      "us",
    ],
    ["https://router.huggingface.co/v1", "deepseek-ai/DeepSeek-R1:novita", "unknown"],
  ])("at %s changes it: %s is %s", (address, model, expected) => {
    expect(of(address, model).jurisdiction).toBe(expected);
  });
});

describe("what the configuration declares", () => {
  it.each([
    ["https://api.example.com/v1", "m", "eu"],
    ["https://r.services.ai.azure.com/openai/v1", "m", "us"],
    ["http://localhost:11434/v1", "glm-4.6:cloud", "us"],
    ["https://router.huggingface.co/v1", "deepseek-ai/DeepSeek-R1:novita", "us"],
    ["https://router.huggingface.co/novita/v3/openai", "deepseek/deepseek-r1", "us"],
  ])("decides where the address does not: %s, %s", (address, model, declared) => {
    expect(of(address, model, declared)).toMatchObject({
      jurisdiction: declared,
      from: "declaration",
    });
  });

  it.each([
    ["https://api.deepseek.com", "m", "eu", /declared as eu, but its address says cn/],
    ["http://127.0.0.1/v1", "m", "us", /declared as us, but its address says local/],
    ["https://api.example.com/v1", "m", "local", /local is this machine alone/],
    ["http://localhost:11434/v1", "glm:cloud", "local", /ollama\.com/],
    ["https://router.huggingface.co/v1", "a/b", "us", /picks a provider for each request/],
    ["https://router.huggingface.co/v1", "a/b:fastest", "us", /picks a provider/],
    ["https://bedrock-runtime.us-east-1.amazonaws.com", "global.a.b", "us", /several countries/],
  ])(
    "is refused where it contradicts %s, %s: %s, and both are named",
    (address, model, declared, said) => {
      expect(() => of(address, model, declared)).toThrow(said);
    },
  );

  it("may repeat what the address says", () => {
    expect(of("https://api.deepseek.com", "m", "cn")).toMatchObject({ from: "address" });
    expect(of("https://api.example.com/v1", "m", "unknown")).toMatchObject({ from: "nothing" });
  });

  it("is a word of the list, or the nearest is named", () => {
    expect(() => of("https://api.example.com/v1", "m", "locl")).toThrow('did you mean "local"?');
  });

  it("never decides against the address, whatever it declares", () => {
    fc.assert(
      fc.property(fc.constantFrom(...JURISDICTIONS), (declared) => {
        const residence = () => of("https://api.deepseek.com", "m", declared).jurisdiction;
        if (declared === "cn" || declared === "unknown") expect(residence()).toBe("cn");
        else expect(residence).toThrow(/contradict|but its address says cn/);
      }),
    );
  });
});

it("a backend without an address works in this process", () => {
  expect(residenceOf("x", { kind: "replay" })).toMatchObject({ jurisdiction: "local" });
  expect(() => residenceOf("x", { kind: "replay", declared: "us" })).toThrow(/in this process/);
});
