import { createHash, createHmac } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { backendSchema } from "../../../src/config/backend-kinds.js";
import { UserError } from "../../../src/errors.js";
import { openOne } from "../../helpers/open-one.js";
import { REQUEST, type Seen, serve } from "../server.js";
import { ask, KEY, plays } from "./ask.js";
import { exceptionFrame, frame } from "./aws-frames.js";
import { type Dialect, streamed, TOKENS } from "./dialect.js";
import { bedrock } from "./dialects/bedrock.js";

const [converse] = bedrock;
const SECRET = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
const SIGNED = {
  AWS_ACCESS_KEY_ID: "AKIDEXAMPLE",
  AWS_SECRET_ACCESS_KEY: SECRET,
  AWS_SESSION_TOKEN: "session-token-1",
};

function dialect(): Dialect {
  if (converse === undefined) throw new Error("no row of Bedrock");
  return converse;
}

beforeEach(() => {
  for (const name of Object.keys(SIGNED)) vi.stubEnv(name, undefined);
});
afterEach(() => vi.unstubAllEnvs());

/** One request of a backend that has no Bedrock API key. */
async function askSigned(...steps: readonly (string | Uint8Array)[]) {
  const server = await serve({ steps, headers: { "content-type": dialect().contentType } });
  try {
    const config = backendSchema.parse({
      ...dialect().config,
      baseURL: `http://${server.host}`,
    });
    const backend = await openOne({ id: "row", config });
    const result = await backend.complete(REQUEST, new AbortController().signal);
    await backend.close();
    return { result, seen: server.seen };
  } finally {
    await server.close();
  }
}

/**
 * The signature that AWS would compute of the request as it arrived (Signature Version 4, "Create a
 * signed AWS API request").
 */
function signatureOf({ headers, url }: Seen, raw: string, secret: string): string {
  const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
  const hmac = (key: string | Buffer, text: string) =>
    createHmac("sha256", key).update(text).digest();
  const [, scope = "", names = ""] =
    /Credential=[^/]+\/([^,]+), SignedHeaders=([^,]+)/.exec(headers.authorization ?? "") ?? [];
  const canonical = [
    "POST",
    url.split("/").map(encodeURIComponent).join("/"),
    "",
    ...names.split(";").map((name) => `${name}:${String(headers[name]).trim()}`),
    "",
    names,
    sha256(raw),
  ].join("\n");
  const toSign = ["AWS4-HMAC-SHA256", headers["x-amz-date"], scope, sha256(canonical)].join("\n");
  const key = scope.split("/").reduce<string | Buffer>(hmac, `AWS4${secret}`);
  return hmac(key, toSign).toString("hex");
}

describe("Bedrock's Converse API", () => {
  it("is asked with a signature that holds for the request as it arrives", async () => {
    for (const [name, value] of Object.entries(SIGNED)) vi.stubEnv(name, value);
    const { result, seen } = await askSigned(...streamed(dialect(), dialect().text("42")));
    expect(result).toMatchObject({ ok: true, completion: { answer: "42" } });
    const [request] = seen;
    if (request === undefined) throw new Error("no request was made");
    const { authorization = "" } = request.headers;
    expect(authorization).toMatch(
      /^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE\/\d{8}\/us-east-1\/bedrock\/aws4_request, /,
    );
    expect(request.url).toBe("/model/us.deepseek.r1-v1%3A0/converse-stream");
    expect(request.headers["x-amz-security-token"]).toBe("session-token-1");
    const signature = signatureOf(request, JSON.stringify(request.body), SECRET);
    expect(authorization).toContain(`Signature=${signature}`);
    expect(JSON.stringify(request)).not.toContain(SECRET);
  });

  it.each(["AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"] as const)(
    "never shows %s, though the server repeats it",
    async (name) => {
      for (const [variable, value] of Object.entries(SIGNED)) vi.stubEnv(variable, value);
      const { result } = await askSigned(
        exceptionFrame("throttlingException", `who is ${SIGNED[name]}?`),
      );
      expect(result).toMatchObject({
        ok: false,
        failure: { message: expect.stringContaining("who is [key]?") },
      });
    },
  );

  it("is refused without any key, with what to set", async () => {
    const asked = askSigned();
    await expect(asked).rejects.toBeInstanceOf(UserError);
    await expect(asked).rejects.toMatchObject({
      message: "Bedrock needs a key: AWS_BEARER_TOKEN_BEDROCK is not set",
      hint: expect.stringContaining("AWS_SECRET_ACCESS_KEY"),
    });
  });

  it("is asked the same, once, whatever else the environment says of AWS", async () => {
    for (const [name, value] of Object.entries({
      ...SIGNED,
      AWS_REGION: "eu-west-1",
      AWS_PROFILE: "no-such-profile",
      AWS_MAX_ATTEMPTS: "7",
      AWS_ENDPOINT_URL: "http://127.0.0.1:9",
      AWS_BEARER_TOKEN_BEDROCK: "another-key",
      AWS_RETRY_MODE: "no-such-mode",
      AWS_USE_FIPS_ENDPOINT: "true",
      AWS_USE_DUALSTACK_ENDPOINT: "true",
      AWS_CONFIG_FILE: "/nonexistent/config",
    })) {
      vi.stubEnv(name, value);
    }
    const script = { status: 429, steps: ['{"message":"Too many requests"}'] };
    const { result, seen } = await ask(dialect(), script);
    expect(result).toMatchObject({ ok: false, failure: { scope: "retry", status: 429 } });
    expect(seen).toHaveLength(1);
    expect(seen[0]?.headers.authorization).toBe(`Bearer ${KEY}`);
    expect(seen[0]?.headers["user-agent"]).toMatch(/^assay\//);
  });

  it("may send signatures, redacted thoughts and events of other kinds, which say nothing", async () => {
    const delta = (reasoningContent: object) =>
      frame("contentBlockDelta", { contentBlockIndex: 0, delta: { reasoningContent } });
    const { opening, fields, text, ending } = dialect();
    const { result } = await ask(
      dialect(),
      plays(
        ...opening,
        delta({ redactedContent: "aGlkZGVu" }),
        fields["reasoningContent"]?.("six") ?? "",
        delta({ signature: "c2lnbmVk" }),
        frame("somethingNew", { of: "next year" }),
        text("42"),
        ...ending("end_turn", TOKENS),
      ),
    );
    expect(result).toMatchObject({ ok: true, completion: { reasoning: "six", answer: "42" } });
  });

  it("keeps AWS's id of the request", async () => {
    const steps = streamed(dialect(), dialect().text("42"));
    const headers = { "x-amzn-requestid": "aws-1" };
    const { result } = await ask(dialect(), { steps, headers });
    expect(result).toMatchObject({ completion: { requestId: "aws-1" } });
  });
});
