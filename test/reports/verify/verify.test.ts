import { createHash } from "node:crypto";
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { workedOut } from "../../../src/cli/checked.js";
import { chunkScript, readChunk } from "../../../src/reports/html/chunk.js";
import { verifySite } from "../../../src/reports/verify/verify.js";
import { PROGRAM } from "../../../src/version.js";
import { assay } from "../../helpers/assay.js";
import { newFolder, temporaryFolder } from "../../helpers/files.js";

describe("assay verify", () => {
  const cwd = newFolder({});
  const verify = (folder: string) => verifySite(folder, { program: PROGRAM, workOut: workedOut });
  const site = join(cwd, "reports");

  beforeAll(async () => {
    await assay(
      [
        "run",
        "math-core",
        "reasoning-core",
        "-b",
        "reference,reference-mini",
        "--limit",
        "20",
        "--samples",
        "4",
      ],
      { cwd },
    );
    const { code, stderr } = await assay(["report"], { cwd });
    if (code !== 0) throw new Error(stderr);
  }, 120_000);
  afterAll(() => rmSync(cwd, { recursive: true, force: true }));

  /** A copy in which one file has another text; with `sign`, its hash in the manifest is made to fit. */
  function changed(path: string, change: (text: string) => string, sign: boolean): string {
    const folder = join(temporaryFolder(), "site");
    cpSync(site, folder, { recursive: true });
    const text = change(readFileSync(join(folder, path), "utf8"));
    writeFileSync(join(folder, path), text);
    if (sign) {
      const manifest = JSON.parse(readFileSync(join(folder, "data/manifest.json"), "utf8"));
      manifest.files[path] = createHash("sha256").update(text).digest("hex");
      writeFileSync(join(folder, "data/manifest.json"), JSON.stringify(manifest));
    }
    return folder;
  }

  const chunk = (change: (data: Record<string, unknown>) => void) => (script: string) => {
    const read = readChunk(script);
    const data = JSON.parse(read?.json ?? "{}");
    change(data);
    return chunkScript(read?.id ?? "", JSON.stringify(data));
  };

  it("finds nothing wrong with a report as it was written, and says how much it looked at", async () => {
    const found = await verify(site);
    expect(found.problems).toEqual([]);
    expect(found.samples).toBe(2 * 2 * 20 * 4);
    expect(found.numbers).toBeGreaterThan(100);
    expect(found.shown).toBeGreaterThan(50);
    const { code, stdout } = await assay(["verify", "--json"], { cwd });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      schema: "assay.verify/1",
      verified: true,
      digest: found.digest,
    });
  });

  it.each([
    [
      "index.html",
      (text: string) => text.replace("</main>", " </main>"),
      /index\.html: its content has changed/,
    ],
    [
      "data/texts-e1-0.js",
      (text: string) => text.replace("boxed", "coxed"),
      /texts-e1-0\.js: its content has changed/,
    ],
  ])("names %s when a byte of it has changed", async (path, change, says) => {
    const folder = changed(path, change, false);
    expect((await verify(folder)).problems.join("\n")).toMatch(says);
    expect((await assay(["verify", folder], { cwd })).code).toBe(1);
  });

  it("names a number on a page that its samples do not give, though every hash was made to fit", async () => {
    const change = (text: string) => text.replace(/(data-of="e1\.score">)[^<]*/, "$199.9 %");
    expect((await verify(changed("index.html", change, true))).problems.join("\n")).toMatch(
      /index\.html: shows e1\.score as 99\.9 %/,
    );
  });

  it.each([
    ["data/rows-e1.js", "state", (value: unknown) => String(value).replace("i", "c"), /correct/],
    [
      "data/numbers-e1.js",
      "cost",
      (value: unknown) => (value as number[]).map((each) => each * 2),
      /cost/,
    ],
    [
      "data/numbers-e1.js",
      "total",
      (value: unknown) => (value as number[]).map((each) => each / 2),
      /total\.p50/,
    ],
    [
      "data/numbers-e1.js",
      "output",
      (value: unknown) => (value as number[]).map((each) => each + 1),
      /output/,
    ],
  ])("names the numbers that changed samples give (%s, %s)", async (path, column, change, says) => {
    const folder = changed(
      path,
      chunk((data) => {
        data[column] = change(data[column]);
      }),
      true,
    );
    expect((await verify(folder)).problems.join("\n")).toMatch(says);
  });

  it("names a file that is missing and one that does not belong", async () => {
    const folder = changed("index.html", (text) => text, false);
    rmSync(join(folder, "data/site.js"));
    writeFileSync(join(folder, "data/more.js"), "");
    expect((await verify(folder)).problems).toEqual([
      "data/site.js: missing",
      "data/more.js: not in the manifest",
    ]);
  });

  it("refuses a folder that holds no report", async () => {
    const { code, stderr } = await assay(["verify", "nowhere"], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain("holds no report");
  });
});
