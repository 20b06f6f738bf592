import { describe, expect, it } from "vitest";
import { chunk, completionOf, DONE, event, type Script } from "./server.js";

const FINISH = chunk({}, "stop") + DONE;
const streamed = (...steps: NonNullable<Script["steps"]>): Script => ({
  steps: [...steps, FINISH],
});

describe("reasoning", () => {
  it.each([
    [
      "reasoning_content",
      [
        chunk({ role: "assistant", content: null, reasoning_content: "" }),
        chunk({ content: null, reasoning_content: "six" }),
        chunk({ content: "42", reasoning_content: null }),
      ],
    ],
    [
      "reasoning",
      [
        chunk({ role: "assistant", content: "" }),
        chunk({ reasoning: "six", content: "" }),
        chunk({ content: "42" }),
      ],
    ],
    [
      "both names at once",
      [chunk({ reasoning: "six", reasoning_content: "six" }), chunk({ content: "42" })],
    ],
    [
      "inline tags",
      [
        chunk({ content: "<think>" }),
        chunk({ content: "six" }),
        chunk({ content: "</think>\n\n42" }),
      ],
    ],
    [
      "inline tags split over events",
      [
        chunk({ content: "<th" }),
        chunk({ content: "ink>si" }),
        chunk({ content: "x</" }),
        chunk({ content: "think>42" }),
      ],
    ],
    ["a closing tag alone", [chunk({ content: "six" }), chunk({ content: "\n</think>\n\n42" })]],
    [
      "a field and tags",
      [
        chunk({ reasoning_content: "six" }),
        chunk({ content: "<think>six" }),
        chunk({ content: "</think>42" }),
      ],
    ],
  ])("is told from the answer with %s", async (_form, steps) => {
    const completion = await completionOf(streamed(...steps));
    expect(completion).toMatchObject({ reasoning: "six", answer: "42", finishReason: "stop" });
  });

  it("is not thought to be there for an empty field in the first event", async () => {
    const completion = await completionOf(
      streamed(chunk({ reasoning_content: "" }), chunk({ content: "six</think>42" })),
    );
    expect(completion).toMatchObject({ reasoning: "six", answer: "42" });
  });

  it("may be unfinished, when the token limit ends it", async () => {
    const completion = await completionOf({
      steps: [chunk({ content: "<think>six" }), chunk({}, "length"), DONE],
    });
    expect(completion).toMatchObject({
      reasoning: "six",
      answer: "",
      unfinishedReasoning: true,
      finishReason: "length",
      rawFinishReason: "length",
    });
  });
});

