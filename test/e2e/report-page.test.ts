import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { assay } from "../helpers/assay.js";
import { BROWSER, launch, NO_BROWSER } from "../helpers/browser.js";
import { newFolder } from "../helpers/files.js";

const HOSTILE = [
  '<script>window.pwned=1</script><img src=x onerror="window.pwned=1">',
  "</script><script>window.pwned=1</script>",
  '"><svg onload=window.pwned=1><style>*{display:none}</style>',
  "[x](javascript:window.pwned=1) <a href='javascript:window.pwned=1'>x</a>",
  "\u001b[31mred\u001b[0m \u0000 nul",
  "\u202egnp.exe \u2066 hidden\u200b",
  '=HYPERLINK("http://evil.example","x")',
  `long ${"x".repeat(200_000)}`,
  "half \ud83d of a pair",
  "{{constructor.constructor('window.pwned=1')()}} ` + window.pwned=1 + `",
];

const SUITE = `name: hostile
title: "<b>Hostile</b> & texts"
version: "1"
category: math
licence: "<i>none</i>"
source: "<script>window.pwned=1</script>"
grader: { kind: math }
prompt: "{{input}}"
tasks: transcripts
`;

interface Opened {
  readonly page: Page;
  readonly problems: readonly string[];
}

/** The real report of hostile transcripts, beside the reference engine's answers. */
async function report(cwd: string): Promise<string> {
  const lines = HOSTILE.map((text, index) =>
    JSON.stringify({
      task_id: `t${index} ${text.slice(0, 60)}`,
      prompt: text,
      target: "5",
      response: `<think>${text}</think>${text} \\boxed{5}`,
      model: text.slice(0, 80),
      finish_reason: "stop",
    }),
  );
  writeFileSync(join(cwd, "t.jsonl"), `${lines.join("\n")}\n`);
  await assay(
    [
      "import",
      "t.jsonl",
      "--suite",
      "./hostile",
      "--backend",
      "<img src=x onerror=window.pwned=1>",
    ],
    { cwd },
  );
  await assay(["run", "math-core", "-b", "reference-mini", "--limit", "30"], { cwd });
  const { code, stderr } = await assay(["report"], { cwd });
  if (code !== 0) throw new Error(stderr);
  return pathToFileURL(join(cwd, "reports/index.html")).href;
}

describe.skipIf(BROWSER === undefined)(`the report in a browser${NO_BROWSER}`, () => {
  let browser: Browser;
  let url: string;
  const cwd = newFolder({ "hostile/suite.yaml": SUITE });

  beforeAll(async () => {
    url = await report(cwd);
    browser = await launch();
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    rmSync(cwd, { recursive: true, force: true });
  });

  /** Opens the page from its file; whatever it should not do is a problem. */
  async function open(
    options: { width?: number; dark?: boolean; hash?: string; script?: boolean } = {},
  ): Promise<Opened> {
    const { width = 1280, dark = false, hash = "", script = true } = options;
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      colorScheme: dark ? "dark" : "light",
      javaScriptEnabled: script,
    });
    const page = await context.newPage();
    const problems: string[] = [];
    page.on("console", (message) => problems.push(`console: ${message.text()}`));
    page.on("pageerror", (error) => problems.push(`error: ${error.message}`));
    page.on("dialog", (dialog) => problems.push(`dialog: ${dialog.message()}`));
    await page.route("**/*", async (route) => {
      if (route.request().url().startsWith("file:")) return route.continue();
      problems.push(`request: ${route.request().url()}`);
      return route.abort();
    });
    await page.goto(url + hash);
    if (script) await page.waitForSelector("#rows tr");
    return { page, problems };
  }

  it("asks nothing of the network, breaks no policy and runs nothing that a model wrote", async () => {
    const { page, problems } = await open();
    for (const row of await page.locator("#rows button").all()) await row.click();
    await page.waitForTimeout(300);
    expect(problems).toEqual([]);
    expect(await page.evaluate(() => "pwned" in globalThis)).toBe(false);
    expect(await page.locator("img, iframe, object, a[href^='javascript']").count()).toBe(0);
  });

  it("draws every chart by Vega without evaluating code, and again without JavaScript", async () => {
    for (const script of [true, false]) {
      const { page } = await open({ script });
      const ids = ["accuracy", "cost-math-core", "latency-math-core", "lengths-math-core"];
      for (const id of ids) {
        const chart = page.locator(`#chart-${id}`);
        expect(await chart.locator("svg path").count()).toBeGreaterThan(3);
        expect(await chart.getAttribute("data-error")).toBeNull();
        expect(await chart.getAttribute("aria-label")).toContain("reference-mini");
      }
      if (script) expect(await page.locator("#chart-accuracy .marks").count()).toBeGreaterThan(0);
    }
  });

  it("shows hostile text as text, with its invisible characters made visible", async () => {
    const { page } = await open();
    await page.fill("#f-text", "gnp.exe");
    await page.locator("#rows button").first().click();
    const shown = () => page.locator("#detail").textContent();
    await expect.poll(shown).toContain("‹U+202E›gnp.exe ‹U+2066› hidden‹U+200B›");
    expect(await page.locator("main").textContent()).not.toMatch(/[\u202e\u2066\u200b]/);
    await page.fill("#f-text", "onerror");
    await page.locator("#rows button").first().click();
    await expect.poll(shown).toContain('<img src=x onerror="window.pwned=1">');
  });

  it("leads from a row of the leaderboard to its samples, and from a link to one sample", async () => {
    const { page } = await open();
    await page.getByRole("link", { name: "reference-mini", exact: true }).first().click();
    // The link moves the hash, and the page follows it a moment later.
    await page.waitForFunction(() =>
      document.querySelector("#count")?.textContent?.startsWith("30 samples"),
    );
    await page.locator("#rows button").first().click();
    await page.waitForSelector("#detail h3");
    const { hash } = new URL(page.url());
    const { page: linked } = await open({ hash });
    expect(await linked.locator("#detail h3").textContent()).toMatch(
      /^math-core\/1-01, sample 1: /,
    );
    expect(await linked.locator("#detail").textContent()).toMatch(/request\d{8}-\d{6}-\w+\.\d+\.1/);
  });

  it("filters by result and turns pages", async () => {
    const { page } = await open();
    const all = await page.locator("#count").textContent();
    await page.selectOption("#f-state", "incorrect");
    expect(await page.locator("#count").textContent()).not.toBe(all);
    await page.selectOption("#f-state", "");
    await page.click("#next");
    expect(await page.locator("#count").textContent()).toContain("page 2");
  });

  it.each([
    [360, false],
    [360, true],
    [1600, true],
  ])("fits a window of %i pixels (dark: %s) without scrolling sideways", async (width, dark) => {
    const { page } = await open({ width, dark });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
    const [paper, ink] = await page.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.body);
      return [backgroundColor, color];
    });
    expect(paper).toBe(dark ? "rgb(21, 23, 27)" : "rgb(255, 255, 255)");
    expect(ink).not.toBe(paper);
  });

  it("can be used from the keyboard", async () => {
    const { page } = await open();
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      "To the leaderboard",
    );
    await page.locator("#rows button").first().focus();
    await page.keyboard.press("Enter");
    await page.waitForSelector("#detail h3");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H3");
  });
});
