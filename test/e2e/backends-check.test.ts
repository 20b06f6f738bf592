import { createServer } from "node:http";
import { expect, it, onTestFinished } from "vitest";
import { assay } from "../helpers/assay.js";
import { folderWith } from "../helpers/files.js";

/** A host that answers GET by path and refuses everything else. */
async function host(answers: Readonly<Record<string, unknown>>): Promise<string> {
  const server = createServer((request, response) => {
    const found = answers[`${request.method} ${request.url}`];
    response.writeHead(found === undefined ? 404 : 200, { "content-type": "application/json" });
    response.end(JSON.stringify(found ?? { error: { message: "no such route" } }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
}

it("says in a line each what is served, what was retired, and what is wrong", async () => {
  const base = await host({
    "GET /v1/models": { data: [{ id: "deepseek-flash" }, { id: "deepseek-v4-pro" }] },
    "GET /api/tags": { models: [{ name: "deepseek-r1:7b" }] },
  });
  const cwd = folderWith({
    "assay.config.yaml": `backends:
  live: { kind: deepseek, baseURL: ${base}/v1, model: deepseek-flash }
  gone: { kind: deepseek, baseURL: ${base}/v1, model: deepseek-reasoner }
  mine: { kind: ollama, baseURL: ${base}, model: "deepseek-r1:7b" }
  closed: { kind: openai-compatible, baseURL: "http://127.0.0.1:65533/v1", model: m }
  keyless: { kind: fireworks, baseURL: ${base}/v1, model: m }
`,
  });
  const env = { DEEPSEEK_API_KEY: "sk-not-shown" };
  const { code, stdout, stderr } = await assay(["backends", "check", "--json"], { cwd, env });
  expect(stderr).toBe("");
  const { schema, backends } = JSON.parse(stdout) as {
    schema: string;
    backends: { backend: string; ok: boolean; said: string }[];
  };
  const said = Object.fromEntries(backends.map((each) => [each.backend, each]));
  expect(schema).toBe("assay.backends-check/1");
  expect(said["live"]).toMatchObject({ ok: true });
  expect(said["gone"]).toMatchObject({ ok: false });
  expect(said["gone"]?.said).toMatch(
    /"deepseek-reasoner" was retired on 2026-07-24.*these ids are live: deepseek-flash, deepseek-v4-pro/,
  );
  expect(said["mine"]).toMatchObject({ ok: true });
  expect(said["closed"]?.said).toContain("connection refused");
  expect(said["keyless"]?.said).toContain("FIREWORKS_API_KEY is not set");
  expect(said["reference"]).toMatchObject({ ok: true });
  expect(code).toBe(1);
  expect(stdout).not.toContain("sk-not-shown");
});
