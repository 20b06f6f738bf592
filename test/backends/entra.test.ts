import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { chatCompletions } from "../../src/backends/chat/completions.js";
import { controlsOf } from "../../src/backends/chat/controls.js";
import { openChat } from "../../src/backends/chat/open.js";
import { entraToken, type TokenSource } from "../../src/backends/wire/entra.js";
import { optionalPackage } from "../../src/backends/wire/optional-package.js";
import { targetOf } from "../../src/backends/wire/target.js";
import { UserError } from "../../src/errors.js";
import { openWay } from "../helpers/chat-backend.js";
import { chunk, DONE, failed, REQUEST, type Script, serve, TIMEOUTS } from "./server.js";

const HOUR = 3_600_000;

/** Gives "token-1", "token-2" ..., each for an hour; a call whose number is in `failing` rejects. */
function source(failing: readonly number[] = []): TokenSource & { readonly scopes: string[] } {
  const scopes: string[] = [];
  return {
    scopes,
    async getToken(scope) {
      scopes.push(scope);
      if (failing.includes(scopes.length)) throw new Error(`no luck ${scopes.length}`);
      return { token: `token-${scopes.length}`, expiresOnTimestamp: Date.now() + HOUR };
    },
  };
}

describe("a Microsoft Entra token", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("is fetched when it is first needed, for Azure's scope, and sent as a bearer token", async () => {
    const tokens = source();
    const authorization = entraToken(async () => tokens);
    expect(tokens.scopes).toEqual([]);
    expect(await authorization.headers()).toEqual({ authorization: "Bearer token-1" });
    expect(tokens.scopes).toEqual(["https://cognitiveservices.azure.com/.default"]);
  });

  it("is shared by requests that begin at the same time, and by later ones", async () => {
    const tokens = source();
    const authorization = entraToken(async () => tokens);
    await Promise.all(Array.from({ length: 32 }, () => authorization.headers()));
    vi.advanceTimersByTime(50 * 60_000);
    await authorization.headers();
    expect(tokens.scopes).toHaveLength(1);
  });

  it("is renewed, once, before it expires", async () => {
    const tokens = source();
    const authorization = entraToken(async () => tokens);
    await authorization.headers();
    vi.advanceTimersByTime(HOUR - 4 * 60_000);
    const sent = await Promise.all(Array.from({ length: 32 }, () => authorization.headers()));
    expect(new Set(sent.map((headers) => headers["authorization"]))).toEqual(
      new Set(["Bearer token-2"]),
    );
    expect(tokens.scopes).toHaveLength(2);
    expect(authorization.secrets()).toEqual(["token-1", "token-2"]);
  });

  it("serves on while it lives, where it cannot be renewed", async () => {
    const authorization = entraToken(async () => source([2, 3]));
    await authorization.headers();
    vi.advanceTimersByTime(HOUR - 4 * 60_000);
    expect(await authorization.headers()).toEqual({ authorization: "Bearer token-1" });
    vi.advanceTimersByTime(5 * 60_000);
    await expect(authorization.headers()).rejects.toThrow("no luck 3");
    expect(await authorization.headers()).toEqual({ authorization: "Bearer token-4" });
  });

  it("that could not be had is asked for again", async () => {
    const tokens = source([1]);
    const authorization = entraToken(async () => tokens);
    await expect(authorization.headers()).rejects.toThrow("no luck 1");
    expect(await authorization.headers()).toEqual({ authorization: "Bearer token-2" });
  });

  it("that could not be had is asked for again, though its source could not be opened", async () => {
    const tokens = source();
    let opened = 0;
    const authorization = entraToken(async () => {
      opened += 1;
      if (opened === 1) throw new Error("no source");
      return tokens;
    });
    await expect(authorization.headers()).rejects.toThrow("no source");
    expect(await authorization.headers()).toEqual({ authorization: "Bearer token-1" });
  });

  it("that nobody is signed in for is an error that says so", async () => {
    const authorization = entraToken(async () => ({ getToken: async () => null }));
    await expect(authorization.headers()).rejects.toThrow("is anybody signed in?");
  });
});

describe("a backend with Microsoft Entra", () => {
  const asked = async (script: Script, tokens: TokenSource) => {
    const server = await serve(script);
    const target = targetOf(
      { kind: "azure", baseURL: server.baseURL, model: "m", timeouts: TIMEOUTS },
      () => entraToken(async () => tokens),
    );
    const way = openWay(TIMEOUTS.connect);
    const controls = controlsOf({ kind: "azure", model: "m" });
    const backend = openChat(target, way.to(server.baseURL), chatCompletions("m", controls));
    const result = await backend.complete(REQUEST, new AbortController().signal);
    await backend.close();
    await way.close();
    await server.close();
    return { result, seen: server.seen };
  };

  it("sends the token, and no key", async () => {
    const script = { steps: [chunk({ content: "42" }, "stop"), DONE] };
    const { result, seen } = await asked(script, source());
    expect(result.ok).toBe(true);
    expect(seen[0]?.headers.authorization).toBe("Bearer token-1");
    expect(seen[0]?.headers).not.toHaveProperty("api-key");
  });

  it("never shows the token, though the server repeats it", async () => {
    const script = {
      status: 401,
      steps: [JSON.stringify({ error: { message: "who is token-1?" } })],
    };
    const { result } = await asked(script, source());
    expect(JSON.stringify(result)).not.toContain("token-1");
    expect(failed(result).message).toContain("who is [key]?");
  });

  it("is given up where no token can be had, and nothing is sent", async () => {
    const { result, seen } = await asked({}, source([1]));
    expect(failed(result)).toMatchObject({ kind: "credentials", scope: "backend" });
    expect(failed(result).message).toContain("no luck 1");
    expect(seen).toHaveLength(0);
  });
});

describe("a package that only some backends need", () => {
  const need = { what: "auth: entra", otherwise: "use a key: auth: key" };
  const any = (module: unknown): module is object => typeof module === "object";

  it("that is not installed is an error that names it, and what else can be done", async () => {
    const name = "@assay-tests/not-installed";
    const error = await optionalPackage(name, any, need).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    expect(error).toMatchObject({
      message: `auth: entra needs the package ${name}, which is not installed`,
      hint: `npm install ${name}, or use a key: auth: key`,
    });
  });

  it("that is of another version is an error that says so", async () => {
    const never = (module: unknown): module is never => module === undefined;
    await expect(optionalPackage("node:path", never, need)).rejects.toThrow(
      "the package node:path is not of the version that auth: entra needs",
    );
  });
});
