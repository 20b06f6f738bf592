import { createServer } from "node:net";
import { describe, expect, it } from "vitest";
import { ask, askAt, chunk, DONE, event, failed, failureOf, type Script } from "./server.js";

const json = { "content-type": "application/json" };
const refuses = (
  status: number,
  body: unknown,
  headers: Record<string, string> = json,
): Script => ({
  status,
  headers,
  steps: [typeof body === "string" ? body : JSON.stringify(body)],
});
const error = (message: string, code: string | null = null) => ({
  error: { message, type: null, code },
});

describe("an error status", () => {
  it.each([
    [408, "retry"],
    [409, "retry"],
    [429, "retry"],
    [500, "retry"],
    [502, "retry"],
    [503, "retry"],
    [504, "retry"],
    [529, "retry"],
    [401, "backend"],
    [402, "backend"],
    [403, "backend"],
    [404, "backend"],
    [400, "sample"],
    [422, "sample"],
  ])("of %i puts %s at rest and gives the server's words", async (status, scope) => {
    const failure = await failureOf(refuses(status, error("as the server says")));
    expect(failure).toMatchObject({ kind: "http", scope, status });
    expect(failure.message).toMatch(
      new RegExp(`^127\\.0\\.0\\.1:\\d+ answered ${status}: as the server says`),
    );
  });

  it("says what to do about a model that is not there", async () => {
    const failure = await failureOf(refuses(404, error("no such model", "model_not_found")));
    expect(failure.message).toContain('is "m" the model id? assay backends check lists');
  });

  it("is not tried again when the quota is used up", async () => {
    const failure = await failureOf(refuses(429, error("over quota", "insufficient_quota")));
    expect(failure).toMatchObject({ kind: "http", scope: "backend" });
  });

  it.each([
    ["retry-after-ms", "40", 40],
    ["retry-after", "2", 2_000],
  ])("passes on the wait asked for in %s", async (name, value, retryAfter) => {
    const failure = await failureOf(refuses(429, error("slow down"), { ...json, [name]: value }));
    expect(failure.retryAfter).toBe(retryAfter);
  });

  it("passes on a wait until a date", async () => {
    const date = new Date(Date.now() + 30_000).toUTCString();
    const { retryAfter } = await failureOf(refuses(503, "", { "retry-after": date }));
    expect(retryAfter).toBeGreaterThan(25_000);
    expect(retryAfter).toBeLessThanOrEqual(30_000);
  });

  it.each([
    ["Content Exists Risk", error("Content Exists Risk", "invalid_request_error")],
    ["content_filter", error("filtered", "content_filter")],
    [
      "an inner ResponsibleAIPolicyViolation",
      { error: { message: "no", innererror: { code: "ResponsibleAIPolicyViolation" } } },
    ],
  ])("of 400 for %s is the provider's filter", async (_name, body) => {
    expect(await failureOf(refuses(400, body))).toMatchObject({
      kind: "filtered",
      scope: "sample",
      status: 400,
    });
  });

  it.each([
    [
      "an octet stream",
      JSON.stringify(error("the words")),
      { "content-type": "application/octet-stream" },
    ],
    ["a bare string", JSON.stringify({ error: "the words" }), json],
    ["a flat object", JSON.stringify({ object: "error", message: "the words" }), json],
    ["a detail", JSON.stringify({ detail: "the words" }), json],
    ["plain text", "the words", { "content-type": "text/plain" }],
  ])("is read from %s", async (_name, body, headers) => {
    expect((await failureOf(refuses(500, body, headers))).message).toContain(
      "answered 500: the words",
    );
  });

  it("does not repeat a page of HTML", async () => {
    const failure = await failureOf(
      refuses(502, "<html><h1>Bad gateway</h1></html>", { "content-type": "text/html" }),
    );
    expect(failure.message).toMatch(/answered 502$/);
  });

  it("is one short line, whatever the server sends", async () => {
    const failure = await failureOf(
      refuses(400, error(`a\u001b[31m\nb\u0000\u202e ${"x".repeat(5_000)}`)),
    );
    expect(failure.message).toContain("a[31m b xxx");
    expect(failure.message.length).toBeLessThan(450);
  });

  it("names the parameter that it is about", async () => {
    const body = {
      error: {
        message: "Unsupported parameter",
        param: "max_tokens",
        code: "unsupported_parameter",
      },
    };
    expect((await failureOf(refuses(400, body))).message).toContain('parameter "max_tokens"');
  });

  it("stands, even if its body never ends or breaks off", async () => {
    const stalls = await failureOf(
      { status: 500, steps: ["half"], ending: "stay" },
      { timeouts: { idle: 80 } },
    );
    expect(stalls).toMatchObject({ kind: "http", status: 500 });
    const breaks = await failureOf({ status: 500, steps: ["half"], ending: "destroy" });
    expect(breaks).toMatchObject({ kind: "http", status: 500 });
  });

  it("of a redirect is not followed", async () => {
    const failure = await failureOf({
      status: 307,
      headers: { location: "http://elsewhere.test/v1?a=b" },
    });
    expect(failure).toMatchObject({ kind: "http", scope: "backend", status: 307 });
    expect(failure.message).toContain("a redirect to http://elsewhere.test, which is not followed");
    expect(failure.message).toContain("set baseURL");
  });
});

