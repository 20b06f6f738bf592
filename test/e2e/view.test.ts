import { spawn } from "node:child_process";
import { request } from "node:http";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { assay } from "../helpers/assay.js";
import { BROWSER, launch, NO_BROWSER } from "../helpers/browser.js";
import { temporaryFolder } from "../helpers/files.js";

const BIN = fileURLToPath(new URL("../../bin/assay.mjs", import.meta.url));

interface Got {
  readonly status: number | undefined;
  readonly text: string;
}

function get(
  url: string,
  headers: Readonly<Record<string, string>> = {},
  method = "GET",
): Promise<Got> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { headers, method, agent: false }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (part: string) => {
        text += part;
      });
      response.on("end", () => resolve({ status: response.statusCode, text }));
    });
    asked.on("error", reject).end();
  });
}

/** Starts `assay view` and waits for its address. */
async function view(cwd: string) {
  const child = spawn(process.execPath, [BIN, "view", "--json"], {
    cwd,
    env: { PATH: process.env["PATH"] ?? "", HOME: cwd },
  });
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  let out = "";
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding("utf8").on("data", (part: string) => {
      out += part;
      const found = /"url": "([^"]+)"/.exec(out)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.on("close", () => reject(new Error(`view ended: ${out}`)));
  });
  return { url, child, ended };
}

describe("assay view", () => {
  it("serves the report to this machine alone, says when the database changes, and ends at Ctrl-C", async () => {
    const cwd = temporaryFolder();
    const run = ["run", "math-core", "-b", "reference-mini", "--limit", "10"];
    expect((await assay(run, { cwd })).code).toBe(0);
    const { url, child, ended } = await view(cwd);

    const page = await get(url);
    expect(page.status).toBe(200);
    expect(page.text).toContain("reference-mini");
    expect(page.text).toContain("connect-src 'self'");
    expect((await get(`${url}data/site.js`)).status).toBe(200);
    expect((await get(`${url}nothing.html`)).status).toBe(404);
    expect((await get(url, { host: "rebound.example" })).status).toBe(403);
    expect((await get(`${url}..%2f..%2fetc/passwd`)).status).toBe(403);
    expect((await get(url, {}, "POST")).status).toBe(405);

    const changed = new Promise<string>((resolve, reject) => {
      request(`${url}events`, { agent: false }, (response) => {
        response.setEncoding("utf8").on("data", (part: string) => {
          if (part.includes("event: changed")) resolve(part);
        });
      })
        .on("error", reject)
        .end();
    });
    await assay(["run", "math-core", "-b", "reference", "--limit", "10"], { cwd });
    await changed;
    await vi.waitFor(
      async () => expect((await get(url)).text).toContain("reference-large"),
      60_000,
    );

    child.kill("SIGINT");
    expect(await ended).toBe(0);
  }, 90_000);

  it.skipIf(BROWSER === undefined)(
    `renews an open overview in place, and leaves to an open task the data that its page was made from${NO_BROWSER}`,
    async () => {
      const cwd = temporaryFolder();
      const run = ["run", "math-core", "reasoning-core", "--limit", "12", "--samples", "2"];
      expect((await assay([...run, "-b", "reference-mini"], { cwd })).code).toBe(0);
      const { url } = await view(cwd);
      const browser = await launch();
      onTestFinished(() => browser.close());
      const [overview, tasks] = [await browser.newPage(), await browser.newPage()];
      await tasks.goto(`${url}tasks.html`);
      await tasks.waitForSelector("#rows a");
      await overview.goto(url);
      await overview.evaluate(() => Object.assign(globalThis, { stays: true }));
      const head = overview.locator("table.sortable thead th").nth(1);
      await head.locator("button").click();
      await overview.locator("figure details summary").first().click();

      expect((await assay([...run, "-b", "reference"], { cwd })).code).toBe(0);
      await vi.waitFor(
        async () =>
          expect(await overview.locator("table.sortable").first().textContent()).toContain(
            "reference-large",
          ),
        60_000,
      );
      expect(await overview.evaluate(() => "stays" in globalThis)).toBe(true);
      expect(await head.getAttribute("aria-sort")).toBe("descending");
      expect(await overview.locator("figure details").first().getAttribute("open")).not.toBeNull();
      const chart = overview.locator(".chart").first();
      await chart.scrollIntoViewIfNeeded();
      await vi.waitFor(
        async () => expect(await chart.getAttribute("data-live")).not.toBeNull(),
        30_000,
      );
      expect(await chart.locator("svg").innerHTML()).toMatch(/reference(?!-mini)/);

      await tasks.locator("#rows a").first().click();
      await tasks.waitForSelector("#task .card .answer");
      expect(await tasks.locator("#task .card").count()).toBe(1);
      await tasks.locator("#live a").click();
      await tasks.waitForSelector("#task .card .answer");
      await vi.waitFor(
        async () => expect(await tasks.locator("#task .card").count()).toBe(2),
        30_000,
      );
    },
    180_000,
  );
});
