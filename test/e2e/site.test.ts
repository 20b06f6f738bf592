import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import { extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { assay } from "../helpers/assay.js";
import { BROWSER, launch, NO_BROWSER } from "../helpers/browser.js";
import { newFolder } from "../helpers/files.js";

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

const HOSTILE = [
  '<script>window.pwned=1</script><img src=x onerror="window.pwned=1">',
  "</script><script>window.pwned=1</script>",
  '"><svg onload=window.pwned=1><style>*{display:none}</style>',
  "[x](javascript:window.pwned=1) <a href='javascript:window.pwned=1'>x</a> ![i](https://evil.example/i.png)",
  "\u001b[31mred\u001b[0m \u0000 nul",
  "\u202egnp.exe \u2066 hidden\u200b",
  '=HYPERLINK("http://evil.example","x")',
  `long ${"x".repeat(5_000_000)}`,
  "half \ud83d of a pair",
  "{{constructor.constructor('window.pwned=1')()}} ` + window.pwned=1 + `",
  "$\\href{javascript:window.pwned=1}{x}$ $\\htmlStyle{display:none}{x}$ \u2028 \u2029",
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

const FORMATTED = `## Plan

We need $x^2$ and $$\\int_0^1 x\\,dx$$

\`\`\`python
def f(n):
    return 2 * n
\`\`\`

| n | v |
|---|---|
| 1 | 2 |

So \\boxed{5}.`;

const PAGES = ["index", "tasks", "compare", "claims", "method"] as const;

/** Words of English that neither Portuguese nor Chinese has. */
const ENGLISH =
  /(?<!\p{L})(?:the|of|is|are|was|were|and|with|not|there|it|they|by|than|this|that|only|each|from)(?!\p{L})/iu;

/** In the page: its texts, without those of suites, models and graders, and those that say they are English. */
function ownTexts(): readonly string[] {
  const foreign =
    '[lang="en"], pre, code, .place, caption, option, #rows, #task h2, #h-protocols ~ p, #h-protocols ~ dl > dd, script';
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts = new Set<string>();
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.parentElement?.closest(foreign) === null) texts.add(node.textContent?.trim() ?? "");
  }
  return [...texts];
}

const AXE_RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** In the page, once axe is there: what it objects to, with the first places. */
async function axeViolations(runOnly: readonly string[]): Promise<readonly string[]> {
  const { axe } = globalThis as unknown as {
    axe: {
      run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
    };
  };
  const { violations } = await axe.run({ runOnly });
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map(({ html }) => html.slice(0, 200))
        .join(" | ")}`,
  );
}

interface Opened {
  readonly page: Page;
  readonly problems: readonly string[];
}

/** The real report of hostile transcripts, beside the reference engine's answers. */
async function report(cwd: string): Promise<void> {
  const lines = [FORMATTED, ...HOSTILE].map((text, index) =>
    JSON.stringify({
      task_id: `t${index} ${text.slice(0, 60)}`,
      prompt: text.slice(0, 100_000),
      target: "5",
      response: `<think>${text}</think>${text} \\boxed{5}`,
      model: text.slice(0, 80),
      finish_reason: "stop",
    }),
  );
  writeFileSync(join(cwd, "t.jsonl"), `${lines.join("\n")}\n`);
  const label = "<img src=x onerror=window.pwned=1>";
  const commands = [
    ["import", "t.jsonl", "--suite", "./hostile", "--backend", label],
    ["run", "math-core", "-b", "reference,reference-mini", "--limit", "60", "--samples", "2"],
    ["report"],
    ["report", "--lang", "zh", "--out", "zh"],
    ["report", "--lang", "pt", "--out", "pt"],
  ];
  for (const command of commands) {
    const { code, stderr } = await assay(command, { cwd });
    if (code !== 0) throw new Error(`${command.join(" ")}: ${stderr}`);
  }
}

/** A server as a static host is: files by their path, and nothing else. */
async function serve(folder: string): Promise<{ readonly server: Server; readonly url: string }> {
  const types: Record<string, string> = {
    ".html": "text/html",
    ".js": "text/javascript",
    ".css": "text/css",
  };
  const server = createServer((request, response) => {
    const path = (request.url ?? "/").split("?")[0] ?? "/";
    try {
      const body = readFileSync(join(folder, path));
      response.writeHead(200, { "content-type": types[extname(path)] ?? "text/plain" }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  return { server, url: `http://127.0.0.1:${port}/` };
}