describe("no connection", () => {
  it("is explained when it is refused", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    const port = typeof address === "object" ? address?.port : undefined;
    await new Promise((resolve) => server.close(resolve));
    const failure = failed(await askAt(`http://127.0.0.1:${port}/v1`));
    expect(failure).toMatchObject({ kind: "connect", scope: "retry" });
    expect(failure.message).toContain(
      `cannot connect to 127.0.0.1:${port}: connection refused; is the server running`,
    );
  });

  it("is explained when the name is not known", async () => {
    const failure = failed(await askAt("http://no-such-host.invalid/v1"));
    expect(failure).toMatchObject({ kind: "connect", scope: "retry" });
    expect(failure.message).toContain("no-such-host.invalid: its name is not known");
  });

  it("is given up after its own timeout", async () => {
    // It accepts, and never answers the TLS handshake.
    const silent = createServer();
    await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
    const address = silent.address();
    const port = typeof address === "object" ? address?.port : undefined;
    const failure = failed(
      await askAt(`https://127.0.0.1:${port}/v1`, { timeouts: { connect: 200 } }),
    );
    expect(failure).toMatchObject({ kind: "connect", scope: "retry" });
    expect(failure.message).toContain("no connection within 200 ms");
    silent.close();
  });

  it("covers a reset before any answer, and what is not HTTP", async () => {
    const speaks = async (words: string | undefined) => {
      const server = createServer((socket) => {
        socket.on("error", () => socket.destroy());
        if (words === undefined) socket.destroy();
        else socket.end(words);
      });
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      const address = server.address();
      const port = typeof address === "object" ? address?.port : undefined;
      const failure = failed(await askAt(`http://127.0.0.1:${port}/v1`));
      server.close();
      return failure;
    };
    expect(await speaks(undefined)).toMatchObject({ kind: "connect", scope: "retry" });
    expect(await speaks("SSH-2.0-OpenSSH_9.2\r\n")).toMatchObject({
      kind: "not-an-api",
      scope: "backend",
    });
  });
});

