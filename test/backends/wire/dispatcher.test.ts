import { getGlobalDispatcher, request, fetch as undiciFetch } from "undici";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { open } from "../../../src/backends/openai-compatible.js";
import { openDispatcher } from "../../../src/backends/wire/dispatcher.js";
import { EgressGuard } from "../../../src/policy/egress.js";
import { residenceOf } from "../../../src/policy/jurisdiction.js";
import { proxied, served } from "../../helpers/servers.js";
import { failed, REQUEST, TIMEOUTS } from "../server.js";

/** A way out to these addresses, closed when the test ends. */
function wayTo(addresses: readonly string[], more: { proxy?: string; allow?: string[] } = {}) {
  const guard = new EgressGuard(more.allow);
  const way = openDispatcher(guard, { connectTimeout: 2_000, ...more });
  onTestFinished(() => way.close());
  for (const baseURL of addresses) {
    way.to({ backend: "mine", baseURL, residence: residenceOf("mine", { kind: "test", baseURL }) });
  }
  return { guard, ...way };
}

function portOf(address: string): number {
  return Number(new URL(address).port);
}

async function failureOf(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
}

describe("a request", () => {
  it("reaches a backend's address", async () => {
    const address = await served((_request, response) => response.end("hello"));
    const { dispatcher } = wayTo([`${address}/v1`]);
    const answer = await undiciFetch(`${address}/v1/models`, { dispatcher });
    expect(await answer.text()).toBe("hello");
  });

  it.each([
    ["the SDK's fetch", (url: string) => undiciFetch(url)],
    ["Node's own fetch", (url: string) => fetch(url)],
    ["undici's request", (url: string) => request(url)],
  ])("of %s to any other address is refused before a socket opens", async (_name, ask) => {
    let connections = 0;
    const other = await served((_request, response) => {
      connections += 1;
      response.end("hello");
    });
    const { guard } = wayTo(["http://127.0.0.1:9/v1"]);
    expect(await failureOf(ask(other))).toMatch(/EgressRefused: policy refuses to send to 127/);
    expect(connections).toBe(0);
    expect(guard.decisions.at(-1)).toMatchObject({ allowed: false, host: new URL(other).host });
  });

  it("to a backend whose jurisdiction is not allowed is refused as well", async () => {
    const { dispatcher } = wayTo(["https://api.deepseek.com/v1"], { allow: ["local"] });
    const ask = undiciFetch("https://api.deepseek.com/v1/models", { dispatcher });
    expect(await failureOf(ask)).toMatch(/is cn, allowed: local/);
  });

  it("is free again once the way is closed", async () => {
    const before = getGlobalDispatcher();
    const address = await served((_request, response) => response.end("hello"));
    const { close } = wayTo([]);
    await close();
    expect(getGlobalDispatcher()).toBe(before);
    expect(await (await fetch(address)).text()).toBe("hello");
  });
});

describe("a redirect to another address", () => {
  it("is not followed, also by a client that follows redirects, and is noted", async () => {
    let stolen = 0;
    const other = await served((_request, response) => {
      stolen += 1;
      response.end();
    });
    const address = await served((_request, response) =>
      response.writeHead(307, { location: `${other}/v1` }).end(),
    );
    const { guard } = wayTo([`${address}/v1`]);
    expect(await failureOf(fetch(address, { method: "POST", body: "a prompt" }))).toMatch(
      /EgressRefused/,
    );
    expect(stolen).toBe(0);
    expect(guard.decisions.slice(1)).toMatchObject([
      {
        allowed: false,
        host: new URL(other).host,
        reason: expect.stringContaining("redirected there"),
      },
      { allowed: false, host: new URL(other).host },
    ]);
  });

  it("gives a backend up, with the mend", async () => {
    const address = await served((_request, response) =>
      response.writeHead(302, { location: "http://elsewhere.test/v1" }).end(),
    );
    const { guard, dispatcher } = wayTo([`${address}/v1`]);
    const config = { kind: "openai-compatible", baseURL: `${address}/v1`, model: "m" } as const;
    const result = await open(config, { timeouts: TIMEOUTS, dispatcher }).complete(
      REQUEST,
      new AbortController().signal,
    );
    expect(failed(result)).toMatchObject({ kind: "http", scope: "backend", status: 302 });
    expect(failed(result).message).toContain("elsewhere.test");
    expect(guard.decisions.at(-1)).toMatchObject({
      allowed: false,
      host: "elsewhere.test",
      backend: "mine",
    });
  });
});

it("a backend that asks what no guard knows stops the run, and sends nothing", async () => {
  let asked = 0;
  const address = await served((_request, response) => {
    asked += 1;
    response.end();
  });
  const { dispatcher } = wayTo([]);
  const config = { kind: "openai-compatible", baseURL: `${address}/v1`, model: "m" } as const;
  const result = await open(config, { timeouts: TIMEOUTS, dispatcher }).complete(
    REQUEST,
    new AbortController().signal,
  );
  expect(failed(result)).toMatchObject({ kind: "egress", scope: "run" });
  expect(failed(result).message).toContain("no backend of this run has its address there");
  expect(asked).toBe(0);
});

describe("a name of this machine", () => {
  it.each(["localhost", "gpu.localhost"])("%s is found without a name server", async (name) => {
    const port = portOf(await served((_request, response) => response.end("hello")));
    const { dispatcher } = wayTo([`http://${name}:${port}/v1`]);
    const answer = await undiciFetch(`http://${name}:${port}/v1`, { dispatcher });
    expect(await answer.text()).toBe("hello");
  });
});

describe("a proxy", () => {
  it("of the policy is used for all but this machine", async () => {
    const hosts: (string | undefined)[] = [];
    const address = await served(({ headers }, response) => {
      hosts.push(headers.host);
      response.end("hello");
    });
    const proxy = await proxied(portOf(address));
    const { dispatcher } = wayTo([`${address}/v1`, "http://model.test/v1"], { proxy: proxy.url });
    expect(await (await undiciFetch("http://model.test/v1", { dispatcher })).text()).toBe("hello");
    expect(await (await undiciFetch(`${address}/v1`, { dispatcher })).text()).toBe("hello");
    expect(proxy.tunnels).toEqual(["model.test:80"]);
    expect(hosts).toEqual(["model.test", new URL(address).host]);
  });

  it("of the policy gets nothing that the guard refuses", async () => {
    const proxy = await proxied(9);
    const { dispatcher } = wayTo(["http://model.test/v1"], { proxy: proxy.url });
    expect(await failureOf(undiciFetch("http://other.test/v1", { dispatcher }))).toMatch(
      /EgressRefused/,
    );
    expect(proxy.tunnels).toEqual([]);
  });

  it("of the environment is not used", async () => {
    const address = await served((_request, response) => response.end("hello"));
    const proxy = await proxied(portOf(address));
    for (const name of ["HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "ALL_PROXY"]) {
      vi.stubEnv(name, proxy.url);
    }
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });
    const { dispatcher } = wayTo([`${address}/v1`]);
    await undiciFetch(`${address}/v1`, { dispatcher });
    expect(proxy.tunnels).toEqual([]);
  });
});
