import { afterEach, describe, expect, it, vi } from "vitest";
import {
  askAt,
  chunk,
  DONE,
  event,
  type Options,
  openCompatible,
  type Script,
  serve,
  TIMEOUTS,
} from "./server.js";

const KEY = "sk-Secret.0123+456/789";
const ANSWERS: Script = { steps: [chunk({ content: "42" }, "stop"), DONE] };

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

async function requestOf(options: Options, path = "/v1") {
  const server = await serve(ANSWERS);
  await askAt(`http://${server.host}${path}`, options);
  await server.close();
  const request = server.seen[0];
  if (request === undefined) throw new Error("no request was made");
  return request;
}

describe("a request", () => {
  it("is one user message, streamed, with usage and seed", async () => {
    const { url, body } = await requestOf({});
    expect(url).toBe("/v1/chat/completions");
    expect(body).toEqual({
      model: "m",
      messages: [{ role: "user", content: "What is 6 x 7?" }],
      stream: true,
      stream_options: { include_usage: true },
      seed: 11,
    });
  });

  it("has sampling limits only where they are given", async () => {
    const sampling = { temperature: 0, topP: 0.95, maxTokens: 32_768 };
    const { body } = await requestOf({ request: { sampling } });
    expect(body).toMatchObject({ temperature: 0, top_p: 0.95, max_tokens: 32_768 });
  });

  it("keeps the query of the base URL, and needs no care for its last slash", async () => {
    const { url } = await requestOf({}, "/openai/v1/?api-version=2024-10-21");
    expect(url).toBe("/openai/v1/chat/completions?api-version=2024-10-21");
  });

  it("carries our id, so that it can be found in the provider's logs", async () => {
    const { headers } = await requestOf({ request: { id: "run/π.1" } });
    expect(headers["x-client-request-id"]).toBe("run/?.1");
  });

  it("carries the key as a bearer token", async () => {
    expect((await requestOf({ apiKey: ` ${KEY}\n` })).headers.authorization).toBe(`Bearer ${KEY}`);
  });

  it.each([undefined, "", "  "])("carries no Authorization without a key (%j)", async (apiKey) => {
    const { headers } = await requestOf(apiKey === undefined ? {} : { apiKey });
    expect(headers).not.toHaveProperty("authorization");
  });

  it("is made once, whatever comes back", async () => {
    const server = await serve({ status: 500, headers: { "x-should-retry": "true" } });
    await askAt(server.baseURL);
    expect(server.seen).toHaveLength(1);
    await server.close();
  });
});

describe("the environment", () => {
  it("changes nothing in a request", async () => {
    const before = await requestOf({});
    for (const [name, value] of Object.entries({
      OPENAI_API_KEY: "sk-env",
      OPENAI_ADMIN_KEY: "sk-admin",
      OPENAI_BASE_URL: "http://127.0.0.1:9/v1",
      OPENAI_ORG_ID: "org-env",
      OPENAI_PROJECT_ID: "proj-env",
      OPENAI_WEBHOOK_SECRET: "whsec",
      OPENAI_CUSTOM_HEADERS: "x-from-env: yes\nauthorization: Bearer sk-env",
      OPENAI_LOG: "debug",
      HTTP_PROXY: "http://127.0.0.1:9",
    })) {
      vi.stubEnv(name, value);
    }
    const logged = ["debug", "info", "warn", "error", "log"] as const;
    const spies = logged.map((level) => vi.spyOn(console, level));
    const after = await requestOf({});
    const withoutHost = ({ headers, body, url }: typeof before) => ({
      ...headers,
      host: "",
      body,
      url,
    });
    expect(withoutHost(after)).toEqual(withoutHost(before));
    for (const spy of spies) expect(spy).not.toHaveBeenCalled();
  });

  it("is named when the SDK cannot start with it", () => {
    vi.stubEnv("OPENAI_CUSTOM_HEADERS", "not a name: 1");
    const open = () =>
      openCompatible({ baseURL: "http://127.0.0.1/v1", model: "m", timeouts: TIMEOUTS });
    expect(open).toThrow(/OPENAI_/);
  });
});

describe("the key", () => {
  it.each([
    [
      "an error",
      { status: 401, steps: [JSON.stringify({ error: { message: `bad key ${KEY}` } })] },
    ],
    [
      "an error with control characters in it",
      {
        status: 400,
        steps: [JSON.stringify({ error: { message: `${KEY.slice(0, 9)}\u0000${KEY.slice(9)}` } })],
      },
    ],
    [
      "an error at the cut",
      { status: 400, steps: [JSON.stringify({ error: { message: `${"x".repeat(290)}${KEY}` } })] },
    ],
    [
      "an error's parameter",
      { status: 400, steps: [JSON.stringify({ error: { message: "no", param: KEY } })] },
    ],
    ["an error under 200", { steps: [event({ error: { message: KEY } })] }],
    ["a malformed event", { steps: [`data: ${KEY}\n\n`] }],
    ["an event of another kind", { steps: [event({ choices: KEY })] }],
    ["a redirect", { status: 302, headers: { location: `http://${KEY.slice(0, 9)}.test/` } }],
    ["a finish reason", { steps: [chunk({ content: "4" }, "content_filter", { echo: KEY })] }],
  ] as const)("is never shown, though the server repeats it in %s", async (_place, script) => {
    const server = await serve(script);
    const result = await askAt(server.baseURL, { apiKey: KEY });
    await server.close();
    expect(result.ok).toBe(false);
    const shown = JSON.stringify(result).toLowerCase();
    expect(shown).not.toContain(KEY.toLowerCase());
    expect(shown).not.toContain(KEY.slice(0, 12).toLowerCase());
  });
});

describe("a configuration that cannot work", () => {
  it.each([
    ["an address that is none", { baseURL: "localhost:8000" }, /not an http or https address/],
    ["a password in the address", { baseURL: "http://me:secret@host/v1" }, /user name or password/],
    ["a key with a line break", { baseURL: "http://host/v1", apiKey: "sk\nx" }, /key for host/],
  ])("is refused: %s", (_name, config, said) => {
    const open = () => openCompatible({ model: "m", timeouts: TIMEOUTS, ...config });
    expect(open).toThrow(said);
    expect(open).not.toThrow(/secret/);
  });
});