describe("a broken stream", () => {
  it.each([
    [
      "is cut in the middle of a line",
      { steps: [chunk({ content: "4" }), 'data: {"choices":[{"del'] },
    ],
    ["ends between events", { steps: [chunk({ content: "4" })] }],
    ["ends with the end marker alone", { steps: [chunk({ content: "4" }), DONE] }],
    ["is reset", { steps: [chunk({ content: "4" })], ending: "destroy" }],
  ] as const)("that %s without a finish reason was cut", async (_name, script) => {
    const result = await ask(script);
    expect(result).toMatchObject({
      ok: false,
      failure: { kind: "stream-cut", scope: "retry" },
      partial: { answer: "4", finishReason: "unknown" },
    });
  });

  it("with keep-alives alone was cut, too", async () => {
    expect(await failureOf({ steps: [": keep-alive\n\n"] })).toMatchObject({
      kind: "stream-cut",
      scope: "retry",
    });
  });

  it.each([
    ["is not JSON", "data: {not\tjson\u0007}\n\n", "{not\\tjson\\u{7}}"],
    ["is no object", event(42), "42"],
    ["has choices that are no list", event({ choices: "many" }), '{"choices":"many"}'],
    ["has content that is no text", chunk({ content: 7 }), '"content":7'],
  ])("with an event that %s is malformed", async (_name, bytes, shown) => {
    const result = await ask({ steps: [chunk({ content: "4" }), bytes, chunk({}, "stop")] });
    expect(result).toMatchObject({
      ok: false,
      failure: { kind: "malformed", scope: "retry" },
      partial: { answer: "4" },
    });
    expect(failed(result).message).toContain(shown);
  });

  it.each([
    ["an object", { error: { message: "engine fault", code: 500 } }],
    ["a string", { error: "engine fault" }],
    ["flat", { object: "error", message: "engine fault", code: 500 }],
  ])("with an error in it (%s) broke off", async (_form, sent) => {
    const result = await ask({ steps: [chunk({ content: "4" }), event(sent)] });
    expect(result).toMatchObject({
      ok: false,
      failure: { kind: "stream-error", scope: "retry" },
      partial: { answer: "4" },
    });
    expect(failed(result).message).toContain("engine fault");
  });

  it("with the filter's error in it was filtered", async () => {
    const script = { steps: [chunk({ content: "4" }), event(error("no", "content_filter"))] };
    expect(await failureOf(script)).toMatchObject({ kind: "filtered", scope: "sample" });
  });
});

it("takes the finish reason content_filter for the provider's filter, and keeps what had come", async () => {
  expect(
    await ask({ steps: [chunk({ content: "4" }), chunk({}, "content_filter")] }),
  ).toMatchObject({
    ok: false,
    failure: { kind: "filtered", scope: "sample" },
    partial: { answer: "4", finishReason: "content-filter", rawFinishReason: "content_filter" },
  });
});

it("takes insufficient_system_resource for a lack of capacity", async () => {
  const script = { steps: [chunk({ content: "4" }), chunk({}, "insufficient_system_resource")] };
  expect(await failureOf(script)).toMatchObject({ kind: "capacity", scope: "retry" });
});

describe("an answer that is no API's", () => {
  it.each([
    [
      "HTML",
      {
        headers: { "content-type": "text/html" },
        steps: ["\n<!doctype html><title>Hi</title>"],
        ending: "stay",
      },
      "backend",
    ],
    ["JSON of another kind", { headers: json, steps: ['{"status":"ok"}'] }, "backend"],
    [
      "plain text",
      { headers: { "content-type": "text/plain" }, steps: ["Ollama is running"] },
      "backend",
    ],
    ["nothing at all", { steps: [] }, "retry"],
    ["blank lines alone", { headers: json, steps: ["\n\n", "\n"] }, "retry"],
    ["status 204", { status: 204 }, "retry"],
  ] as const)("is known by %s", async (_name, script, scope) => {
    const failure = await failureOf(script);
    expect(failure).toMatchObject({ kind: "not-an-api", scope });
    if (scope === "backend")
      expect(failure.message).toContain("check baseURL (does it end in /v1?)");
  });

  it("names HTML as such", async () => {
    const failure = await failureOf({ steps: ["<html>"] });
    expect(failure.message).toMatch(
      /^127\.0\.0\.1:\d+ answered HTML, not an OpenAI-compatible API: check baseURL/,
    );
  });

  it("is malformed if it is JSON that breaks off", async () => {
    expect(await failureOf({ headers: json, steps: ['{"choices":['] })).toMatchObject({
      kind: "malformed",
      scope: "retry",
    });
  });

  it("is an error if it is one under status 200", async () => {
    expect(
      await failureOf({ headers: json, steps: [JSON.stringify(error("overloaded"))] }),
    ).toMatchObject({ kind: "stream-error", scope: "retry" });
  });
});
