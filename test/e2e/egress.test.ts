import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { RENDERERS } from "../../src/reports/index.js";
import { assay } from "../helpers/assay.js";
import { endpoint, say } from "../helpers/endpoint.js";
import { folderWith } from "../helpers/files.js";
import { proxied } from "../helpers/servers.js";

const PRELOAD = pathToFileURL(
  fileURLToPath(new URL("../helpers/destinations.mjs", import.meta.url)),
).href;

/** A proxy that would be found out at once: nothing listens there. */
const ELSEWHERE = "http://proxy.invalid:9";

function suite(data = ""): Readonly<Record<string, string>> {
  return {
    "sums/suite.yaml": `name: sums
title: Sums
version: "1"
category: math
licence: MIT
source: made in a test
grader: { kind: math, answer_in: boxed }
prompt: "{{input}}"
tasks: tasks.jsonl
${data}`,
    "sums/tasks.jsonl": Array.from(
      { length: 6 },
      (_, n) => `{"id":"s${n}","input":"What is ${n}+1?","target":"${n + 1}"}\n`,
    ).join(""),
  };
}

function backend(baseURL: string, more = ""): string {
  return `backends:
  mine:
    kind: openai-compatible
    baseURL: ${baseURL}
    model: m
    timeouts: { connect: 2s, firstEvent: 2s, idle: 500ms, total: 5s }
${more}`;
}

/** A folder with the suite and a configuration. */
function project(config: string, data = ""): string {
  return folderWith({ ...suite(data), "assay.config.yaml": config });
}

/** An endpoint that gives the right answers. */
function answering() {
  return endpoint((response, { prompt }) =>
    say(response, `It is \\boxed{${Number(/\d+/.exec(prompt)?.[0]) + 1}}.`),
  );
}

function portOf(baseURL: string): number {
  return Number(new URL(baseURL).port);
}