describe("what a server may leave out or add", () => {
  it("includes choices, delta, content, comments and the end marker", async () => {
    const completion = await completionOf({
      steps: [
        ": keep-alive\n\n",
        ":\n\n",
        event({ choices: [], model: "", prompt_filter_results: [] }),
        event({ type: "ping" }),
        event({ choices: [{ index: 0, delta: null }] }),
        event({ choices: [{ index: 0 }] }),
        event({ choices: null }),
        "event: message\nid: 7\nretry: 10\n",
        chunk({ content: "42" }),
        chunk({ content: null }),
        chunk({ content: "" }, "stop"),
      ],
    });
    expect(completion).toMatchObject({ answer: "42", model: "m-echo", requestId: "c-1" });
    expect(completion.usage).toBeUndefined();
    expect(completion).not.toHaveProperty("fingerprint");
  });

  it("does not hide an empty finish reason as an end", async () => {
    const completion = await completionOf(
      streamed(chunk({ content: "4" }, ""), chunk({ content: "2" }, "")),
    );
    expect(completion.answer).toBe("42");
  });

  it("includes the white space behind `data:`, and CRLF, CR and LF may end lines", async () => {
    const text = [chunk({ content: "4" }), chunk({ content: "2" }), FINISH].join("");
    for (const end of ["\r\n", "\r", "\n"]) {
      const bytes = text.replaceAll("data: ", "data:").replaceAll("\n", end);
      expect((await completionOf({ steps: [bytes] })).answer).toBe("42");
    }
  });

  it("keeps characters whole whose bytes arrive apart", async () => {
    const bytes = Buffer.from(chunk({ content: "π≈3 🙂" }));
    const steps = [...bytes].flatMap((byte) => [Uint8Array.of(byte), { wait: 0 }]);
    expect((await completionOf(streamed(...steps))).answer).toBe("π≈3 🙂");
  });

  it("includes the stream: a whole completion is taken, without first times", async () => {
    const whole = {
      id: "w",
      model: "m-echo",
      system_fingerprint: "fp",
      choices: [
        {
          index: 0,
          message: { role: "assistant", reasoning_content: "six", content: "42\n" },
          finish_reason: "stop",
        },
      ],
      usage: { prompt_tokens: 3, completion_tokens: 5 },
    };
    const completion = await completionOf({
      headers: { "content-type": "application/json", "x-request-id": "r-9" },
      steps: ["\n\n", { wait: 20 }, "\n", JSON.stringify(whole, null, 2)],
    });
    expect(completion).toEqual({
      reasoning: "six",
      answer: "42\n",
      unfinishedReasoning: false,
      finishReason: "stop",
      rawFinishReason: "stop",
      usage: { input: 3, output: 5 },
      model: "m-echo",
      fingerprint: "fp",
      requestId: "r-9",
      timing: { end: expect.any(Number), chunks: 0 },
    });
  });
});

describe("usage", () => {
  const usage = {
    prompt_tokens: 10,
    completion_tokens: 20,
    completion_tokens_details: { reasoning_tokens: 15 },
    prompt_tokens_details: { cached_tokens: 4 },
  };
  const read = { input: 10, output: 20, reasoning: 15, cached: 4 };

  it.each([
    [
      "in an event of its own",
      [
        chunk({ content: "42" }),
        chunk({}, "stop", { usage: null }),
        event({ choices: [], usage }),
        DONE,
      ],
    ],
    ["on the last choice", [chunk({ content: "42" }), chunk({}, "stop", { usage })]],
    [
      "on every event, as a running total",
      [
        chunk({ content: "4" }, null, { usage: { prompt_tokens: 10, completion_tokens: 1 } }),
        chunk({ content: "2" }, "stop", { usage }),
      ],
    ],
  ])("is found %s", async (_place, steps) => {
    expect((await completionOf({ steps })).usage).toEqual(read);
  });

  it("reads DeepSeek's own count of cached tokens", async () => {
    const own = { prompt_tokens: 10, prompt_cache_hit_tokens: 6, prompt_cache_miss_tokens: 4 };
    const { usage: got } = await completionOf({
      steps: [chunk({ content: "4" }, "stop", { usage: own })],
    });
    expect(got).toEqual({ input: 10, cached: 6 });
  });

  it("is absent, not zero, where the server sends none", async () => {
    const completion = await completionOf(streamed(chunk({ content: "42" })));
    expect(completion).not.toHaveProperty("usage");
    const bad = { prompt_tokens: null, completion_tokens: "many" };
    const odd = await completionOf({ steps: [chunk({ content: "4" }, "stop", { usage: bad })] });
    expect(odd).not.toHaveProperty("usage");
  });
});

it.each([
  ["stop", "stop"],
  ["eos", "stop"],
  ["end_turn", "stop"],
  ["max_tokens", "length"],
  ["tool_use", "tool-calls"],
  ["something_new", "unknown"],
])("reads the finish reason %s as %s and keeps the word", async (raw, finishReason) => {
  const completion = await completionOf({ steps: [chunk({ content: "42" }, raw)] });
  expect(completion).toMatchObject({ finishReason, rawFinishReason: raw });
});

it("takes an answer for whole if the connection breaks behind its finish reason", async () => {
  const completion = await completionOf({
    steps: [chunk({ content: "42" }, "stop")],
    ending: "destroy",
  });
  expect(completion.answer).toBe("42");
});
