import { describe, expect, it } from "vitest";
import { controlsOf, uncontrolledBy } from "../../src/backends/chat/controls.js";
import { unpinnedBecause } from "../../src/backends/models/pinning.js";
import { GRADER_KINDS } from "../../src/graders/grader.js";
import { GRADERS } from "../../src/graders/index.js";
import { residenceOf } from "../../src/policy/jurisdiction.js";
import { loadPack } from "../../src/suites/ledger/load.js";
import { loadPrices } from "../../src/suites/prices/load.js";
import { policyIn } from "../../src/words/policies/index.js";
import { storedSentence } from "../../src/words/stored/index.js";

const untranslated = (texts: readonly (string | undefined)[]) =>
  texts.filter((text) => text !== undefined && storedSentence(text) === undefined);

describe("what lies somewhere as English text has a translation", () => {
  it("why a model is not pinned", () => {
    const kinds = ["deepseek", "openai", "perplexity", "huggingface", "azure", "ollama"];
    const texts = kinds.map((kind) => unpinnedBecause(kind, "m"));
    expect(texts).not.toContain(undefined);
    expect(untranslated(texts)).toEqual([]);
  });

  it("what a provider does not let a request decide", () => {
    const asked = [
      { kind: "deepseek" },
      { kind: "deepseek", thinking: false },
      { kind: "openai", model: "o3" },
      { kind: "perplexity" },
      { kind: "perplexity", route: "chat" },
      { kind: "bedrock" },
    ];
    const texts = asked.flatMap((each) =>
      Object.values(uncontrolledBy(controlsOf(each)) ?? {}).map(({ why }) => why),
    );
    expect(texts.length).toBeGreaterThan(asked.length);
    expect(untranslated(texts)).toEqual([]);
  });

  it.each([
    "https://api.deepseek.com/v1",
    "https://eu.api.openai.com/v1",
    "https://api.openai.com/v1",
    "https://api.fireworks.ai/inference/v1",
    "https://api.perplexity.ai",
    "https://ollama.com",
    "https://x.openai.azure.com",
    "https://eastus.api.cognitive.microsoft.com",
    "https://bedrock-runtime.eu-west-1.amazonaws.com",
    "https://bedrock-runtime.xx-nowhere-9.amazonaws.com",
    "https://router.huggingface.co/v1",
    "https://router.huggingface.co/novita/v1",
    "http://127.0.0.1:8000/v1",
    "https://somewhere.example/v1",
  ])("why prompts to %s go where they go", (baseURL) => {
    for (const model of ["m", "m:cloud", "us.m", "global.m"]) {
      const { because } = residenceOf("b", { kind: "k", baseURL, model });
      expect(untranslated([because])).toEqual([]);
    }
  });

  it("why a claim of the ledger cannot be put to a test", () => {
    const { claims } = loadPack(undefined);
    const texts = claims.map(({ check }) => check.not_checkable);
    expect(texts.filter((text) => text !== undefined).length).toBeGreaterThan(100);
    expect(untranslated(texts)).toEqual([]);
  });

  it("the remarks of the price table", () => {
    const rows = loadPrices();
    expect(
      untranslated([
        ...rows.flatMap(({ id, remark }) => (remark === undefined ? [] : [`${id}: ${remark}`])),
        ...rows.map(({ price }) => price.uncounted),
      ]),
    ).toEqual([]);
  });

  it.each(GRADER_KINDS)("the policies of the grader %s", (kind) => {
    for (const policy of GRADERS[kind].policies) {
      const [english, portuguese, chinese] = (["en", "pt", "zh"] as const).map((language) =>
        policyIn(language, kind, policy),
      );
      expect(english).toEqual({ rule: policy.rule, why: policy.why });
      expect(chinese?.rule, policy.name).toMatch(/\p{Script=Han}/u);
      expect(chinese?.why, policy.name).toMatch(/\p{Script=Han}/u);
      expect(portuguese?.rule, policy.name).not.toBe(policy.rule);
      expect(portuguese?.why, policy.name).not.toBe(policy.why);
    }
  });
});