describe("everything that a process reaches", () => {
  /** Each command as a process of its own, watched; gives where they connected and what they looked up. */
  async function destinations(cwd: string, ...commands: readonly (readonly string[])[]) {
    const file = join(cwd, "destinations.txt");
    const env = {
      NODE_OPTIONS: `--import ${PRELOAD}`,
      ASSAY_TEST_DESTINATIONS: file,
      HTTP_PROXY: ELSEWHERE,
      HTTPS_PROXY: ELSEWHERE,
      ALL_PROXY: ELSEWHERE,
    };
    for (const args of commands) {
      const { code, stderr } = await assay(args, { cwd, env });
      expect(code, stderr).toBe(0);
    }
    return existsSync(file) ? readFileSync(file, "utf8").trim().split("\n") : [];
  }

  it("in a whole run, from the plan to the pages, is the backend that was named", async () => {
    const { baseURL, asked } = await answering();
    const cwd = project(backend(baseURL));
    const reached = await destinations(
      cwd,
      ["run", "./sums", "-b", "mine", "--dry-run"],
      ["run", "./sums", "-b", "mine", "--samples", "2"],
      ["report", "--format", Object.keys(RENDERERS).join(",")],
      ["runs", "list"],
      ["check"],
    );
    expect(asked).toHaveLength(12);
    expect([...new Set(reached)]).toEqual([`connect 127.0.0.1:${portOf(baseURL)}`]);
    const page = readFileSync(join(cwd, "reports/index.html"), "utf8");
    expect(page).toMatch(/default-src (?:'|&#39;)none(?:'|&#39;)/);
  });

  it("with the reference engine is an address of this machine", async () => {
    const cwd = project("backends: {}\n");
    const reached = await destinations(cwd, [
      "run",
      "math-core",
      "-b",
      "reference",
      "--limit",
      "4",
    ]);
    expect(reached.length).toBeGreaterThan(0);
    for (const line of reached) expect(line).toMatch(/^connect 127\.0\.0\.1:\d+$/);
  });
});

it("what watches a process sees names that are looked up, and places that cannot be reached", async () => {
  const cwd = project(backend("http://nowhere.invalid/v1"));
  const file = join(cwd, "destinations.txt");
  const env = { NODE_OPTIONS: `--import ${PRELOAD}`, ASSAY_TEST_DESTINATIONS: file };
  await assay(["run", "./sums", "-b", "mine", "--limit", "1"], { cwd, env });
  expect(new Set(readFileSync(file, "utf8").trim().split("\n"))).toEqual(
    new Set(["connect nowhere.invalid:80", "lookup nowhere.invalid"]),
  );
}, 60_000);

describe("what was decided", () => {
  it("is stored, shown with the run and part of the report", async () => {
    const { baseURL } = await answering();
    const cwd = project(backend(baseURL));
    const ran = await assay(["run", "./sums", "-b", "mine", "--json"], { cwd });
    const { run } = JSON.parse(ran.stdout);
    const decision = {
      host: new URL(baseURL).host,
      backend: "mine",
      jurisdiction: "local",
      allowed: true,
      reason: "127.0.0.1 is this machine",
    };
    await assay(["report", "--format", "json"], { cwd });
    const report = JSON.parse(readFileSync(join(cwd, "reports/report.json"), "utf8"));
    expect(report.runs[0].egress).toEqual([decision]);
    const shown = await assay(["runs", "show", run], { cwd });
    expect(shown.stdout).toMatch(/127\.0\.0\.1:\d+ +mine +local +allowed +127\.0\.0\.1 is this/);
  });

  it("of a redirect to another host is stored as well, and nothing arrives there", async () => {
    const other = await answering();
    const { baseURL } = await endpoint((response) =>
      response.writeHead(308, { location: `${other.baseURL}/chat/completions` }).end(),
    );
    const cwd = project(backend(baseURL));
    const ran = await assay(["run", "./sums", "-b", "mine", "--json"], { cwd });
    expect(ran.code).toBe(4);
    expect(ran.stderr).toMatch(/backend "mine" was given up: .*redirect/);
    expect(other.asked).toHaveLength(0);
    const shown = await assay(["runs", "show", JSON.parse(ran.stdout).run, "--json"], { cwd });
    expect(JSON.parse(shown.stdout).runs[0].egress).toMatchObject([
      { host: new URL(baseURL).host, allowed: true },
      { host: new URL(other.baseURL).host, allowed: false, backend: "mine" },
    ]);
  });
});

describe("assay run --dry-run", () => {
  it("shows who would receive what, and how its place is known", async () => {
    const { baseURL, asked } = await answering();
    const cwd = project(
      backend(
        baseURL,
        "  far: { kind: openai-compatible, baseURL: 'https://api.deepseek.com', model: m }\n",
      ),
    );
    const args = ["run", "./sums", "-b", "mine,far", "--samples", "3", "--dry-run"];
    const { stdout, stderr, code } = await assay(args, { cwd });
    expect(code).toBe(0);
    expect(stderr).toContain("no policy.allow, so prompts may go anywhere; they go to: cn (far)");
    expect(stdout).toMatch(/mine +127\.0\.0\.1:\d+ +local +sums +18 +216 +72 +public/);
    expect(stdout).toMatch(/far +api\.deepseek\.com +cn +sums +18 +216 +72 +public/);
    expect(stdout).toContain("far is cn: DeepSeek processes what its own API receives in China");
    const json = await assay([...args, "--json"], { cwd });
    expect(JSON.parse(json.stdout)).toMatchObject({
      schema: "assay.dry-run/1",
      receivers: [
        { backend: "mine", jurisdiction: "local", prompts: { known: true, value: 18 } },
        { backend: "far", jurisdiction: "cn", from: "address", data: "public" },
      ],
    });
    expect(asked).toHaveLength(0);
    expect(existsSync(join(cwd, "results"))).toBe(false);
  });

  it("of a resumed run shows what is left, and takes none of it", async () => {
    let answers = 0;
    const { baseURL, asked } = await endpoint((response, { prompt }) => {
      answers += 1;
      if (answers > 2) response.writeHead(401).end();
      else say(response, `\\boxed{${Number(/\d+/.exec(prompt)?.[0]) + 1}}`);
    });
    const cwd = project(backend(baseURL));
    const first = await assay(["run", "./sums", "-b", "mine", "--concurrency", "1", "--json"], {
      cwd,
    });
    const { run } = JSON.parse(first.stdout);
    const before = asked.length;
    const { stdout, code } = await assay(["run", "--resume", run, "--dry-run"], { cwd });
    expect(code).toBe(0);
    expect(stdout).toMatch(/mine +127\.0\.0\.1:\d+ +local +sums +4 /);
    expect(asked).toHaveLength(before);
  });
});

describe("a suite of private data", () => {
  const PRIVATE = "data: private\n";
  const far = "https://api.example.com/v1";

  it("goes to a backend on this machine", async () => {
    const { baseURL } = await answering();
    const { code } = await assay(["run", "./sums", "-b", "mine"], {
      cwd: project(backend(baseURL), PRIVATE),
    });
    expect(code).toBe(0);
  });

  it.each([
    ["of which nothing is known", "", /jurisdiction is unknown; private data go to: local/],
    ["that the policy allows", "    jurisdiction: eu\npolicy: { allow: [local, eu] }\n", /is eu/],
    [
      "that another list names",
      "    jurisdiction: us\npolicy: { private: [eu] }\n",
      /is us; private data go to: local, eu/,
    ],
  ])("is refused to a backend %s, before anything is sent", async (_name, more, said) => {
    const cwd = project(backend(far, more), PRIVATE);
    const { code, stderr, stdout } = await assay(["run", "./sums", "-b", "mine"], { cwd });
    expect(stderr).toMatch(said);
    expect(stderr).toContain("policy.private");
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(existsSync(join(cwd, "results"))).toBe(false);
  });

  it("is refused to a judge elsewhere, also for recorded answers", async () => {
    const line = { task_id: "s0", prompt: "What is 0+1?", target: "1", response: "one" };
    const cwd = folderWith({
      ...suite(PRIVATE),
      "judged/suite.yaml": (suite(PRIVATE)["sums/suite.yaml"] ?? "").replace(
        "{ kind: math, answer_in: boxed }",
        "{ kind: judge, judge: mine }",
      ),
      "judged/tasks.jsonl": suite()["sums/tasks.jsonl"] ?? "",
      "answers.jsonl": `${JSON.stringify(line)}\n`,
      "assay.config.yaml": backend(far, "    jurisdiction: us\n"),
    });
    for (const args of [
      ["run", "./judged", "-b", "reference"],
      ["import", "answers.jsonl", "--suite", "./judged", "--backend", "x"],
    ]) {
      const { code, stderr } = await assay(args, { cwd });
      expect(stderr).toMatch(/to backend "mine": its data are private/);
      expect(code).toBe(2);
    }
    expect(existsSync(join(cwd, "results"))).toBe(false);
  });

  it("goes where the policy lists it, and --dry-run says that it is private", async () => {
    const cwd = project(backend(far, "    jurisdiction: eu\npolicy: { private: [eu] }\n"), PRIVATE);
    const { code, stdout } = await assay(["run", "./sums", "-b", "mine", "--dry-run"], { cwd });
    expect(code).toBe(0);
    expect(stdout).toMatch(/api\.example\.com +eu +sums +6 +72 +24 +private/);
  });
});

describe("a proxy", () => {
  it("of the environment is ignored, and that is said", async () => {
    const { baseURL } = await answering();
    const env = { HTTPS_PROXY: ELSEWHERE, http_proxy: ELSEWHERE };
    const { code, stderr } = await assay(["run", "./sums", "-b", "mine"], {
      cwd: project(backend(baseURL)),
      env,
    });
    expect(code).toBe(0);
    expect(stderr).toMatch(/note: HTTPS_PROXY, http_proxy of the environment are ignored/);
  });

  it("of the policy carries the whole run, and stands among what was decided", async () => {
    const { baseURL, asked } = await answering();
    const proxy = await proxied(portOf(baseURL));
    const config = backend(
      "http://model.test/v1",
      `    jurisdiction: eu\npolicy: { allow: [eu], proxy: "${proxy.url}" }\n`,
    );
    const cwd = project(config);
    const ran = await assay(["run", "./sums", "-b", "mine", "--json"], { cwd });
    expect(ran.code).toBe(0);
    expect(asked).toHaveLength(6);
    expect(new Set(proxy.tunnels)).toEqual(new Set(["model.test:80"]));
    expect(JSON.parse(ran.stdout).runs[0].egress).toMatchObject([
      { host: new URL(proxy.url).host, jurisdiction: "local", reason: "policy.proxy names it" },
      { host: "model.test", backend: "mine", jurisdiction: "eu", allowed: true },
    ]);
  });
});

describe("a policy that cannot be meant", () => {
  it.each([
    [
      "a place that is none",
      "policy: { allow: [local, euu] }\n",
      /:7: key "policy\.allow\.1": there is no jurisdiction "euu"; did you mean "eu"\?/,
    ],
    [
      "a place that is none, for private data",
      "policy: { private: [locl] }\n",
      /did you mean "local"\?/,
    ],
    ["a declaration that is none", "    jurisdiction: usa\n", /did you mean "us"\?/],
    [
      "a declaration against the address",
      "    jurisdiction: us\n",
      /declared as us, but its address says local/,
    ],
    ["a proxy that is none", "policy: { proxy: 'proxy.example.com' }\n", /policy\.proxy/],
    [
      "a proxy's password",
      "policy: { proxy: 'http://me:secret@p.example' }\n",
      /user name or password/,
    ],
  ])("is refused: %s", async (_name, more, said) => {
    const cwd = project(backend("http://127.0.0.1:9/v1", more));
    const { code, stderr } = await assay(["run", "./sums", "-b", "mine"], { cwd });
    expect(stderr).toMatch(said);
    expect(stderr).not.toContain("secret");
    expect(code).toBe(2);
  });
});
