import dns, { type LookupAddress } from "node:dns";
import { syncBuiltinESMExports } from "node:module";
import { describe, expect, it, vi } from "vitest";
import { UserError } from "../../../src/errors.js";
import { chunk, DONE, event, REQUEST, type Script, serve } from "../server.js";
import { ask, KEY, type Manner, openAt, plays } from "./ask.js";
import { type Bytes, type Dialect, streamed, TOKENS } from "./dialect.js";
import { DIALECTS } from "./dialects/index.js";

function row(name: string): Dialect {
  const found = DIALECTS.find((dialect) => dialect.name === name);
  if (found === undefined) throw new Error(`there is no row ${name}`);
  return found;
}

async function completionOf(dialect: Dialect, script: Script, manner: Manner = {}) {
  const { result } = await ask(dialect, script, manner);
  if (!result.ok) throw new Error(`failed: ${JSON.stringify(result.failure)}`);
  return result.completion;
}

describe("Azure", () => {
  const azure = row("Azure, v1");

  it("completes an answer whose filter was out of order", async () => {
    const outage = {
      content_filter_results: { error: { code: "content_filter_error", message: "timed out" } },
    };
    const steps = [
      event({ choices: [{ index: 0, delta: { content: "42" }, ...outage }] }),
      event({ choices: [{ index: 0, delta: {}, finish_reason: "stop", ...outage }] }),
      DONE,
    ];
    expect(await completionOf(azure, { steps })).toMatchObject({ answer: "42" });
  });

  it("takes the key of a serverless endpoint as a bearer token", async () => {
    const server = await serve(plays(...streamed(azure, azure.text("42"))));
    vi.spyOn(dns, "lookup").mockImplementation(((
      _host: string,
      _options: object,
      found: (error: null, addresses: readonly LookupAddress[]) => void,
    ) => found(null, [{ address: "127.0.0.1", family: 4 }])) as typeof dns.lookup);
    syncBuiltinESMExports();
    const host = server.host.replace("127.0.0.1", "r1.eastus2.models.ai.azure.com");
    const backend = await openAt(host, { ...azure, path: "" });
    const result = await backend.complete(REQUEST, new AbortController().signal);
    await backend.close();
    await server.close();
    vi.restoreAllMocks();
    syncBuiltinESMExports();
    expect(result).toMatchObject({ ok: true, completion: { answer: "42" } });
    expect(server.seen[0]?.url).toBe("/chat/completions");
    expect(server.seen[0]?.headers.authorization).toBe(`Bearer ${KEY}`);
  });

  it.each(["", "/openai", "/v1", "/openai/deployments/x/y"])(
    "refuses the path %j, which is none of its routes",
    async (path) => {
      const opened = openAt("127.0.0.1:9", { ...azure, path });
      await expect(opened).rejects.toThrow(/names none of Azure's routes/);
      await expect(opened).rejects.toBeInstanceOf(UserError);
    },
  );
});

describe("Hugging Face", () => {
  const huggingface = row("Hugging Face");
  const answers = plays(...streamed(huggingface, huggingface.text("42")));
  const models = ["", ":fastest", ":cheapest", ":preferred"].map(
    (suffix) => `deepseek-ai/DeepSeek-R1${suffix}`,
  );

  it.each(models)("refuses %s, which names no provider", async (model) => {
    const opened = openAt("127.0.0.1:9", huggingface, { config: { model } });
    await expect(opened).rejects.toMatchObject({
      message: expect.stringContaining("names no provider"),
      hint: expect.stringContaining("DeepSeek-R1:novita"),
    });
  });

  it.each(models)("lets %s be measured as a mixture where that is asked for", async (model) => {
    const config = { model, anyProvider: true };
    expect((await completionOf(huggingface, answers, { config })).answer).toBe("42");
  });

  it("keeps who answered", async () => {
    const script = { ...answers, headers: { "x-inference-provider": "novita" } };
    expect(await completionOf(huggingface, script)).toMatchObject({ fingerprint: "novita" });
  });
});

describe("Ollama", () => {
  const ollama = row("Ollama");
  const ends = (last: object): Bytes[] => [
    ollama.text("42"),
    `${JSON.stringify({ message: { role: "assistant", content: "" }, done: true, ...last })}\n`,
  ];

  it("calls an answer cut off that fills the context window, whatever Ollama says", async () => {
    const last = { done_reason: "stop", prompt_eval_count: 96, eval_count: 4_000 };
    const config = { numCtx: 4_096 };
    const full = await completionOf(ollama, plays(...ends(last)), { config });
    expect(full).toMatchObject({ finishReason: "length", usage: { input: 96, output: 4_000 } });
    const larger = await completionOf(ollama, plays(...ends(last)));
    expect(larger).toMatchObject({ finishReason: "stop" });
  });

  it("does not count a cached prompt as zero", async () => {
    const { usage } = await completionOf(ollama, plays(...ends({ eval_count: 9 })));
    expect(usage).toEqual({ output: 9 });
  });

  it("needs neither a reason nor a line break at the end", async () => {
    const [text = "", last = ""] = ends({});
    const steps = [text, Buffer.from(last).subarray(0, -1)];
    expect(await completionOf(ollama, { steps })).toMatchObject({
      answer: "42",
      finishReason: "stop",
    });
  });
});

describe("Perplexity", () => {
  it("repeats on its chat route all text in a message, which is not counted again", async () => {
    const twice = (content: string, all: string, finish: string | null = null) =>
      event({
        choices: [
          { index: 0, delta: { content }, message: { content: all }, finish_reason: finish },
        ],
      });
    const steps = [twice("<think>six</think>4", "<think>six</think>4"), twice("2", "all", "stop")];
    const completion = await completionOf(row("Perplexity, chat"), { steps });
    expect(completion).toMatchObject({ reasoning: "six", answer: "42" });
  });

  it("has its marks of sources taken out of the answer, and no other brackets", async () => {
    const cited = { citations: ["https://a.test", "https://b.test"] };
    const steps = [
      chunk({ content: "It is 42[1" }, null, cited),
      chunk({ content: "][2], as in f[3]." }, "stop"),
    ];
    const completion = await completionOf(row("Perplexity, chat"), { steps });
    expect(completion.answer).toBe("It is 42, as in f[3].");
  });

  it("says itself what a request cost", async () => {
    const usage = { prompt_tokens: 3, cost: { request_cost: 0.006, total_cost: 0.0125 } };
    const steps = [chunk({ content: "42" }, "stop", { usage })];
    const completion = await completionOf(row("Perplexity, chat"), { steps });
    expect(completion.usage?.cost).toEqual({ amount: 0.0125, currency: "USD" });
    const agent = row("Perplexity, agent");
    const [...last] = agent.ending("stop", TOKENS, { marker: false });
    const priced = last.map((step) =>
      String(step).replace('"usage":{', '"usage":{"cost":{"total_cost":0.5},'),
    );
    const told = await completionOf(agent, plays(agent.text("42"), ...priced));
    expect(told.usage?.cost).toEqual({ amount: 0.5, currency: "USD" });
  });
});