describe.skipIf(BROWSER === undefined)(`the site in a browser${NO_BROWSER}`, () => {
  let browser: Browser;
  let http: Awaited<ReturnType<typeof serve>>;
  const cwd = newFolder({ "hostile/suite.yaml": SUITE });
  const file = (out = "reports") => `${pathToFileURL(join(cwd, out)).href}/`;

  beforeAll(async () => {
    await report(cwd);
    http = await serve(join(cwd, "reports"));
    browser = await launch();
  }, 240_000);
  afterAll(async () => {
    await browser.close();
    http.server.close();
    rmSync(cwd, { recursive: true, force: true });
  });

  /** Opens a page; whatever it should not do is a problem. */
  async function open(
    path: string,
    options: { base?: string; width?: number; dark?: boolean; script?: boolean } = {},
  ): Promise<Opened> {
    const { base = file(), width = 1280, dark = false, script = true } = options;
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      colorScheme: dark ? "dark" : "light",
      javaScriptEnabled: script,
      reducedMotion: "reduce",
    });
    const page = await context.newPage();
    const problems: string[] = [];
    page.on("console", (message) => problems.push(`console: ${message.text()}`));
    page.on("pageerror", (error) => problems.push(`error: ${error.message}`));
    page.on("dialog", (dialog) => problems.push(`dialog: ${dialog.message()}`));
    await page.route("**/*", async (route) => {
      if (route.request().url().startsWith(base)) return route.continue();
      problems.push(`request: ${route.request().url()}`);
      return route.abort();
    });
    await page.goto(base + path);
    return { page, problems };
  }

  async function tasks(hash: string, options = {}): Promise<Opened> {
    const opened = await open(`tasks.html${hash}`, options);
    await opened.page.waitForSelector("#rows a");
    return opened;
  }

  const suiteKey = async (page: Page, name: string) =>
    (await page.locator("#f-suite option", { hasText: name }).first().getAttribute("value")) ?? "";

  it.each(["file", "http"])(
    "opens every page over %s, asks nothing of anybody else and breaks no policy",
    async (way) => {
      const base = way === "http" ? http.url : file();
      for (const name of PAGES) {
        const { page, problems } = await open(`${name}.html`, { base });
        await page.waitForTimeout(300);
        expect(problems).toEqual([]);
        expect(await page.locator("h1").textContent()).not.toBe("");
        expect(await page.locator(`nav a[aria-current]`).count()).toBe(1);
      }
      const { page, problems } = await tasks("", { base });
      await page.locator("#rows a").first().click();
      await page.waitForSelector("#task .card .place :is(.answer, pre)");
      expect(problems).toEqual([]);
    },
    60_000,
  );

  it("draws every chart again with Vega when it is seen, and shows them without JavaScript too", async () => {
    const { page, problems } = await open("index.html");
    const charts = page.locator(".chart");
    const count = await charts.count();
    expect(count).toBeGreaterThan(3);
    for (let n = 0; n < count; n++) {
      await charts.nth(n).scrollIntoViewIfNeeded();
      await expect
        .poll(() => charts.nth(n).getAttribute("data-live"), { timeout: 15_000 })
        .toBe("");
      expect(await charts.nth(n).locator("svg path").count()).toBeGreaterThan(2);
      expect((await charts.nth(n).getAttribute("aria-label"))?.length).toBeGreaterThan(20);
    }
    expect(problems).toEqual([]);
    const { page: still } = await open("index.html", { script: false });
    expect(await still.locator(".chart svg path").count()).toBeGreaterThan(10);
    expect(await still.locator("table.board tbody tr").count()).toBe(3);
  }, 90_000);

  it("runs and loads nothing that a model wrote, on any hostile answer", async () => {
    const { page: first } = await tasks("");
    const suite = await suiteKey(first, "hostile");
    const { page, problems } = await tasks(`#suite=${suite}`);
    const links = page.locator("#rows a");
    for (let n = 0; n < (await links.count()); n++) {
      await links.nth(n).click();
      await page.waitForSelector("#task .card .place :is(.answer, pre)");
      for (const summary of await page.locator("#task summary").all()) await summary.click();
    }
    await page.waitForTimeout(300);
    expect(problems).toEqual([]);
    expect(await page.evaluate(() => "pwned" in globalThis)).toBe(false);
    expect(
      await page
        .locator("main :is(img, iframe, object, style), main a[href^='javascript']")
        .count(),
    ).toBe(0);
  }, 60_000);

  it("shows what is invisible, and HTML as text", async () => {
    const { page: first } = await tasks("");
    const suite = await suiteKey(first, "hostile");
    const { page } = await tasks(`#suite=${suite}&q=gnp.exe`);
    await page.locator("#rows a").first().click();
    const shown = () => page.locator("#task").textContent();
    await expect.poll(shown).toContain("‹U+202E›gnp.exe ‹U+2066› hidden‹U+200B›");
    expect(await page.locator("main").textContent()).not.toMatch(/[\u202e\u2066\u200b]/);
  });

  it("cuts an answer of five million characters, and shows all of it on demand without a long halt", async () => {
    const { page: first } = await tasks("");
    const suite = await suiteKey(first, "hostile");
    const { page } = await tasks(`#suite=${suite}&q=long`);
    await page.locator("#rows a").first().click();
    const more = page.locator(".card .long button").first();
    await more.click();
    await expect
      .poll(
        () =>
          page
            .locator(".card .place pre")
            .first()
            .evaluate((pre) => pre.textContent?.length ?? 0),
        { timeout: 20_000 },
      )
      .toBeGreaterThan(5_000_000);
    await page.fill("#f-text", "");
    expect(await page.locator("#f-text").inputValue()).toBe("");
  }, 60_000);

  it("formats Markdown, mathematics and code, and gives back the raw text at a switch", async () => {
    const { page: first } = await tasks("");
    const suite = await suiteKey(first, "hostile");
    const { page } = await tasks(`#suite=${suite}&q=${encodeURIComponent("## Plan")}`);
    await page.locator("#rows a").first().click();
    const answer = page.locator(".card .answer");
    await answer.waitFor();
    expect(await answer.locator("math").count()).toBeGreaterThanOrEqual(3);
    expect(await answer.locator('math[display="block"]').count()).toBe(1);
    expect(await answer.locator(".boxed").count()).toBeGreaterThan(0);
    expect(await answer.locator("table, pre code .hljs-keyword").count()).toBeGreaterThanOrEqual(2);
    await page.locator(".card button", { hasText: "Raw" }).click();
    expect(await page.locator(".card .place pre").textContent()).toContain("\\int_0^1 x\\,dx");
  });

  it("leads from a number of the leaderboard to its samples, and a filter stands in the address", async () => {
    const { page } = await open("index.html");
    const row = page.locator("table.board tbody tr", { hasText: "reference-mini" });
    const right = Number((await row.locator('[data-of$=".correct"]').textContent()) ?? "");
    await row.locator('a[href*="state=correct"]').first().click();
    await page.waitForSelector("#rows a");
    expect(page.url()).toMatch(/tasks\.html#entry=e\d+&state=correct/);
    expect(await page.locator("#f-state").inputValue()).toBe("correct");
    const found = Number(/^(\d+) of/.exec((await page.locator("#found").textContent()) ?? "")?.[1]);
    expect(found).toBeGreaterThan(0);
    expect(found).toBeLessThanOrEqual(right);
    await page.selectOption("#f-state", "incorrect");
    await expect.poll(() => page.url()).toContain("state=incorrect");
    await page.check("#f-split");
    await expect.poll(() => page.url()).toContain("split=1");
    await expect.poll(() => page.locator("#found").textContent()).not.toContain(`${found} of`);
  });

  it("finds a text in answers when it is asked to look there", async () => {
    const { page: first } = await tasks("");
    const suite = await suiteKey(first, "math-core");
    const { page } = await tasks(`#suite=${suite}`);
    await page.fill("#f-text", "the answer is");
    await expect.poll(() => page.locator("#found").textContent()).toContain("No task");
    await page.check("#f-deep");
    await expect.poll(() => page.locator("#found").textContent()).toMatch(/^\d+ of 60 tasks/);
  });

  it("opens one sample from its link, with all that is known of it", async () => {
    const { page } = await tasks("");
    const suite = await suiteKey(page, "math-core");
    const { page: listed } = await tasks(`#suite=${suite}`);
    await listed.locator("#rows a").first().click();
    await listed.locator(".card button.sample").nth(1).click();
    await listed.locator(".card summary", { hasText: "Requests" }).first().click();
    const id =
      (await listed
        .locator(".card .facts dd", { hasText: /^\d{8}-\d{6}-\w+\.\d+\.1$/ })
        .first()
        .textContent()) ?? "";
    const sample = id.slice(0, id.lastIndexOf("."));
    const { page: linked } = await tasks(`#sample=${sample}`);
    await linked.waitForSelector("#task-heading");
    expect(await linked.locator("#task-heading").textContent()).toMatch(/^math-core\/1-01/);
    expect(
      await linked.locator('.card button.sample[aria-pressed="true"]').first().textContent(),
    ).toContain("2");
  });

  it("copies the link and the answer", async () => {
    const { page } = await tasks("", { base: http.url });
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    const suite = await suiteKey(page, "math-core");
    await page.goto(`${http.url}tasks.html#suite=${suite}&task=math-core/1-01`);
    await page.waitForSelector("#task .card");
    await page.locator(".card button", { hasText: "Copy answer" }).first().click();
    await page.waitForSelector("button:has-text('Copied')");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("\\boxed");
    await page.locator(".card button", { hasText: "Copy link" }).first().click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toMatch(/tasks\.html#sample=\d{8}-/);
  });

  it("can be used from the keyboard, and its keys can be switched off", async () => {
    const { page } = await tasks("");
    await page.keyboard.press("j");
    await page.waitForSelector("#task-heading");
    const first = await page.locator("#task-heading").textContent();
    await page.keyboard.press("j");
    await expect.poll(() => page.locator("#task-heading").textContent()).not.toBe(first);
    await page.keyboard.press("k");
    await expect.poll(() => page.locator("#task-heading").textContent()).toBe(first);
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("task-heading");
    await page.keyboard.press("/");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("f-text");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator("#task-heading").count()).toBe(0);
    await page.keyboard.press("?");
    await page.waitForSelector("dialog[open]");
    await page.uncheck("#keys-on");
    await page.locator("#keys-close").click();
    await page.keyboard.press("j");
    await page.waitForTimeout(200);
    expect(await page.locator("#task-heading").count()).toBe(0);
  });

  it("sorts the leaderboard at a press of a column's name", async () => {
    const { page } = await open("index.html");
    const table = page.locator("table.board", { hasText: "reference-mini" });
    const names = () => table.locator("tbody th a:first-child").allTextContents();
    const before = await names();
    await table.locator("thead button").nth(1).focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    expect(await table.locator("thead th").nth(1).getAttribute("aria-sort")).toBe("ascending");
    expect((await names()).filter((name) => name.startsWith("reference"))).toEqual(
      before.filter((name) => name.startsWith("reference")).reverse(),
    );
  });

  it("compares two backends, names the tasks that flipped and shows both answers", async () => {
    const { page, problems } = await open("compare.html");
    await page.waitForSelector("#result table");
    const base = await page.locator("#c-base").inputValue();
    const difference = await page.locator("#result tbody td b").first().textContent();
    const ratios = page.locator("#result table").nth(1).locator("tbody td b");
    const numbers = async () =>
      (await ratios.allTextContents()).map((text) => Number(/^×(\d[\d.]*)$/.exec(text)?.[1]));
    const forth = await numbers();
    expect(forth.length).toBeGreaterThan(1);
    const why = page.locator("#result tbody td:last-child .sub").first();
    const before = await why.textContent();
    await page.locator(".flips button").first().click();
    await page.waitForSelector(".columns .card:nth-child(2) .place :is(.answer, pre)");
    expect(await page.locator(".columns .card").count()).toBe(2);
    const candidate = await page.locator("#c-candidate").inputValue();
    await page.goto(
      `${file()}compare.html#base=${encodeURIComponent(candidate)}&candidate=${encodeURIComponent(base)}`,
    );
    const turned = difference?.startsWith("−") ? "+" : "−";
    await expect
      .poll(() => page.locator("#result tbody td b").first().textContent())
      .toBe(turned + difference?.slice(1));
    // Turned with the sides, but for the second digit.
    const back = await numbers();
    for (const [index, ratio] of forth.entries()) {
      expect(Math.abs(Math.log(ratio * (back[index] ?? 0)))).toBeLessThan(0.2);
    }
    expect(back).not.toEqual(forth);
    // The reason is turned with its difference.
    expect(before).toMatch(/^[+-]\d/);
    expect(await why.textContent()).toBe((turned === "+" ? "+" : "-") + before?.slice(1));
    expect(problems).toEqual([]);
  });

  it.each([
    [390, false],
    [390, true],
    [1600, true],
  ])(
    "fits a window of %i pixels (dark: %s) without scrolling sideways",
    async (width, dark) => {
      for (const name of [
        "index.html",
        "tasks.html#task=math-core/1-01",
        "compare.html",
        "claims.html",
        "method.html",
      ]) {
        const { page } = await open(name, { width, dark });
        await page.waitForTimeout(300);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
          width,
        );
        const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
        expect(paper).toBe(dark ? "rgb(21, 23, 27)" : "rgb(255, 255, 255)");
        await page.context().close();
      }
    },
    60_000,
  );

  /** Opens each page once, with all that its script fills in. */
  async function opened(name: (typeof PAGES)[number], base: string): Promise<Page> {
    const { page } = await open(`${name}.html`, { base });
    if (name === "tasks") {
      await page.waitForSelector("#rows a");
      await page.locator("#rows a").first().click();
      await page.waitForSelector("#task .card .place :is(.answer, pre)");
      for (const summary of await page.locator("#task summary").all()) await summary.click();
    }
    if (name === "compare") await page.waitForSelector("#result table");
    return page;
  }

  it.each([
    ["en", "reports"],
    ["pt", "pt"],
    ["zh", "zh"],
  ])(
    "has nothing that axe objects to on any page in %s, light and dark",
    async (_language, out) => {
      const source = readFileSync(AXE, "utf8");
      for (const name of PAGES) {
        const page = await opened(name, file(out));
        // Evaluated by the browser itself, so the page's policy stays in force for the page.
        await page.evaluate(source);
        const light = await page.evaluate(axeViolations, AXE_RULES);
        expect({ name, light }).toEqual({ name, light: [] });
        // Of all rules the one that colours can break.
        await page.emulateMedia({ colorScheme: "dark" });
        const dark = await page.evaluate(axeViolations, ["color-contrast"]);
        expect({ name, dark }).toEqual({ name, dark: [] });
        await page.context().close();
      }
    },
    180_000,
  );

  it.each(["pt", "zh"])(
    "says nothing of its own in English where it speaks %s",
    async (language) => {
      for (const name of PAGES) {
        const page = await opened(name, file(language));
        // The hostile backend's models are named by hostile texts.
        const left = (await page.evaluate(ownTexts)).filter(
          (text) => ENGLISH.test(text) && !/pwned|^## Plan/.test(text),
        );
        expect({ name, left }).toEqual({ name, left: [] });
        await page.context().close();
      }
    },
    60_000,
  );

  it("speaks Chinese where it is asked to", async () => {
    const { page } = await open("index.html", { base: file("zh") });
    expect(await page.locator("html").getAttribute("lang")).toBe("zh-Hans");
    expect(await page.locator("#h-leaderboard").textContent()).toBe("排行榜");
    await page.goto(`${file("zh")}tasks.html`);
    await page.waitForSelector("#rows a");
    expect(await page.locator("#found").textContent()).toContain("题");
  });
});
